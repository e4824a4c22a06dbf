package org.cordon.app.settings;

/// What a user gave can't be used: an argument, a setting, a column. The program ends with exit
/// code 2, or answers 400.
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String hint;

  /// @param field what was given, as the user knows it: `--born`, `settings: fetch.attempts`
  /// @param value as given
  /// @param hint what would be right
  public InvalidInputException(String field, String value, String hint) {
    super(field + " \"" + value + "\": " + hint);
    this.field = field;
    this.hint = hint;
  }

  /// What was given, as the user knows it.
  public String field() {
    return field;
  }

  /// What would be right.
  public String hint() {
    return hint;
  }
}

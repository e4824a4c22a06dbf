package org.cordon.app.cli;

/// How the program ends; scripts rely on these.
final class ExitCode {

  static final int DONE = 0;

  /// Something matched or is prohibited; only where the user asked for it by an option.
  static final int MATCHED = 1;

  /// Bad usage or input.
  static final int BAD_INPUT = 2;

  /// A list or the store can't be used.
  static final int UNUSABLE = 3;

  private ExitCode() {}
}

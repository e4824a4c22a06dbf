package org.cordon.app.cli;

import java.util.Locale;
import org.cordon.app.settings.InvalidInputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option `--format` of the commands that answer in several forms.
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or csv; default: text.")
  private @Nullable Format format;

  Format get() {
    return format == null ? Format.TEXT : format;
  }

  /// For what can only write rows.
  ///
  /// @throws InvalidInputException if another form is asked for
  void requireCsvOrNone() {
    if (format != null && format != Format.CSV) {
      throw new InvalidInputException(
          "--format", format.name().toLowerCase(Locale.ROOT), "rows of a file are written as csv");
    }
  }
}

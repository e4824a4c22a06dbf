package org.cordon.app.cli;

import picocli.CommandLine.Option;

/// The option `--format` of the commands that answer in several forms.
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or csv; default: text.")
  private Format format = Format.TEXT;

  Format get() {
    return format;
  }
}

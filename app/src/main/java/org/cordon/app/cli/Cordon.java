package org.cordon.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program's entry: `cordon VERB …`.
@Command(
    name = "cordon",
    mixinStandardHelpOptions = true,
    description =
        "Tells whether a trade may go ahead under every sanctions and export-control regime.")
public final class Cordon {

  private Cordon() {}

  /// Runs one command and exits with its code.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Cordon()).execute(arguments));
  }
}

package org.cordon.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/// The tree of commands.
final class Commands {

  private Commands() {}

  static CommandLine of(Cordon cordon) {
    CommandLine lists =
        new CommandLine(new ListsCommand())
            .addSubcommand(new ImportCommand(cordon))
            .addSubcommand(new FetchCommand(cordon))
            .addSubcommand(new StatusCommand(cordon))
            .addSubcommand(new DiffCommand(cordon))
            .addSubcommand(new ProblemsCommand(cordon))
            .addSubcommand(new ExportCommand(cordon));
    return new CommandLine(cordon)
        .addSubcommand(lists)
        .addSubcommand(new ScreenCommand(cordon))
        .addSubcommand(new CompareCommand(cordon))
        .addSubcommand(new ExplainCommand(cordon))
        .addSubcommand(new CompletionCommand(cordon))
        .addSubcommand(new HelpCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedOptionsAllowed(false)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100);
  }
}

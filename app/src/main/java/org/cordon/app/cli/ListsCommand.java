package org.cordon.app.cli;

import picocli.CommandLine.Command;

/// `cordon lists …`: what the publishers say, in the data directory.
@Command(
    name = "lists",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Imports, fetches, shows and exports the publishers' lists.",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cordon lists import ofac-sdn sdn.csv add.csv alt.csv sdn_comments.csv",
      "  cordon lists status",
      "  cordon lists export un > un.jsonl"
    })
final class ListsCommand {}

package org.cordon.app.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordon.app.feed.StoredVersion;
import org.cordon.app.feed.export.FtmExport;
import org.cordon.app.feed.export.PartyExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cordon lists export LIST`.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the parties of a list, one JSON object a line.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cordon lists export un > un.jsonl",
      "  cordon lists export ofac-sdn --format ftm > ofac.ftm.json"
    })
final class ExportCommand implements Callable<Integer> {

  /// The forms of an export.
  enum ExportFormat {
    JSONL,
    FTM
  }

  private final Cordon cordon;

  @Parameters(paramLabel = "LIST", description = ListName.HELP)
  private String list = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl (one party a line) or ftm (FollowTheMoney entities); default: jsonl.")
  private ExportFormat format = ExportFormat.JSONL;

  ExportCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    StoredVersion version = ListName.requireVersion(cordon, list);
    switch (format) {
      case JSONL -> version.forEachDesignation(d -> cordon.out().line(PartyExport.line(d)));
      case FTM -> ftm(version);
    }
    return ExitCode.DONE;
  }

  /* Twice through the list: a link is an entity only if its other end is in the list. */
  private void ftm(StoredVersion version) throws IOException {
    Set<String> entryIds = new HashSet<>();
    version.forEachDesignation(designation -> entryIds.add(designation.entryId()));
    FtmExport export = new FtmExport(entryIds);
    version.forEachDesignation(designation -> {
      for (String line : export.lines(designation)) {
        cordon.out().line(line);
      }
    });
  }
}

package org.cordon.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.cordon.app.feed.StoredVersion;
import org.cordon.app.feed.export.PartyExport;
import org.cordon.listing.Designation;
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
    JSONL
  }

  private final Cordon cordon;

  @Parameters(paramLabel = "LIST", description = ListName.HELP)
  private String list = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl (one party a line); default: jsonl.")
  private ExportFormat format = ExportFormat.JSONL;

  ExportCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    StoredVersion version = ListName.requireVersion(cordon, list);
    try {
      version.forEachDesignation(this::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return ExitCode.DONE;
  }

  private void write(Designation designation) {
    try {
      switch (format) {
        case JSONL -> cordon.out().line(PartyExport.line(designation));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.cordon.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.app.feed.GivenFile;
import org.cordon.listing.ListReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cordon lists import PUBLISHER PATH…`.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Imports a publisher's own files as a new version of its list and puts it in force.",
      "Files may be packed (.gz, .zip); a folder stands for the files in it. Several files are"
          + " the parts of one version. A version that can't be read, or is much smaller or less"
          + " filled than the one in force, is refused and the old one stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cordon lists import un consolidated.xml",
      "  cordon lists import ofac-sdn sdn.csv add.csv alt.csv sdn_comments.csv",
      "  cordon lists import own-csv blocked-by-us.csv --accept-shrink"
    })
final class ImportCommand implements Callable<Integer> {

  private final Cordon cordon;

  @Parameters(index = "0", paramLabel = "PUBLISHER", description = "Whose list, such as un.")
  private String publisher = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "Its files.")
  private List<Path> paths = List.of();

  @Option(
      names = "--accept-shrink",
      description =
          "Put the version in force even if it is much smaller or less filled than the one before.")
  private boolean acceptShrink;

  @Mixin private final FormatOption format = new FormatOption();

  ImportCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    ListReader reader = Publishers.requireReader(cordon.readers(), publisher);
    paths.forEach(InputFile::requireReadable);
    ImportReport report = new ImportReport(cordon, format.get());
    report.add(cordon.imports(cordon.settings()).run(reader, GivenFile.at(paths), acceptShrink));
    return report.finish();
  }
}

package org.cordon.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.listing.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `cordon lists problems LIST`.
@Command(
    name = "problems",
    mixinStandardHelpOptions = true,
    description = "Shows what could not be read or joined in a list, by file, line and entry.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cordon lists problems un",
      "  cordon lists problems uk-ofsi --format csv > problems.csv"
    })
final class ProblemsCommand implements Callable<Integer> {

  private final Cordon cordon;

  @Parameters(paramLabel = "LIST", description = ListName.HELP)
  private String list = "";

  @Mixin private final FormatOption format = new FormatOption();

  ProblemsCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    List<Problem> problems = ListName.requireVersion(cordon, list).problems();
    switch (format.get()) {
      case TEXT -> text(problems);
      case JSON -> cordon.out().text(Json.text(problems));
      case CSV -> csv(problems);
    }
    return ExitCode.DONE;
  }

  private void text(List<Problem> problems) throws IOException {
    for (Problem problem : problems) {
      cordon.out().line(problem.toString());
    }
    cordon.err().println(problems.isEmpty() ? "no problems" : problems.size() + " problems");
  }

  private void csv(List<Problem> problems) throws IOException {
    Csv csv =
        new Csv(
            cordon.out().writer(),
            "reason",
            "file",
            "line",
            "entry_id",
            "field",
            "value",
            "consequence");
    for (Problem problem : problems) {
      csv.row(
          problem.reason(),
          problem.file(),
          problem.line(),
          problem.entryId(),
          problem.field(),
          problem.value(),
          problem.consequence());
    }
    csv.flush();
  }
}

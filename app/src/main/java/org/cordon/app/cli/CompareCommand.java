package org.cordon.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.app.screening.NamePairFile;
import org.cordon.app.screening.OrderedWork;
import org.cordon.match.MatchIndex;
import org.cordon.match.MatchSettings;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `cordon compare --input pairs.csv --output scores.csv`.
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Compares pairs of names: rows of CSV with the columns name1,name2 and optionally schema.",
      "The output has the same columns, and score (0 to 1) and match (true or false); a row that"
          + " could not be compared has error there. No list is needed."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  cordon compare --input pairs.csv --output scores.csv"})
final class CompareCommand implements Callable<Integer> {

  /// A row's answer.
  private record Answer(NamePairFile.Row row, double score) {}

  private final Cordon cordon;
  private long defective;

  @Option(names = "--input", required = true, paramLabel = "FILE", description = "The pairs.")
  private Path input = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the scores go; default: standard output.")
  private @Nullable Path output;

  CompareCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    InputFile.requireReadable(input);
    try (NamePairFile file = new NamePairFile(input);
        RowProgress progress = RowProgress.start(cordon, "comparing", input);
        ResultFile result = ResultFile.open(cordon, output)) {
      compare(file, result.writer(), progress);
      file.problems().forEach(problem -> cordon.err().println(problem));
      result.keep();
      cordon
          .err()
          .printf(
              "%d pairs compared%s, %d with problems%n",
              progress.rows(), progress.speed(), defective);
    }
    return defective > 0 ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  private void compare(NamePairFile file, Writer out, RowProgress progress) throws IOException {
    List<String> columns = new ArrayList<>(file.columns());
    columns.addAll(List.of("score", "match"));
    Csv csv = new Csv(out, columns.toArray(String[]::new));
    OrderedWork.run(
        file::next,
        CompareCommand::answer,
        answer -> {
          write(answer, csv);
          progress.step();
        });
    csv.flush();
  }

  private static Answer answer(NamePairFile.Row row) {
    if (!row.isComparable()) {
      return new Answer(row, 0);
    }
    PartyType type = PartyType.find(row.schema()).orElse(PartyType.UNSTATED);
    Double score =
        MatchIndex.compare(row.name1(), row.name2(), type, MatchSettings.DEFAULT).value();
    return new Answer(row, score == null ? 0 : score);
  }

  private void write(Answer answer, Csv csv) throws IOException {
    NamePairFile.Row row = answer.row();
    List<Object> cells = new ArrayList<>(row.cells());
    if (!row.defect().isEmpty()) {
      defective++;
      cordon.err().println(input.getFileName() + ":" + row.line() + " " + row.defect());
    }
    boolean compared = row.isComparable();
    cells.add(compared ? MatchRows.score(answer.score()) : "");
    cells.add(compared ? answer.score() >= MatchSettings.DEFAULT.threshold() : "error");
    csv.row(cells.toArray());
  }
}

package org.cordon.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.app.screening.ListedParties;
import org.cordon.app.settings.InvalidInputException;
import org.cordon.match.MatchSettings;
import org.cordon.match.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cordon screen NAME…` and `cordon screen --input FILE`.
@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells whether a party is on a list in force: by whom, under which program and measure, and"
          + " why it matches.",
      "A NAME may be in any script, or be an identifier: a ship's IMO number, a passport number.",
      "With --input, screens each row of a CSV file with the columns id,name and optionally"
          + " schema,country,born,identifier,address,alias (several values in a cell: a;b). Cells of"
          + " the output that a spreadsheet would run as a formula get a ' before them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cordon screen \"Huawei Technologies\"",
      "  cordon screen \"IMO 9187629\"",
      "  cordon screen \"Ivan Petrov\" --schema person --born 1957-10 --country RU",
      "  cordon screen --id passport=A1234567",
      "  cordon screen --input parties.csv --output matches.csv"
    })
final class ScreenCommand implements Callable<Integer> {

  private final Cordon cordon;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Each NAME is screened for itself.")
  private List<String> names = List.of();

  @Mixin private final PartyOptions party = new PartyOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day the listing must be in force on; default: today (UTC).")
  private @Nullable String asOf;

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      description = "The score, 0 to 1, from which it is a match; default: 0.80.")
  private double threshold = MatchSettings.DEFAULT.threshold();

  @Option(
      names = "--candidates",
      paramLabel = "SCORE",
      description = "Shows what reaches this lower score too, as no match.")
  private @Nullable Double candidates;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The best N of each name; default: 10 in text, all otherwise; 0: all.")
  private @Nullable Integer limit;

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description = "Screens the rows of this CSV file.")
  private @Nullable Path input;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the rows go; default: standard output.")
  private @Nullable Path output;

  @Option(names = "--fail-on-match", description = "Exit with 1 if anything matches.")
  private boolean failOnMatch;

  @Mixin private final FormatOption format = new FormatOption();

  ScreenCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    refuseMisuse();
    ScreenRequest request = request();
    List<Query> queries = queries();
    ListedParties parties = load(request);
    if (input != null) {
      return new BulkScreen(cordon, parties, request).run(input, output, failOnMatch);
    }
    boolean matched =
        new ScreenReport(cordon, parties, request).show(titles(), queries, format.get());
    return matched && failOnMatch ? ExitCode.MATCHED : ExitCode.DONE;
  }

  private ListedParties load(ScreenRequest request) throws IOException {
    try (Bar bar = new Bar(cordon, "reading lists", " lists", -1)) {
      return ListedParties.load(cordon.store(), request.settings(), bar::step);
    }
  }

  private void refuseMisuse() {
    boolean one = !names.isEmpty() || party.isGiven();
    if (input != null && one) {
      throw new InvalidInputException(
          "--input", input.toString(), "the file's columns say what else is given as an option");
    }
    if (input != null) {
      InputFile.requireReadable(input);
      format.requireCsvOrNone();
    }
    if (input == null && output != null) {
      throw new InvalidInputException(
          "--output", output.toString(), "goes with --input; redirect the output instead");
    }
    if (input == null && names.isEmpty() && party.identifiers().isEmpty()) {
      throw new InvalidInputException(
          "NAME", "", "say whom to screen: a NAME, --id KIND=VALUE or --input FILE");
    }
  }

  private List<Query> queries() {
    if (input != null) {
      return List.of();
    }
    return names.isEmpty()
        ? List.of(party.query(List.of()))
        : names.stream().map(name -> party.query(List.of(name))).toList();
  }

  private List<String> titles() {
    return names.isEmpty() ? party.identifiers() : names;
  }

  private ScreenRequest request() {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new InvalidInputException("--threshold", "" + threshold, "is not over 0 and up to 1");
    }
    double least = candidates == null ? threshold : candidates;
    if (!(least > 0 && least <= threshold)) {
      throw new InvalidInputException(
          "--candidates", "" + least, "is not over 0 and up to the threshold " + threshold);
    }
    boolean text = format.get() == Format.TEXT && input == null;
    int most = limit == null ? (text ? 10 : 0) : limit;
    if (most < 0) {
      throw new InvalidInputException("--limit", "" + most, "is negative; 0 shows all");
    }
    return new ScreenRequest(MatchSettings.DEFAULT.withThreshold(threshold), least, most, day());
  }

  private LocalDate day() {
    if (asOf == null) {
      return LocalDate.ofInstant(cordon.clock().instant(), ZoneOffset.UTC);
    }
    try {
      return LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new InvalidInputException("--as-of", asOf, "is no day such as 2026-08-01");
    }
  }
}

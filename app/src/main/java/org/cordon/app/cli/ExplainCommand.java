package org.cordon.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.app.feed.StoredVersion;
import org.cordon.app.screening.Explanation;
import org.cordon.app.settings.InvalidInputException;
import org.cordon.match.Match;
import org.cordon.match.MatchSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `cordon explain NAME ENTRY`.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows how one listed party answers to a name, match or not: what met, and what it weighs.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cordon explain \"Ivan Petrov\" un:QDi.001",
      "  cordon explain \"Ivan Petrov\" ofac-sdn:22790 --born 1957"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Cordon cordon;

  @Parameters(index = "0", paramLabel = "NAME", description = "As in screen.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "ENTRY", description = "The list, a colon, the entry's id.")
  private String entry = "";

  @Mixin private final PartyOptions party = new PartyOptions();

  ExplainCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    String[] parts = entry.split("[:/]", 2);
    if (parts.length < 2) {
      throw new InvalidInputException("ENTRY", entry, "is no entry such as un:QDi.001");
    }
    StoredVersion version = ListName.requireVersion(cordon, parts[0]);
    Match match =
        Explanation.find(version, parts[1], party.query(List.of(name)), MatchSettings.DEFAULT)
            .orElseThrow(
                () -> new InvalidInputException("ENTRY", entry, "is not in the version in force"));
    cordon.out().line(match.subject().party().primaryName().text());
    cordon.out().text(match.proof().toText());
    return ExitCode.DONE;
  }
}

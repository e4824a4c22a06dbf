package org.cordon.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.cordon.app.screening.PartyWords;
import org.cordon.app.settings.InvalidInputException;
import org.cordon.match.Query;
import picocli.CommandLine.Option;

/// What the user knows of a party besides its name.
final class PartyOptions {

  @Option(
      names = "--schema",
      paramLabel = "TYPE",
      description = "person, organization, vessel or aircraft.")
  private String schema = "";

  @Option(
      names = "--country",
      paramLabel = "CC",
      description = "A country of the party: a two-letter code or a name; may be repeated.")
  private List<String> countries = new ArrayList<>();

  @Option(
      names = "--born",
      paramLabel = "DATE",
      description = "1957-10-07, 1957-10, 1957, 1957~ (about) or 1951/1953; may be repeated.")
  private List<String> born = new ArrayList<>();

  @Option(
      names = "--id",
      paramLabel = "KIND=VALUE",
      description = "An identifier, such as imo=9187629 or passport=A1234567; may be repeated.")
  private List<String> identifiers = new ArrayList<>();

  boolean isGiven() {
    return !identifiers.isEmpty() || !countries.isEmpty() || !born.isEmpty() || !schema.isEmpty();
  }

  List<String> identifiers() {
    return identifiers;
  }

  /// The query for a party of these names.
  ///
  /// @throws InvalidInputException if a word says nothing, or there is neither name nor identifier
  Query query(List<String> names) {
    return new PartyWords(names, schema, countries, born, identifiers)
        .query(unreadable -> {
          throw unreadable;
        })
        .orElseThrow(() -> new InvalidInputException("NAME", "", "is blank"));
  }
}

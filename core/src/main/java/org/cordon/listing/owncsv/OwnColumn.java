package org.cordon.listing.owncsv;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.HeadedRows.Headings;
import org.cordon.listing.format.HeadedRows.Row;
import org.cordon.party.IdentifierKind;

/* The columns of an own list by their headings; case, blanks, `-` and `_` don't count. Besides these,
 * each word of an identifier kind heads a column of such identifiers. */
record OwnColumn(List<String> headings) {

  static final OwnColumn ID = of("id");
  static final OwnColumn NAME = of("name");
  static final OwnColumn ALIASES = of("aliases", "alias", "aka");
  static final OwnColumn FORMER_NAMES = of("former names", "former name");
  static final OwnColumn WEAK_ALIASES = of("weak aliases", "weak alias");
  static final OwnColumn TYPE = of("type", "schema");
  static final OwnColumn BIRTH_DATE = of("birth date", "date of birth", "born", "dob");
  static final OwnColumn NATIONALITY = of("nationality", "nationalities", "citizenship");
  static final OwnColumn COUNTRY = of("country", "countries");
  static final OwnColumn ADDRESS = of("address", "addresses");
  static final OwnColumn IDENTIFIER = of("identifier", "identifiers");
  static final OwnColumn PROGRAM = of("program", "programs");
  static final OwnColumn MEASURE = of("measure", "measures");
  static final OwnColumn LEGAL_BASIS = of("legal basis");
  static final OwnColumn LISTED_ON = of("listed on");
  static final OwnColumn UNTIL = of("until", "listed until");
  static final OwnColumn REMARKS = of("remarks", "notes");

  private static final Headings TABLE =
      new Headings(
          "an own list (docs/own-list.md)",
          Set.copyOf(NAME.headings),
          Stream.concat(
                  Stream.of(
                          ID,
                          ALIASES,
                          FORMER_NAMES,
                          WEAK_ALIASES,
                          TYPE,
                          BIRTH_DATE,
                          NATIONALITY,
                          COUNTRY,
                          ADDRESS,
                          IDENTIFIER,
                          PROGRAM,
                          MEASURE,
                          LEGAL_BASIS,
                          LISTED_ON,
                          UNTIL,
                          REMARKS)
                      .flatMap(column -> column.headings.stream()),
                  Arrays.stream(IdentifierKind.values()).map(IdentifierKind::word))
              .collect(Collectors.toSet()),
          Set.of());

  OwnColumn {
    headings = List.copyOf(headings);
  }

  private static OwnColumn of(String... headings) {
    return new OwnColumn(List.of(headings));
  }

  static Headings table() {
    return TABLE;
  }

  /// How many of the columns known the row's table has.
  static long countIn(Row row) {
    return Stream.concat(TABLE.required().stream(), TABLE.mapped().stream())
        .filter(row::has)
        .count();
  }

  /// What people call the column.
  String heading() {
    return headings.getFirst();
  }

  /// What stands in the row under the column's headings; several cells joined by `; `.
  String in(Row row) {
    return headings.stream()
        .map(heading -> DesignationBuilder.tidy(row.get(heading)))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /// The values of the cell, which `;` part.
  List<String> valuesIn(Row row) {
    return values(in(row));
  }

  static List<String> values(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(DesignationBuilder::tidy)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}

package org.cordon.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cordon.party.PartyType;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Two names of which a person has said whether they are one party's.
///
/// @param kind the class of variation the pair stands for
record LabelledPair(String left, String right, PartyType type, boolean same, String kind) {

  private static final List<String> NAME_PARTS =
      List.of("firstName", "middleName", "fatherName", "lastName");

  /// Pairs as `fixtures/labelled/pairs.csv` has them.
  static List<LabelledPair> ofCsv(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream()
          .map(row ->
              new LabelledPair(
                  row.getField("name1"),
                  row.getField("name2"),
                  PartyType.find(row.getField("schema")).orElseThrow(),
                  Boolean.parseBoolean(row.getField("match")),
                  row.getField("class")))
          .toList();
    }
  }

  /// Pairs of parties as nomenklatura's `checks.yml` has them; their names only.
  static List<LabelledPair> ofChecks(Path file) {
    List<LabelledPair> pairs = new ArrayList<>();
    for (JsonNode check : new YAMLMapper().readTree(file).required("checks")) {
      String schema = check.required("schema").asString();
      pairs.add(
          new LabelledPair(
              name(check.required("query")),
              name(check.required("candidate")),
              type(schema),
              check.required("match").asBoolean(),
              schema));
    }
    return pairs;
  }

  /// Pairs of one party's names in two scripts, as Watchman's test has them.
  static List<LabelledPair> acrossScripts(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(",", -1))
          .map(cells ->
              new LabelledPair(cells[0], cells[1], PartyType.PERSON, true, cells[3].strip()))
          .toList();
    }
  }

  private static String name(JsonNode party) {
    if (party.has("name")) {
      return party.get("name").asString();
    }
    return String.join(
        " ",
        NAME_PARTS.stream().filter(party::has).map(part -> party.get(part).asString()).toList());
  }

  private static PartyType type(String schema) {
    return switch (schema) {
      case "Person" -> PartyType.PERSON;
      case "Company", "Organization" -> PartyType.ORGANIZATION;
      case "Vessel" -> PartyType.VESSEL;
      case "LegalEntity" -> PartyType.UNSTATED;
      default -> throw new IllegalArgumentException("no type of party for schema " + schema);
    };
  }
}

package org.cordon.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cordon.geo.CountryReading.Former;
import org.cordon.geo.CountryReading.Known;
import org.jspecify.annotations.Nullable;

/* The tables of our own: countries.tsv, formal-names.tsv and regions.tsv say in their first lines
 * what they hold. A spelling that two lines claim is a mistake of ours, and refused. */
final class CountryTable {

  private static final Map<String, String> NAMES = new TreeMap<>();
  private static final Map<String, CountryReading> CODES = new HashMap<>();
  private static final Map<String, CountryReading> PLACES = new HashMap<>();
  private static final Map<String, CountryReading> NATIONALS = new HashMap<>();

  /* Codes that ISO 3166-3 withdrew, and those FollowTheMoney uses for the same states, then names. */
  private static final Map<String, List<String>> FORMER_CODES =
      Map.of(
          "USSR", List.of("SU", "SUN", "SUHH"),
          "Czechoslovakia", List.of("CSK", "CSHH"),
          "Yugoslavia", List.of("YU", "YUG", "YUCS"),
          "Serbia and Montenegro", List.of("CS", "SCG", "CSXX"),
          "Netherlands Antilles", List.of("AN", "ANT", "ANHH"));

  private static final Map<String, List<String>> FORMER_NAMES =
      Map.of(
          "USSR",
              List.of(
                  "Soviet Union",
                  "Union of Soviet Socialist Republics",
                  "former USSR",
                  "former Soviet Union",
                  "СССР",
                  "СРСР"),
          "Czechoslovakia",
              List.of("Former Czechoslovakia", "Czechoslovak Socialist Republic", "ČSSR"),
          "Yugoslavia",
              List.of(
                  "former Yugoslavia",
                  "SFRY",
                  "Socialist Federal Republic of Yugoslavia",
                  "Federal Republic of Yugoslavia"),
          "Serbia and Montenegro",
              List.of("former Serbia and Montenegro", "State Union of Serbia and Montenegro"),
          "Netherlands Antilles", List.of("former Netherlands Antilles", "Dutch Antilles"));

  static {
    rows("countries.tsv").forEach(CountryTable::addCountry);
    rows("formal-names.tsv").forEach(row -> addPlaces(row[1], known(row[0], null)));
    rows("regions.tsv").forEach(CountryTable::addRegion);
    FORMER_CODES.forEach(
        (name, codes) -> codes.forEach(code -> add(CODES, code, new Former(name))));
    FORMER_CODES.keySet().forEach(name -> addPlaces(name, new Former(name)));
    FORMER_NAMES.forEach(
        (name, spellings) -> spellings.forEach(spelling -> addPlaces(spelling, new Former(name))));
  }

  private CountryTable() {}

  /// English short names by alpha-2 code, in the order of the codes.
  static Map<String, String> names() {
    return NAMES;
  }

  /// What a code of any kind means, in any case.
  static @Nullable CountryReading code(String text) {
    return CODES.get(text.toUpperCase(Locale.ROOT));
  }

  /// What this name of a place means, its spelling given by its key.
  static @Nullable CountryReading place(String key) {
    return PLACES.get(key);
  }

  /// The country whose citizens are called this, the spelling given by its key.
  static @Nullable CountryReading national(String key) {
    return NATIONALS.get(key);
  }

  private static void addCountry(String[] row) {
    CountryReading country = known(row[0], null);
    NAMES.put(row[0], row[2]);
    add(CODES, row[0], country);
    spaced(row[1]).forEach(code -> add(CODES, code, country));
    addPlaces(row[2], country);
    addPlaces(row[3], country);
    spellings(row[4]).forEach(national -> add(NATIONALS, Spelling.key(national), country));
  }

  private static void addRegion(String[] row) {
    CountryReading region = known(row[0], row[1]);
    addPlaces(row[1], region);
    addPlaces(row[2], region);
  }

  private static void addPlaces(String spellings, CountryReading place) {
    spellings(spellings).forEach(spelling -> add(PLACES, Spelling.key(spelling), place));
  }

  private static void add(Map<String, CountryReading> table, String key, CountryReading reading) {
    CountryReading before = table.putIfAbsent(key, reading);
    if (before != null && !before.equals(reading)) {
      throw new IllegalStateException(
          "\"" + key + "\" is both " + before + " and " + reading + " in the tables of countries");
    }
  }

  private static Known known(String code, @Nullable String region) {
    return new Known(new Country(code), region);
  }

  private static List<String> spellings(String field) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split("\\|", -1));
  }

  private static List<String> spaced(String field) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split(" ", -1));
  }

  private static List<String[]> rows(String file) {
    try (InputStream bytes = CountryTable.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the table " + file + " is missing from this jar");
      }
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.copyOf(line.split("\t", -1), 5))
          .peek(row -> Arrays.setAll(row, i -> row[i] == null ? "" : row[i]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

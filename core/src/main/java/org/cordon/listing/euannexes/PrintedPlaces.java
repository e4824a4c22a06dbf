package org.cordon.listing.euannexes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Countries;
import org.cordon.geo.CountryReading.Known;
import org.cordon.listing.DesignationBuilder;

/* Nationalities, countries and addresses as annexes print them. */
final class PrintedPlaces {

  /* "Italian since 1990", "Possibly Ethiopian", "Pakistani (presumed)", "of the Republic of Moldova" */
  private static final Pattern HEDGES =
      Pattern.compile(
          "(?iU)\\((?:presumed|until|as (?:at|of)|the )[^()]*\\)|\\bsince \\d{4}|\\bby birth\\b"
              + "|\\b(?:allegedly|assumed|possibly|presumably|presumed|probably)\\b|^of the\\b");
  private static final Pattern MARK =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\(?(?:[a-z]|\\d)\\)\\s+");
  private static final int LONGEST_NAME = 60;
  private static final Pattern SEVERAL = Pattern.compile(";\\s*");
  private static final Pattern IN_BRACKET_AT_END = Pattern.compile(".*\\(([^()]*)\\)\\W*");

  private static final int LONGEST_ADDRESS = 250;
  private static final Pattern PLACE =
      Pattern.compile(
          "(?iU)\\b(?:avenue|ave|block|blvd|boulevard|box|building|district|floor|highway|road|rd"
              + "|square|st|street|township|zone)\\b");
  private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iU)\\b(?:also|are|been|company|director|established|founded|has|is|known|listed|member"
              + "|owned|owner|registered|subsidiary|was|which|tel|fax|e-?mail|www)\\b|:|@");

  private PrintedPlaces() {}

  static void nationalities(String text, DesignationBuilder entry) {
    entry.nationality("nationality", HEDGES.matcher(text).replaceAll(" ").strip());
  }

  /// A country where the party is; what names none stays a remark.
  static void country(String text, DesignationBuilder entry) {
    Optional<Known> country = countryOf(text);
    country.ifPresentOrElse(
        known -> entry.countryOf("country", known.country().code()), () -> entry.remark(text));
  }

  /// Whether a line without a label is an address: parts with commas, among them words of places, a
  /// number or a country, or several words of places.
  static boolean isAddress(String text) {
    if (text.length() > LONGEST_ADDRESS || SENTENCE.matcher(text).find()) {
      return false;
    }
    long words = PLACE.matcher(text).results().count();
    boolean placed = words > 0 || HAS_DIGIT.matcher(text).find() || countryOf(text).isPresent();
    return words > 1 || (text.indexOf(',') > 0 && placed);
  }

  /// Addresses: marked (`(a) …`) or parted by semicolons. A country alone is none.
  static void addresses(String text, DesignationBuilder entry) {
    MARK.splitAsStream(text)
        .flatMap(part -> NameSplit.outsideBrackets(part, SEVERAL).stream())
        .map(part -> part.replaceAll("^[\\s,]+|(?:[\\s,.]|[\\s,]+(?:and|or))+$", ""))
        .filter(part -> !part.isEmpty())
        .forEach(part -> address(part, entry));
  }

  private static void address(String text, DesignationBuilder entry) {
    boolean countryOnly = country(text).isPresent();
    String code = countryOf(text).map(known -> known.country().code()).orElse(null);
    entry.address("address", countryOnly ? "" : text, code);
  }

  private static Optional<Known> countryOf(String text) {
    Matcher bracket = IN_BRACKET_AT_END.matcher(text);
    return country(text)
        .or(() -> bracket.matches() ? country(bracket.group(1)) : Optional.empty())
        .or(() -> Countries.trailing(text));
  }

  /* Long texts and such with digits are no country's name; looking them up takes time. */
  private static Optional<Known> country(String text) {
    boolean mayBe = text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isDigit);
    return mayBe && Countries.read(text) instanceof Known known
        ? Optional.of(known)
        : Optional.empty();
  }
}

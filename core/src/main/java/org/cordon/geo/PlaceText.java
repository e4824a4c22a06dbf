package org.cordon.geo;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.CountryReading.Former;
import org.cordon.geo.CountryReading.Known;
import org.cordon.geo.CountryReading.NotStated;
import org.cordon.geo.CountryReading.Unknown;
import org.jspecify.annotations.Nullable;

/* How publishers dress up the name of one country:
 *
 *   Korea, North · Iran (Islamic Republic of) · Virgin Islands, British     parts turned round
 *   Crimea, Ukraine · Myanmar (Burma) · Belarus / Bélarus                   twice the same country
 *   USSR (now Belarus) · former USSR currently Ukraine                      a former state and its heir
 *   Libya (previous address) · Somalia (as at Feb. 2014) · Rwanda as of …   a remark on it
 *   Region: Gaza · allegedly Russian · Lebanese citizenship                 words around it
 *
 * Each rule takes something away and reads the rest by all rules again; what is left over must
 * exactly be a country. */
final class PlaceText {

  /// The longest text that is read, in characters; no publisher's country comes near.
  static final int MAX_LENGTH = 200;

  /* How many rules may work on one text, one after the other; four are the most that occurs. Without
   * a bound, the orders in which they can be applied to a hostile text are beyond counting. */
  private static final int MOST_RULES = 5;

  private static final Pattern HEIR = Pattern.compile("(?iU).*\\b(?:now|currently)\\s+(.+?)\\)?");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iU)(?:region\\s*:|so-called|(?:possibly|probably|allegedly|reportedly|presumably"
              + "|presumed|assumed|(?:citizens? )?of)\\b)(.+)");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iU)(.+?)\\s+(?:citizenships?|citizens?|nationals?|nationality|nationalities|passport"
              + "|by birth|(?:as (?:of|at)|since|until) [\\p{L}\\d. ]{1,30})");
  private static final Pattern BRACKET = Pattern.compile("(.+)\\(([^()]*)\\)?\\.?");
  private static final Pattern COMMA = Pattern.compile("(.+?),([^,]+)");
  private static final Pattern SLASH = Pattern.compile("([^/]+)/([^/]+)");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5}");

  private static final String QUOTES = "\"'“”‘’«»„";

  private interface Rule {
    /* What the text comes down to; null if it has not the form of the rule, or is no country. */
    @Nullable CountryReading apply(String text, int rulesLeft);
  }

  private final List<Rule> rules =
      List.of(
          (text, rulesLeft) -> inside(HEIR, text, rulesLeft),
          (text, rulesLeft) -> inside(BEFORE, text, rulesLeft),
          (text, rulesLeft) -> inside(AFTER, text, rulesLeft),
          this::withBracket,
          this::turnedRoundAtComma,
          this::bothSidesOfSlash);

  private final Function<String, @Nullable CountryReading> table;

  /// Reads what this table knows, and what comes down to it.
  PlaceText(Function<String, @Nullable CountryReading> table) {
    this.table = table;
  }

  CountryReading read(String text) {
    return read(text, MOST_RULES);
  }

  private CountryReading read(String text, int rulesLeft) {
    String stripped = withoutQuotesAndBlanks(text);
    if (stripped.length() > MAX_LENGTH) {
      return new Unknown(text);
    }
    CountryReading exact = table.apply(stripped);
    if (exact != null) {
      return exact;
    }
    return rules.stream()
        .limit(rulesLeft == 0 ? 0 : rules.size())
        .map(rule -> rule.apply(stripped, rulesLeft - 1))
        .filter(reading -> reading != null)
        .findFirst()
        .orElseGet(() -> new Unknown(text));
  }

  private static String withoutQuotesAndBlanks(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isQuoteOrBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isQuoteOrBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isQuoteOrBlank(char c) {
    return QUOTES.indexOf(c) >= 0 || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  private @Nullable CountryReading inside(Pattern pattern, String text, int rulesLeft) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? named(matcher.group(1), rulesLeft) : null;
  }

  private @Nullable CountryReading withBracket(String text, int rulesLeft) {
    Matcher matcher = BRACKET.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    String head = matcher.group(1);
    String remark = matcher.group(2);
    CountryReading turned = table.apply(remark + " " + head);
    if (turned != null || LONG_NUMBER.matcher(remark).find()) {
      return turned;
    }
    CountryReading other = named(remark, rulesLeft);
    return other == null ? named(head, rulesLeft) : together(named(head, rulesLeft), other);
  }

  private @Nullable CountryReading turnedRoundAtComma(String text, int rulesLeft) {
    Matcher matcher = COMMA.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    CountryReading turned = table.apply(matcher.group(2) + " " + matcher.group(1));
    return turned != null
        ? turned
        : together(named(matcher.group(1), rulesLeft), named(matcher.group(2), rulesLeft));
  }

  private @Nullable CountryReading bothSidesOfSlash(String text, int rulesLeft) {
    Matcher matcher = SLASH.matcher(text);
    return matcher.matches()
        ? together(named(matcher.group(1), rulesLeft), named(matcher.group(2), rulesLeft))
        : null;
  }

  /* A country or former state; null for anything else. */
  private @Nullable CountryReading named(String text, int rulesLeft) {
    CountryReading reading = read(text, rulesLeft);
    return reading instanceof Unknown || reading instanceof NotStated ? null : reading;
  }

  /* The one country that both name, with the region that either names; the country where the other
   * is a former state ("Georgia (former USSR)"); null if they differ. */
  private static @Nullable CountryReading together(
      @Nullable CountryReading one, @Nullable CountryReading two) {
    if (one instanceof Known && two instanceof Former) {
      return one;
    }
    if (one instanceof Former && two instanceof Known) {
      return two;
    }
    if (one instanceof Known a && two instanceof Known b && a.country().equals(b.country())) {
      return a.region() == null ? b : b.region() == null || b.equals(a) ? a : null;
    }
    return null;
  }
}

package org.cordon.listing.ofac;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Countries;
import org.cordon.geo.CountryReading;
import org.jspecify.annotations.Nullable;

/// A number as OFAC prints it after its label, taken apart: `C0123 (Iran) issued 2001 expires 2006`
/// is the number `C0123` of `Iran`.
///
/// @param label a better label that the number itself has, as in `Identification Number ISIN: …`;
///   empty where it has none
/// @param value without prose and bounds of validity; `IMO` before it stays
/// @param issuer the country in OFAC's spelling; null where none is named
record PrintedNumber(String label, String value, @Nullable String issuer) {

  /* "# PMA-910805", "No.: 0310857", "Booklet A5250088", "CNIC: 35202-5400413-9". */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:#|No\\.:?|(?:Booklet|Laissez-Passer|RIF|UNP|R\\.E\\.)\\s|(ISIN):|(?!IMO)\\p{Lu}[\\p{L}.]{1,7}:)\\s*");
  private static final Pattern VALIDITY =
      Pattern.compile("[\\s,(]+(?:issued|expires|expired|Issue Date|Expire Date)\\b.*");
  /* A day of the Islamic calendar, and words that are no part of the number. */
  private static final Pattern PROSE =
      Pattern.compile(
          "(?:\\s+-\\s+[\\d/]+H|,?\\s+(?:Diplomatic|Border Crossing)|\\s+at\\s+\\p{Lu}.*)$");
  private static final Pattern COUNTRY_IN_BRACKETS =
      Pattern.compile("(.*\\S)\\s*\\(([^()]{3,})\\)");
  private static final Pattern COUNTRY_AFTER_COMMA =
      Pattern.compile("(.*\\d\\S*),\\s*(\\p{Lu}[\\p{L} ]+)");
  private static final Pattern BRACKETED = Pattern.compile("\\((\\w+)\\)");

  static PrintedNumber of(String printed) {
    String text = VALIDITY.matcher(printed.strip()).replaceFirst("");
    Matcher found = LABEL.matcher(text);
    boolean labelled = found.lookingAt();
    String label = labelled && found.group(1) != null ? found.group(1) : "";
    text = labelled ? text.substring(found.end()) : text;
    for (Pattern form : new Pattern[] {COUNTRY_IN_BRACKETS, COUNTRY_AFTER_COMMA}) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches() && isCountry(matcher.group(2))) {
        return new PrintedNumber(label, bare(matcher.group(1)), matcher.group(2));
      }
    }
    return new PrintedNumber(label, bare(text), null);
  }

  private static boolean isCountry(String text) {
    return Countries.read(text) instanceof CountryReading.Known;
  }

  private static String bare(String text) {
    String value = PROSE.matcher(text).replaceFirst("").strip();
    Matcher bracketed = BRACKETED.matcher(value);
    return bracketed.matches() ? bracketed.group(1) : value;
  }
}

package org.cordon.listing.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.jspecify.annotations.Nullable;

/// A document's number, taken out of the words around it: `Libyan passport No. 513519`, `381110042
/// (Expired 25 Jan. 2016)`, `R00012098, South Sudan`.
///
/// @param value without label and prose
/// @param country the one the words name; null where they name none
/// @param clear whether number and words could be told apart; if not, `value` is the text as
///   printed
public record DocumentNumber(String value, @Nullable Country country, boolean clear) {

  private static final Pattern IN_PROSE =
      Pattern.compile(
          "(?:(?<before>\\P{Nd}*[\\p{Ll}.:)”°])\\s*)?(?<value>"
              + IdentifierProse.VALUE
              + ")(?<after>\\s*[,(].*)?");
  private static final Pattern WORD = Pattern.compile("\\p{Ll}{2}");

  /// Reads a cell for a document's number.
  public static DocumentNumber read(String printed) {
    Matcher prose = IN_PROSE.matcher(printed);
    if (!prose.matches()) {
      return new DocumentNumber(printed, null, !WORD.matcher(printed).find());
    }
    Country before = country(prose.group("before"));
    return new DocumentNumber(
        prose.group("value"), before == null ? country(prose.group("after")) : before, true);
  }

  private static @Nullable Country country(@Nullable String words) {
    return words == null ? null : CountryInText.find(words.replaceAll("[()]", " "));
  }
}

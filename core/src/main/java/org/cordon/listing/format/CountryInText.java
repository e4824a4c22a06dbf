package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.geo.Countries;
import org.cordon.geo.Country;
import org.cordon.geo.CountryReading.Known;
import org.jspecify.annotations.Nullable;

/// Finds a country named in prose: `Libyan passport`, `R00012098, South Sudan`, `(United States of
/// America)`.
///
/// Words of up to three letters are no countries here ("no", "in" and "VAT" could be codes), but
/// for the few that prose uses as names, and unless the whole text is a code of two capitals.
public final class CountryInText {

  private static final int LONGEST_NAME = 7;

  /* Codes that prose uses as names; other words as short ("no", "VAT") are none of a country. */
  private static final Set<String> SHORT_NAMES =
      Set.of("BVI", "CAR", "DRC", "RDC", "RUS", "UAE", "UK", "US", "USA");

  /* What stands behind the country of an address: a full stop, a postal code. */
  private static final Pattern ADDRESS_END =
      Pattern.compile("(?:[.,)\\s]+(?:\\d{4,8}|\\p{Lu}{1,2}\\d{1,2} \\d\\p{Lu}{2}))?[.,)\\s]*$");
  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|[.,\\s]+$");
  private static final Pattern AFTER_FIRST_PART = Pattern.compile("[,(].*");
  private static final Pattern OPENING = Pattern.compile("^[(\"“]+");

  private CountryInText() {}

  /// The country the text names; the longest name counts, of equally long ones the first. Null
  /// where it names none.
  public static @Nullable Country find(String text) {
    String plain = text.strip();
    if (plain.length() == 2 && plain.equals(plain.toUpperCase(Locale.ROOT))) {
      return known(plain);
    }
    List<String> words = words(plain);
    for (int length = Math.min(LONGEST_NAME, words.size()); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        Country country = known(words, start, start + length);
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  /// The country whose name ends the text; null where there is none.
  public static @Nullable Country atEnd(String text) {
    List<String> words = words(text.strip());
    for (int start = Math.max(0, words.size() - LONGEST_NAME); start < words.size(); start++) {
      Country country = known(words, start, words.size());
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /// The country an address names: at its end, remarks in brackets and a postal code aside, or
  /// before the first comma (`Turkey, possible location`). Null where it names none.
  public static @Nullable Country inAddress(String address) {
    Country country = atEnd(ADDRESS_END.matcher(address).replaceFirst(""));
    if (country == null) {
      country = atEnd(REMARK.matcher(address).replaceAll(" "));
    }
    return country == null ? whole(AFTER_FIRST_PART.matcher(address).replaceFirst("")) : country;
  }

  /// The country this text is, and nothing besides; null where it is none.
  public static @Nullable Country whole(String text) {
    String plain = text.strip();
    return plain.length() > 2 ? known(plain) : null;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(List.of(text.split("[\\s,;]+")));
    words.removeIf(String::isEmpty);
    return words;
  }

  private static @Nullable Country known(List<String> words, int start, int end) {
    String name = OPENING.matcher(String.join(" ", words.subList(start, end))).replaceFirst("");
    boolean isName = name.length() > 3 && Character.isUpperCase(name.codePointAt(0));
    return isName || SHORT_NAMES.contains(name)
        ? Countries.named(name).map(Known::country).orElse(null)
        : null;
  }

  private static @Nullable Country known(String text) {
    return Countries.read(text) instanceof Known known ? known.country() : null;
  }
}

package org.cordon.geo;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.geo.CountryReading.Known;
import org.jspecify.annotations.Nullable;

/* The short names of countries in many languages, from ICU. Loading takes a quarter of a second, so
 * it waits for the first spelling that our own tables don't know. A spelling that means different
 * countries in two languages means none here. */
final class WorldNames {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "es", "et", "fa",
          "fi", "fr", "ga", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "km", "ko",
          "ky", "lo", "lt", "lv", "mk", "mn", "ms", "mt", "my", "nb", "nl", "pl", "ps", "pt", "ro",
          "ru", "sk", "sl", "sq", "sr", "sr_Latn", "sv", "tg", "th", "tk", "tr", "uk", "ur", "uz",
          "vi", "zh", "zh_Hant");

  private static final Map<String, CountryReading> NAMES = load();

  private WorldNames() {}

  /// What the name with this key means in one of the languages.
  static @Nullable CountryReading place(String key) {
    return NAMES.get(key);
  }

  private static Map<String, CountryReading> load() {
    Map<String, CountryReading> names = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (String language : LANGUAGES) {
      LocaleDisplayNames display = LocaleDisplayNames.getInstance(new ULocale(language));
      for (String code : CountryTable.names().keySet()) {
        CountryReading country = new Known(new Country(code), null);
        String key = Spelling.key(display.regionDisplayName(code));
        CountryReading before = names.putIfAbsent(key, country);
        if (before != null && !before.equals(country)) {
          ambiguous.add(key);
        }
      }
    }
    names.keySet().removeAll(ambiguous);
    return Map.copyOf(names);
  }
}

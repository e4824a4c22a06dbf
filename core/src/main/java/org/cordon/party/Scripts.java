package org.cordon.party;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The script a text is written in, as an ISO 15924 code.
public final class Scripts {

  private static final Map<UnicodeScript, String> CODES = new EnumMap<>(UnicodeScript.class);

  static {
    CODES.put(UnicodeScript.LATIN, "Latn");
    CODES.put(UnicodeScript.CYRILLIC, "Cyrl");
    CODES.put(UnicodeScript.ARABIC, "Arab");
    CODES.put(UnicodeScript.HAN, "Hani");
    CODES.put(UnicodeScript.HANGUL, "Hang");
    CODES.put(UnicodeScript.HEBREW, "Hebr");
    CODES.put(UnicodeScript.GREEK, "Grek");
    CODES.put(UnicodeScript.GEORGIAN, "Geor");
    CODES.put(UnicodeScript.ARMENIAN, "Armn");
    CODES.put(UnicodeScript.HIRAGANA, "Hira");
    CODES.put(UnicodeScript.KATAKANA, "Kana");
    CODES.put(UnicodeScript.THAI, "Thai");
    CODES.put(UnicodeScript.DEVANAGARI, "Deva");
    CODES.put(UnicodeScript.BENGALI, "Beng");
    CODES.put(UnicodeScript.MYANMAR, "Mymr");
    CODES.put(UnicodeScript.ETHIOPIC, "Ethi");
    CODES.put(UnicodeScript.KHMER, "Khmr");
    CODES.put(UnicodeScript.LAO, "Laoo");
    CODES.put(UnicodeScript.TAMIL, "Taml");
    CODES.put(UnicodeScript.TELUGU, "Telu");
    CODES.put(UnicodeScript.GUJARATI, "Gujr");
    CODES.put(UnicodeScript.GURMUKHI, "Guru");
    CODES.put(UnicodeScript.KANNADA, "Knda");
    CODES.put(UnicodeScript.MALAYALAM, "Mlym");
    CODES.put(UnicodeScript.SINHALA, "Sinh");
    CODES.put(UnicodeScript.TIBETAN, "Tibt");
    CODES.put(UnicodeScript.MONGOLIAN, "Mong");
    CODES.put(UnicodeScript.SYRIAC, "Syrc");
    CODES.put(UnicodeScript.THAANA, "Thaa");
    CODES.put(UnicodeScript.BOPOMOFO, "Bopo");
  }

  private static final Set<UnicodeScript> JAPANESE =
      EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private Scripts() {}

  /// The ISO 15924 code of the script most letters of the text belong to; of equally many, the one
  /// that comes first. Japanese that mixes kana with Han is `Jpan`. Null where there is no letter
  /// of a script known here (digits and punctuation have none).
  public static @Nullable String of(String text) {
    Map<UnicodeScript, Integer> letters = new LinkedHashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(CODES::containsKey)
        .forEach(script -> letters.merge(script, 1, Integer::sum));
    return letters.entrySet().stream()
        .reduce((most, other) -> other.getValue() > most.getValue() ? other : most)
        .map(most -> code(most.getKey(), letters.keySet()))
        .orElse(null);
  }

  private static @Nullable String code(UnicodeScript most, Set<UnicodeScript> all) {
    boolean kana = all.contains(UnicodeScript.HIRAGANA) || all.contains(UnicodeScript.KATAKANA);
    boolean japanese = all.contains(UnicodeScript.HAN) && kana && JAPANESE.contains(most);
    return japanese ? "Jpan" : CODES.get(most);
  }
}

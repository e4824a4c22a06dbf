package org.cordon.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// How Han characters are read in Mandarin: pinyin without tones, and Wade–Giles for given names.
///
/// ICU gives the usual reading of a character; the table `han-readings.tsv` those of several.
final class HanReadings {

  private static final int MOST_READINGS = 6;
  private static final Map<String, List<String>> OF_SEVERAL = new HashMap<>();
  private static final Map<String, List<String>> OF_WORDS = new HashMap<>();
  private static final Map<Character, Character> JAPANESE = new HashMap<>();

  static {
    for (String[] row : Tables.rows("han-readings.tsv")) {
      OF_SEVERAL.put(row[0], List.of(row[1].split(" ", -1)));
    }
    for (String[] row : Tables.rows("han-words.tsv")) {
      OF_WORDS.put(row[0], List.of(row[1].split(" ", -1)));
    }
    for (String[] row : Tables.rows("shinjitai.tsv")) {
      JAPANESE.put(row[0].charAt(0), row[1].charAt(0));
    }
  }

  private HanReadings() {}

  private static final class Rules {
    static final Transliterator TO_PINYIN = Transliterator.getInstance("Han-Latin");
    static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Hant-Hans");
  }

  /// The text in simplified characters, those of Japan included.
  static String simplified(String text) {
    StringBuilder chinese = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      chinese.setCharAt(i, JAPANESE.getOrDefault(text.charAt(i), text.charAt(i)));
    }
    return Rules.TO_SIMPLIFIED.transliterate(chinese.toString());
  }

  /// The words that are not read character by character.
  static Iterable<String> words() {
    return OF_WORDS.keySet();
  }

  /// The word in pinyin, joined, the most likely reading first.
  ///
  /// @param word simplified characters
  static SequencedSet<String> pinyin(String word) {
    SequencedSet<String> readings = new LinkedHashSet<>();
    List<String> known = OF_WORDS.get(word);
    if (known != null) {
      readings.addAll(known);
      return readings;
    }
    readings.add("");
    word.codePoints().forEach(character -> extend(readings, syllables(character)));
    return spelledOut(readings);
  }

  /// The word in Wade–Giles, joined, without signs.
  static String wadeGiles(String word) {
    StringBuilder joined = new StringBuilder();
    word.codePoints()
        .forEach(character -> joined.append(WadeGiles.of(syllables(character).getFirst())));
    return joined.toString();
  }

  /* Every reading so far with every syllable, as long as they are few. */
  private static void extend(SequencedSet<String> readings, List<String> syllables) {
    List<String> before = List.copyOf(readings);
    readings.clear();
    for (String syllable : syllables) {
      for (String reading : before) {
        if (readings.size() < MOST_READINGS) {
          readings.add(reading + syllable);
        }
      }
    }
  }

  /* The table writes v for u with diaeresis; people write u, v or yu. */
  private static SequencedSet<String> spelledOut(SequencedSet<String> readings) {
    SequencedSet<String> spelled = new LinkedHashSet<>();
    readings.forEach(reading -> spelled.add(reading.replace('v', 'u')));
    for (String reading : readings) {
      if (reading.indexOf('v') >= 0) {
        spelled.add(reading);
        spelled.add(reading.replace("v", "yu"));
      }
    }
    return spelled;
  }

  private static List<String> syllables(int character) {
    String text = Character.toString(character);
    List<String> several = OF_SEVERAL.get(text);
    return several != null ? several : List.of(usual(text));
  }

  private static String usual(String character) {
    if (character.charAt(0) < 0x80) {
      return character;
    }
    String toned =
        Normalizer.normalize(Rules.TO_PINYIN.transliterate(character), Normalizer.Form.NFD);
    StringBuilder pinyin = new StringBuilder();
    for (int i = 0; i < toned.length(); i++) {
      char c = toned.charAt(i);
      if (c >= 'a' && c <= 'z') {
        pinyin.append(c);
      } else if (c == '\u0308') {
        pinyin.setCharAt(pinyin.length() - 1, 'v');
      }
    }
    return pinyin.toString();
  }
}

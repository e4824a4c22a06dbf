package org.cordon.name;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Words of scripts without a table of our own, such as Thai, Devanagari, Burmese or Ethiopic, in
/// ICU's romanization.
final class OtherScripts {

  private OtherScripts() {}

  /* Loading the rules takes a quarter of a second, so it waits until they are needed. */
  private static final class Rules {
    static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /// Whether a text has letters of a script that no table of ours reads.
  static boolean isWrittenIn(String text) {
    return text.codePoints().anyMatch(OtherScripts::isOther);
  }

  private static boolean isOther(int codePoint) {
    return Character.isLetter(codePoint)
        && switch (UnicodeScript.of(codePoint)) {
          case LATIN, CYRILLIC, GREEK, GEORGIAN, ARMENIAN, HEBREW, ARABIC -> false;
          case HAN, HIRAGANA, KATAKANA, HANGUL, COMMON, INHERITED -> false;
          default -> true;
        };
  }

  /// The one reading, folded; empty where ICU knows the script as little.
  static SequencedSet<String> readings(String word) {
    String latin = NameForms.lower(Rules.TO_LATIN.transliterate(word));
    StringBuilder folded = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        folded.append(c);
      }
    }
    return new LinkedHashSet<>(List.of(folded.toString()));
  }
}

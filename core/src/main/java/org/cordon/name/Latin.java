package org.cordon.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;

/// Latin words without diacritics.
///
/// A letter with a mark stands first for the bare letter, as most write it, and also for what its
/// language writes where the mark can't be had: `ö` for `o` and `oe`.
final class Latin {

  private static final Map<Character, String[]> LETTERS = new HashMap<>();

  static {
    String letters =
        "ä a ae,ö o oe,ü u ue,å a aa,ø o oe,æ ae ae,œ oe oe,ß ss ss,þ th th,ð d dh,đ d dj,ł l l,"
            + "ı i i,ŋ ng ng,ħ h h,ə a e,š s sh,č c ch,ž z zh,ć c ch,ş s sh,ș s sh,ç c ch,ğ g gh,"
            + "ñ n ny,ţ t ts,ț t ts,ň n n,ř r rz,ě e ie,ű u ue,ő o oe,ŧ t t,ɓ b b,ɗ d d,ƙ k k,ƴ y y,"
            + "ơ o o,ư u u,ĳ ij ij,ĸ k k,ſ s s";
    for (String letter : letters.split(",", -1)) {
      String[] parts = letter.split(" ", -1);
      LETTERS.put(parts[0].charAt(0), new String[] {parts[1], parts[2]});
    }
  }

  private Latin() {}

  /// The word with bare letters, and with the letters of its language written out.
  ///
  /// @param word small letters, composed
  static SequencedSet<String> readings(String word) {
    SequencedSet<String> readings = new LinkedHashSet<>();
    if (CleanText.isAscii(word)) {
      readings.add(word);
      return readings;
    }
    readings.add(write(word, 0));
    readings.add(write(word, 1));
    return readings;
  }

  private static String write(String word, int way) {
    StringBuilder bare = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 0x80) {
        bare.append(c);
      } else {
        append(bare, c, way);
      }
    }
    return bare.toString();
  }

  private static void append(StringBuilder bare, char c, int way) {
    String[] spellings = LETTERS.get(c);
    if (spellings != null) {
      bare.append(spellings[way]);
      return;
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    if (decomposed.length() > 1 && decomposed.charAt(0) != c) {
      append(bare, decomposed.charAt(0), way);
    } else if (c < 0x80) {
      bare.append(c);
    }
  }
}

package org.cordon.name;

import java.util.ArrayList;
import java.util.List;

/* The letters of Arabic and Hebrew, as Latin letters write them, in classes: sh, ch = x; kh = h; th = t;
 * dh = d; gh = g; ph = f; q, ck, c = k; dj = j; tz = z. Doubled letters count once. Vowels, with w and y but at
 * the beginning, stand between the consonants; an h at the end is mostly an ending and left out.
 */

/// The consonants of a word, and the vowels between them.
///
/// An `a` that is written may be a silent letter (the Arabic ʿayn), so its absence says nothing.
///
/// @param consonants never empty; a vowel at the beginning is `a`
/// @param vowels what stands after each consonant, mostly empty where a script leaves vowels out
record Skeleton(String consonants, List<String> vowels) {

  private static final double VOWEL_DIFFERS = 0.08;
  private static final double LONG_VOWEL_NOT_WRITTEN = 0.03;

  static Skeleton of(String text) {
    StringBuilder consonants = new StringBuilder(text.length());
    List<String> vowels = new ArrayList<>();
    StringBuilder gap = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      char digraph = digraph(text, i);
      int length = digraph == 0 ? 1 : 2;
      char sound = digraph == 0 ? single(text, i) : digraph;
      if (i == 0) {
        consonants.append(first(sound));
      } else if (isVowel(sound)) {
        gap.append(sound);
      } else if (isKept(sound, text, i, length)) {
        consonants.append(sound);
        vowels.add(gap.toString());
        gap.setLength(0);
      }
      i += length;
    }
    vowels.add(gap.toString());
    return new Skeleton(consonants.toString(), vowels);
  }

  /// How much the vowels written here disagree with those of a word that has all its vowels; 0
  /// where every written vowel is heard.
  double disagreement(Skeleton spoken) {
    double sum = 0;
    for (int i = 0; i < vowels.size(); i++) {
      sum += disagreement(vowels.get(i), spoken.vowels().get(i));
    }
    return sum;
  }

  private static double disagreement(String written, String spoken) {
    if (written.isEmpty()) {
      return spoken.length() > 1 ? LONG_VOWEL_NOT_WRITTEN : 0;
    }
    for (int i = 0; i < written.length(); i++) {
      if (!isHeard(written.charAt(i), spoken)) {
        return VOWEL_DIFFERS;
      }
    }
    return 0;
  }

  private static boolean isHeard(char vowel, String spoken) {
    String heardAs =
        switch (vowel) {
          case 'u', 'o', 'w' -> "uowa";
          case 'i', 'y', 'e' -> "iyea";
          default -> "";
        };
    return heardAs.isEmpty() || spoken.chars().anyMatch(c -> heardAs.indexOf(c) >= 0);
  }

  private static char first(char sound) {
    return switch (sound) {
      case 'e', 'i', 'o', 'u' -> 'a';
      case 'w' -> 'v';
      default -> sound;
    };
  }

  private static boolean isVowel(char sound) {
    return switch (sound) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> true;
      default -> false;
    };
  }

  private static boolean isKept(char sound, String text, int at, int length) {
    boolean last = at + length == text.length();
    boolean repeats = text.charAt(at) == text.charAt(at - 1);
    return !repeats && !(sound == 'h' && last);
  }

  /* C is s before e, i and y. */
  private static char single(String text, int at) {
    char c = text.charAt(at);
    if (c == 'c') {
      boolean soft = at + 1 < text.length() && "eiy".indexOf(text.charAt(at + 1)) >= 0;
      return soft ? 's' : 'k';
    }
    return c == 'q' ? 'k' : c;
  }

  /// Whether two letters next to each other are one sound.
  static boolean isDigraph(char first, char second) {
    return digraph(first, second) != 0;
  }

  private static char digraph(String text, int at) {
    return at + 1 == text.length() ? 0 : digraph(text.charAt(at), text.charAt(at + 1));
  }

  /* The class of two letters that are one sound; 0 where they are two. */
  private static char digraph(char first, char second) {
    return switch (first) {
      case 's' -> second == 'h' ? 'x' : 0;
      case 'c' -> second == 'h' ? 'x' : second == 'k' ? 'k' : 0;
      case 'k' -> second == 'h' ? 'h' : 0;
      case 't' -> second == 'h' ? 't' : second == 'z' ? 'z' : 0;
      case 'd' -> second == 'h' ? 'd' : second == 'j' ? 'j' : 0;
      case 'g' -> second == 'h' ? 'g' : 0;
      case 'p' -> second == 'h' ? 'f' : 0;
      case 'z' -> second == 'h' ? 'j' : 0;
      default -> 0;
    };
  }
}

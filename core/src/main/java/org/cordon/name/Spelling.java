package org.cordon.name;

import java.util.ArrayList;
import java.util.List;

/* The edit distance of Damerau and Levenshtein (adjacent letters swapped count one edit) over the letters,
 * with cheaper edits for what romanizations, keyboards and scanners confuse: the pairs of ALIKE, doubled
 * letters, one vowel for another. Costs are in hundredths of an edit. The distance is symmetric.
 */

/// How alike two words are spelled.
final class Spelling {

  /// Words of which a larger share of the letters is changed don't meet.
  static final double MOST_CHANGED = 0.40;

  private static final int EDIT = 100;
  private static final int SWAPPED = 80;
  private static final int DOUBLED = 20;
  private static final int VOWEL = 60;

  /* How alike groups of letters are, cheapest first: what is one sound in two romanizations; sounds that
  romanizations blur; what the eye or a finger takes for another. */
  private static final String[] ALIKE = {
    "5 ck-k ph-f ks-x ya-ia ya-ja ia-ja yu-iu yu-ju iu-ju yo-io yo-jo io-jo iy-y ii-y yi-y iy-i ij-y ij-i"
        + " ii-i yi-i ey-ei ay-ai oy-oi uy-ui ye-je ye-ie je-ie iou-yu iou-iu",
    "10 w-v q-k y-i ts-tz ch-tch ch-tsch sh-sch shch-schtsch shch-chtch kh-x gh-g dh-d ou-u oo-u ee-i"
        + " ye-e je-e ae-e ae-a oe-o ue-u aa-a dj-j dzh-j dzh-dj aw-ou tsch-tch eo-o eu-u",
    "20 kh-h zh-z zh-j ch-c ts-c c-k y-j i-j yo-e io-e jo-e sh-s ie-e ei-ai ey-ay th-t sch-s sc-shch"
        + " tsch-c ff-v",
    "30 kh-ch h-ch sh-ch ts-z tz-z dh-z th-s rn-m cl-d vv-w 0-o 1-l 1-i 5-s 8-b kh-k gh-h",
    "40 h-g g-j j-y o-u e-i z-s d-t b-p f-v k-g"
  };

  private record Alike(String first, String second, int cost) {}

  /* By the last letters of both groups. */
  private static final Alike[][] BY_LAST = new Alike[36 * 36][0];

  static {
    for (String line : ALIKE) {
      String[] parts = line.split(" ", -1);
      int cost = Integer.parseInt(parts[0]);
      for (int i = 1; i < parts.length; i++) {
        String[] pair = parts[i].split("-", -1);
        enter(new Alike(pair[0], pair[1], cost));
        enter(new Alike(pair[1], pair[0], cost));
      }
    }
  }

  private Spelling() {}

  private static void enter(Alike alike) {
    int index = index(last(alike.first()), last(alike.second()));
    List<Alike> all = new ArrayList<>(List.of(BY_LAST[index]));
    all.add(alike);
    BY_LAST[index] = all.toArray(new Alike[0]);
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private static int index(char first, char second) {
    return digit(first) * 36 + digit(second);
  }

  /// The place of a letter or digit in `0-9a-z`.
  static int digit(char c) {
    return c <= '9' ? c - '0' : c - 'a' + 10;
  }

  /// The share of the longer word that is the same, 0..1; 0 where too much is changed.
  static double likeness(String a, String b) {
    if (!LetterProfile.of(a).mayMeet(LetterProfile.of(b))) {
      return 0;
    }
    double longest = Math.max(a.length(), b.length());
    double changed = distance(a, b) / (EDIT * longest);
    return changed > MOST_CHANGED ? 0 : 1 - changed;
  }

  /// The distance in hundredths of an edit.
  static int distance(String a, String b) {
    int width = b.length() + 1;
    int[] table = new int[(a.length() + 1) * width];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i * width + j] = least(a, b, i, j, table, width);
      }
    }
    return table[table.length - 1];
  }

  private static int least(String a, String b, int i, int j, int[] table, int width) {
    if (i == 0 || j == 0) {
      return i == 0 && j == 0 ? 0 : edge(a, b, i, j, table, width);
    }
    int diagonal = table[(i - 1) * width + j - 1];
    char x = a.charAt(i - 1);
    char y = b.charAt(j - 1);
    if (x == y) {
      return Math.min(diagonal, alike(a, b, i, j, table, width));
    }
    int least = diagonal + (isVowel(x) && isVowel(y) ? VOWEL : EDIT);
    least = Math.min(least, table[(i - 1) * width + j] + loss(a, i - 1));
    least = Math.min(least, table[i * width + j - 1] + loss(b, j - 1));
    if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
      least = Math.min(least, table[(i - 2) * width + j - 2] + SWAPPED);
    }
    return Math.min(least, alike(a, b, i, j, table, width));
  }

  private static int edge(String a, String b, int i, int j, int[] table, int width) {
    return i == 0 ? table[j - 1] + loss(b, j - 1) : table[(i - 1) * width + j] + loss(a, i - 1);
  }

  private static int alike(String a, String b, int i, int j, int[] table, int width) {
    int least = Integer.MAX_VALUE;
    for (Alike alike : BY_LAST[index(a.charAt(i - 1), b.charAt(j - 1))]) {
      int from = i - alike.first().length();
      int to = j - alike.second().length();
      if (from >= 0
          && to >= 0
          && a.startsWith(alike.first(), from)
          && b.startsWith(alike.second(), to)) {
        least = Math.min(least, table[from * width + to] + alike.cost());
      }
    }
    return least;
  }

  /* What it costs to leave this letter out: little where it doubles the one before it. */
  private static int loss(String word, int at) {
    char c = word.charAt(at);
    boolean doubled =
        (at > 0 && word.charAt(at - 1) == c)
            || (at + 1 < word.length() && word.charAt(at + 1) == c);
    return doubled ? DOUBLED : EDIT;
  }

  private static boolean isVowel(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      default -> false;
    };
  }
}

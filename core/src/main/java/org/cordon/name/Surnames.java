package org.cordon.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Surnames of China, Korea, Japan and Vietnam in Han characters and hangul, and how they are
/// spelled in Latin letters.
final class Surnames {

  private static final String NONE = "-";
  private static final Map<String, SequencedSet<String>> SPELLINGS = new HashMap<>();
  private static final Map<String, String> KOREAN_SOUND = new HashMap<>();

  static {
    List<String[]> rows = Tables.rows("surnames-east-asia.tsv");
    rows.forEach(row -> enter(row[0], row[2]));
    rows.stream().filter(row -> row[0].equals(NONE)).forEach(row -> enter(row[1], row[2]));
    rows.stream()
        .filter(row -> !SPELLINGS.containsKey(row[1]))
        .forEach(row -> enter(row[1], row[2]));
    for (String[] row : Tables.rows("hanja-given.tsv")) {
      KOREAN_SOUND.put(row[0], row[1]);
    }
  }

  private Surnames() {}

  /* Rows without Han characters give the spellings of Korea alone; hangul that has no such row takes
  those of its Han characters. */
  private static void enter(String written, String spellings) {
    if (!written.equals(NONE)) {
      for (String surname : written.split(" ", -1)) {
        SPELLINGS
            .computeIfAbsent(surname, s -> new LinkedHashSet<>())
            .addAll(List.of(spellings.split(" ", -1)));
      }
    }
  }

  /// How the surname is spelled, the usual way first; null where it is none.
  static @Nullable SequencedSet<String> spellings(String surname) {
    return SPELLINGS.get(surname);
  }

  /// A given name of Han characters in hangul, as Koreans read it; null where a character is not
  /// one they use in names.
  static @Nullable String inHangul(String given) {
    StringBuilder hangul = new StringBuilder();
    for (int i = 0; i < given.length(); i++) {
      String sound = KOREAN_SOUND.get(given.substring(i, i + 1));
      if (sound == null) {
        return null;
      }
      hangul.append(sound);
    }
    return hangul.toString();
  }
}

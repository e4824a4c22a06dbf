package org.cordon.name;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word on its way to become a token: its readings are known, its role not yet.
///
/// @param original the word as written
/// @param readings folded to `a-z0-9`, the main one first; never empty
/// @param key how it is spelled in its own script: what tables find it by
/// @param heard what tables find a romanized word by: the sound of Latin letters; else the key
/// @param before what stands before it in the name
/// @param role what it does in the name, where its script already tells; else null
/// @param vowelless whether its script leaves short vowels out
record Draft(
    String original,
    List<String> readings,
    String key,
    String heard,
    Words.Joint before,
    @Nullable TokenRole role,
    boolean vowelless) {

  /* Short words are heard as they are written: too many of them sound alike. */
  private static final int LEAST_BY_SOUND = 5;
  private static final int LEAST_SOUND = 4;

  Draft {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("no reading of \"" + original + "\"");
    }
    readings = List.copyOf(readings);
  }

  /// A draft of Latin letters.
  static Draft latin(String original, Collection<String> readings, Words.Joint before) {
    List<String> folded = List.copyOf(readings);
    String text = folded.getFirst();
    return new Draft(original, folded, text, heard(text), before, null, false);
  }

  /// A draft of letters of another script.
  static Draft of(Words.Word word, String key, Collection<String> readings, boolean vowelless) {
    List<String> folded = List.copyOf(readings);
    return new Draft(word.text(), folded, key, key, word.before(), null, vowelless);
  }

  /// How tables hear a word of Latin letters.
  static String heard(String folded) {
    if (folded.length() < LEAST_BY_SOUND) {
      return folded;
    }
    String sound = SearchKeys.soundKey(folded);
    return sound.length() < LEAST_SOUND ? folded : sound;
  }

  /// The same draft in a role that its script tells.
  Draft as(TokenRole scriptRole) {
    return new Draft(original, readings, key, heard, before, scriptRole, vowelless);
  }

  String text() {
    return readings.getFirst();
  }

  List<String> variants() {
    return readings.subList(1, readings.size());
  }
}

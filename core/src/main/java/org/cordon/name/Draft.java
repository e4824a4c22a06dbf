package org.cordon.name;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word on its way to become a token: its readings are known, its role not yet.
///
/// @param original the word as written
/// @param readings folded to `a-z0-9`, the main one first; never empty
/// @param key what tables find it by: Latin letters by their sound, others by their own spelling
/// @param before what stands before it in the name
/// @param role what it does in the name, where its script already tells; else null
/// @param vowelless whether its script leaves short vowels out
record Draft(
    String original,
    List<String> readings,
    String key,
    Words.Joint before,
    @Nullable TokenRole role,
    boolean vowelless) {

  /* Short words are found by their letters: too many of them sound alike. */
  private static final int LEAST_BY_SOUND = 5;

  Draft {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("no reading of \"" + original + "\"");
    }
    readings = List.copyOf(readings);
  }

  /// A draft of Latin letters, or of letters read as such.
  static Draft latin(String original, Collection<String> readings, Words.Joint before) {
    List<String> folded = List.copyOf(readings);
    return new Draft(original, folded, latinKey(folded.getFirst()), before, null, false);
  }

  static String latinKey(String folded) {
    return folded.length() < LEAST_BY_SOUND ? folded : SearchKeys.soundKey(folded);
  }

  String text() {
    return readings.getFirst();
  }

  List<String> variants() {
    return readings.subList(1, readings.size());
  }
}

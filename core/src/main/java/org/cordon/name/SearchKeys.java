package org.cordon.name;

import java.util.LinkedHashSet;
import java.util.Set;

/// The keys under which tokens are looked up to find candidates.
public final class SearchKeys {

  private SearchKeys() {}

  /// A key under which the romanizations of one name coincide as far as possible: "Shcherbakov" and
  /// "Schtscherbakow", "Yevgeniy" and "Evgenii", "Mohamed" and "Mohammed" have the same.
  ///
  /// @param folded letters `a-z0-9`
  public static String soundKey(String folded) {
    return SoundKey.of(folded);
  }

  /// The consonants of a word, as far as a script without vowels has them: "Mohammed" and "mhmd"
  /// have the same. A vowel at the beginning is `a`. Never empty.
  ///
  /// @param folded letters `a-z0-9`
  public static String skeleton(String folded) {
    return Skeleton.of(folded).consonants();
  }

  /// All runs of `size` characters, with `^` before the first and `$` after the last.
  public static Set<String> grams(String folded, int size) {
    String padded = "^" + folded + "$";
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 0; i + size <= padded.length(); i++) {
      grams.add(padded.substring(i, i + size));
    }
    return grams;
  }
}

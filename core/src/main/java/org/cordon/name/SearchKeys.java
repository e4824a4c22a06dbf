package org.cordon.name;

import java.util.LinkedHashSet;
import java.util.Set;

/// The keys under which tokens are looked up to find candidates.
public final class SearchKeys {

  private SearchKeys() {}

  /// A key under which the romanizations of one name coincide as far as possible: "Shcherbakov",
  /// "Schtscherbakow" and "Ščerbakov" have the same. Input and key are folded letters.
  public static String soundKey(String folded) {
    return folded;
  }

  /// The consonants of the sound key: what is left where vowels are not written or were dropped.
  /// Never empty.
  public static String skeleton(String soundKey) {
    StringBuilder consonants = new StringBuilder(soundKey.substring(0, 1));
    for (int i = 1; i < soundKey.length(); i++) {
      if ("aeiouy".indexOf(soundKey.charAt(i)) < 0) {
        consonants.append(soundKey.charAt(i));
      }
    }
    return consonants.toString();
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

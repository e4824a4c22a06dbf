package org.cordon.name;

import java.util.LinkedHashSet;
import java.util.Set;

/// The keys under which tokens are looked up to find candidates.
public final class SearchKeys {

  private static final int LEAST_SKELETON = 2;

  private SearchKeys() {}

  /// The keys of a token. Two tokens that meet by any {@link Rule} share one, but for SPELLING,
  /// PREFIX and INITIAL, which are a matter of letters in common.
  public static Set<String> of(NameToken token) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("=" + token.text());
    token.variants().forEach(variant -> keys.add("=" + variant));
    token.senses().forEach(sense -> keys.add("#" + sense.meaning()));
    keys.add("~" + token.soundKey());
    addSkeletons(keys, token);
    LegalForm form = token.legalForm();
    if (form != null) {
      addClasses(keys, form.legalClass());
    }
    return keys;
  }

  private static void addSkeletons(Set<String> keys, NameToken token) {
    addSkeleton(keys, token.text());
    if (token.vowelless()) {
      token.variants().forEach(variant -> addSkeleton(keys, variant));
    }
  }

  private static void addSkeleton(Set<String> keys, String form) {
    String skeleton = skeleton(form);
    if (skeleton.length() >= LEAST_SKELETON) {
      keys.add("%" + skeleton);
    }
  }

  /* A generic form fits all classes, so it stands under each. */
  private static void addClasses(Set<String> keys, LegalClass legalClass) {
    for (LegalClass other : LegalClass.values()) {
      if (legalClass == other || legalClass == LegalClass.GENERIC) {
        keys.add("+" + other);
      }
    }
  }

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

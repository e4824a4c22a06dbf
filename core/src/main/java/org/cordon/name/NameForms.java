package org.cordon.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Turns names into the forms in which they are compared.
public final class NameForms {

  private static final Transliterator TO_ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private NameForms() {}

  /// The form of a name read as a name of this type. Never fails: a text without a letter or digit
  /// has no tokens.
  public static NameForm of(String text, NameType type) {
    List<NameToken> tokens = new ArrayList<>();
    for (String word : Normalizer.normalize(text, Normalizer.Form.NFKC).split("[\\s,;/-]+", -1)) {
      String folded =
          TO_ASCII.transliterate(word).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      if (!folded.isEmpty()) {
        tokens.add(token(folded, word));
      }
    }
    return new NameForm(text, type, tokens, Set.of());
  }

  private static NameToken token(String folded, String word) {
    boolean number = folded.chars().allMatch(c -> c <= '9');
    TokenRole role =
        number ? TokenRole.NUMBER : folded.length() == 1 ? TokenRole.INITIAL : TokenRole.WORD;
    return new NameToken(
        folded, role, word, List.of(), List.of(), null, SearchKeys.soundKey(folded));
  }
}

package org.cordon.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One token of a name.
///
/// @param text its letters folded to `a-z0-9`, never empty: case, diacritics, script and inner
///   punctuation are gone
/// @param role what it does in the name
/// @param original the characters it was made of
/// @param variants other romanizations, readings or spellings, folded likewise; without `text`
/// @param senses what it stands for, the same for all words that mean the same: `technology` for
///   "tech", "keji", "технологии"; `alexander` for "Sasha"; `28` for "XXVIII"; several where it is
///   open; empty where it stands for itself
/// @param legalForm its legal form, for {@link TokenRole#LEGAL_FORM}
/// @param soundKey the key under which all romanizations of one name in another script coincide as
///   far as possible; see {@link SearchKeys#soundKey}
public record NameToken(
    String text,
    TokenRole role,
    String original,
    List<String> variants,
    List<String> senses,
    @Nullable LegalForm legalForm,
    String soundKey) {

  public NameToken {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a token is never empty; original \"" + original + "\"");
    }
    variants = List.copyOf(variants);
    senses = List.copyOf(senses);
  }
}

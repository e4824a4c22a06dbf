package org.cordon.name;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One token of a name.
///
/// @param text its letters folded to `a-z0-9`, never empty: case, diacritics, script and inner
///   punctuation are gone
/// @param role what it does in the name
/// @param original the characters it was made of
/// @param variants other romanizations, readings or spellings, folded likewise; without `text`
/// @param senses what it stands for; several where that is open; empty where it stands for itself
/// @param legalForm its legal form, for {@link TokenRole#LEGAL_FORM}
/// @param soundKey the key under which romanizations of one name in another script coincide as far
///   as possible; see {@link SearchKeys#soundKey}
/// @param vowelless whether its script leaves short vowels out and no table gives them: `text` has
///   consonants and long vowels only
public record NameToken(
    String text,
    TokenRole role,
    String original,
    List<String> variants,
    List<Sense> senses,
    @Nullable LegalForm legalForm,
    String soundKey,
    boolean vowelless) {

  public NameToken {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a token is never empty; original \"" + original + "\"");
    }
    variants = List.copyOf(variants);
    senses = List.copyOf(senses);
  }

  /// A word of folded letters that stands for itself.
  public static NameToken word(String text) {
    return new NameToken(
        text, TokenRole.WORD, text, List.of(), List.of(), null, SearchKeys.soundKey(text), false);
  }

  /// Whether the other token is the same, whatever characters it is written in.
  public boolean isSameAs(NameToken other) {
    return text.equals(other.text)
        && role == other.role
        && vowelless == other.vowelless
        && variants.equals(other.variants)
        && senses.equals(other.senses)
        && Objects.equals(legalForm, other.legalForm)
        && soundKey.equals(other.soundKey);
  }

  /// The same token with its folded text for original: equal for all ways to write it.
  public NameToken withoutOriginal() {
    return new NameToken(text, role, text, variants, senses, legalForm, soundKey, vowelless);
  }

  /// The same token with other letters.
  NameToken spelled(String otherText, List<String> otherVariants) {
    return new NameToken(
        otherText,
        role,
        original,
        otherVariants,
        senses,
        legalForm,
        SearchKeys.soundKey(otherText),
        vowelless);
  }

  /// The same token in another role.
  NameToken as(TokenRole otherRole) {
    return new NameToken(
        text, otherRole, original, variants, senses, legalForm, soundKey, vowelless);
  }
}

package org.cordon.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A name in the form in which it is compared.
///
/// Two texts that differ in case, Unicode form, diacritics, spacing or punctuation give equal
/// tokens but for their originals.
///
/// @param original the name as given
/// @param tokens its tokens, in its order; empty where it has no letter or digit
/// @param signs what in its characters hints at tampering
public record NameForm(
    String original, NameType type, List<NameToken> tokens, Set<EvasionSign> signs) {

  public NameForm {
    tokens = List.copyOf(tokens);
    signs = Set.copyOf(signs);
  }

  /// The folded texts of all tokens, with a space between: the shortest equal form.
  public String folded() {
    return tokens.stream().map(NameToken::text).collect(Collectors.joining(" "));
  }

  /// The tokens of this role, in order.
  public List<NameToken> tokens(TokenRole role) {
    return tokens.stream().filter(token -> token.role() == role).toList();
  }
}

package org.cordon.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Turns names into the forms in which they are compared.
///
/// Cost: some 10 µs for a name in Latin letters. The tables are read at the first use: names of
/// persons and of organizations have their own.
public final class NameForms {

  private NameForms() {}

  /// The form of a name read as a name of this type. Never fails: a text without a letter or digit
  /// has no tokens.
  public static NameForm of(String text, NameType type) {
    CleanText clean = CleanText.of(text);
    Set<EvasionSign> signs = EnumSet.noneOf(EvasionSign.class);
    signs.addAll(clean.signs());
    List<NameToken> tokens =
        switch (type) {
          case PERSON -> PersonNames.tokens(drafts(clean, Set.of(), type, signs));
          case ORGANIZATION -> OrganizationNames.tokens(drafts(clean, words(), type, signs));
          case VESSEL_OR_AIRCRAFT -> CraftNames.tokens(drafts(clean, Set.of(), type, signs));
          case UNKNOWN -> tokensOfUnknown(clean, signs);
        };
    return new NameForm(text, type, tokens, signs);
  }

  private static Set<String> words() {
    return Lexicon.ofOrganizations().eastAsianWords();
  }

  private static List<Draft> drafts(
      CleanText clean, Set<String> known, NameType type, Set<EvasionSign> signs) {
    EastAsian eastAsian = new EastAsian(known, type);
    return Drafts.of(clean.text(), eastAsian, type == NameType.PERSON, signs);
  }

  /* An organization, unless nothing marks one and something marks a person. */
  private static List<NameToken> tokensOfUnknown(CleanText clean, Set<EvasionSign> signs) {
    EastAsian eastAsian = new EastAsian(words(), NameType.UNKNOWN);
    List<NameToken> tokens =
        OrganizationNames.tokens(Drafts.of(clean.text(), eastAsian, false, signs));
    if (tokens.stream().anyMatch(NameForms::marksOrganization)) {
      return tokens;
    }
    List<Draft> person = Drafts.of(clean.text(), eastAsian, true, signs);
    return PersonNames.hasMark(person) ? PersonNames.tokens(person) : tokens;
  }

  private static boolean marksOrganization(NameToken token) {
    return switch (token.role()) {
      case LEGAL_FORM, TRADE_WORD, NUMBER -> true;
      case WORD, SURNAME, GIVEN, PATRONYMIC, INITIAL, TITLE, PARTICLE, FUNCTION, CRAFT_PREFIX ->
          false;
    };
  }

  /// Small letters, the same in every locale.
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

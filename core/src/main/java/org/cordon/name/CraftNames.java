package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.Phrases.Found;

/// Reads the words of the name of a vessel or aircraft: its prefix, numbers, small words.
final class CraftNames {

  private CraftNames() {}

  static List<NameToken> tokens(List<Draft> drafts) {
    Lexicon lexicon = Lexicon.ofOrganizations();
    List<NameToken> tokens = new ArrayList<>();
    for (int i = 0; i < drafts.size(); ) {
      Found<Entry> found = lexicon.longest(drafts, i);
      int words = found == null ? 1 : found.words();
      if (found != null && counts(found.value(), i, words, drafts.size())) {
        tokens.add(Tokens.of(drafts.subList(i, i + words), found.value().role(), found.value()));
        i += words;
      } else {
        tokens.add(plain(drafts.get(i), i, drafts.size()));
        i++;
      }
    }
    return tokens;
  }

  /* A prefix stands first, or last where the list puts it there, and never alone. */
  private static boolean counts(Entry entry, int at, int words, int size) {
    return switch (entry.role()) {
      case CRAFT_PREFIX -> words < size && (at == 0 || at + words == size);
      case FUNCTION -> true;
      case WORD,
          SURNAME,
          GIVEN,
          PATRONYMIC,
          INITIAL,
          TITLE,
          PARTICLE,
          NUMBER,
          LEGAL_FORM,
          TRADE_WORD ->
          false;
    };
  }

  /* Vessels of a fleet are numbered: a numeral after a name is a number. */
  private static NameToken plain(Draft draft, int at, int size) {
    String digits = Numerals.digits(draft.text());
    String roman = at > 0 && at == size - 1 ? Numerals.roman(draft.text()) : null;
    if (digits != null) {
      return Tokens.number(draft, TokenRole.NUMBER, digits);
    }
    if (roman != null) {
      return Tokens.number(draft, TokenRole.NUMBER, roman);
    }
    TokenRole role = draft.text().length() == 1 ? TokenRole.INITIAL : TokenRole.WORD;
    return Tokens.of(draft, role);
  }
}

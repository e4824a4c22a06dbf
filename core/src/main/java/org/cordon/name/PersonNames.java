package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.Phrases.Found;
import org.cordon.name.Words.Joint;

/// Reads the words of a person's name: titles, particles, given names, surname before a comma,
/// patronymic.
final class PersonNames {

  private final List<Draft> drafts;
  private final Lexicon lexicon = Lexicon.ofPersons();
  private final int comma;
  private final List<NameToken> tokens = new ArrayList<>();

  private PersonNames(List<Draft> drafts) {
    this.drafts = drafts;
    this.comma = surnameComma(drafts);
  }

  static List<NameToken> tokens(List<Draft> drafts) {
    PersonNames name = new PersonNames(drafts);
    for (int i = 0; i < drafts.size(); ) {
      i += name.take(i);
    }
    return Patronymics.mark(name.withSomethingThatTells());
  }

  /// Whether something in the words marks a person: a given name, a title, a surname and given name
  /// told by their script.
  static boolean hasMark(List<Draft> drafts) {
    Lexicon lexicon = Lexicon.ofPersons();
    for (int i = 0; i < drafts.size(); i++) {
      Found<Entry> found = lexicon.longest(drafts, i);
      if (drafts.get(i).role() != null
          || (found != null && found.value().role() != TokenRole.PARTICLE)) {
        return true;
      }
    }
    return false;
  }

  /* The first draft after "LAST," — 0 where there is no comma, or only a title follows it. */
  private static int surnameComma(List<Draft> drafts) {
    Lexicon lexicon = Lexicon.ofPersons();
    for (int i = 1; i < drafts.size(); i++) {
      if (drafts.get(i).before() == Joint.COMMA) {
        Entry entry = lexicon.find(drafts.get(i));
        boolean title = entry != null && entry.role() == TokenRole.TITLE;
        return title && i == drafts.size() - 1 ? 0 : i;
      }
    }
    return 0;
  }

  private int take(int at) {
    Draft draft = drafts.get(at);
    if (draft.role() != null) {
      tokens.add(ofScript(draft, draft.role()));
      return 1;
    }
    Found<Entry> found = lexicon.longest(drafts, at);
    int compound = ArabicCompounds.lengthAt(drafts, at);
    if (compound > (found == null ? 1 : found.words())) {
      List<Draft> words = drafts.subList(at, at + compound);
      tokens.add(ArabicCompounds.token(words, place(at, TokenRole.WORD)));
      return compound;
    }
    if (found != null && counts(found, at)) {
      tokens.add(known(found, at));
      return found.words();
    }
    tokens.add(plain(draft, at));
    return 1;
  }

  private NameToken ofScript(Draft draft, TokenRole role) {
    Entry entry = lexicon.find(draft);
    return entry == null ? Tokens.of(draft, role) : Tokens.of(List.of(draft), role, entry);
  }

  private NameToken known(Found<Entry> found, int at) {
    Entry entry = found.value();
    TokenRole role = isNameHere(entry, at) ? place(at, TokenRole.GIVEN) : entry.role();
    return Tokens.of(drafts.subList(at, at + found.words()), role, entry);
  }

  /* A title that is a name as well is one; a particle that is a name as well is one at the start
  ("Ben Smith"). */
  private static boolean isNameHere(Entry entry, int at) {
    return switch (entry.role()) {
      case GIVEN -> true;
      case TITLE -> entry.isGivenName();
      case PARTICLE -> at == 0 && entry.isGivenName();
      case WORD,
          SURNAME,
          PATRONYMIC,
          INITIAL,
          NUMBER,
          LEGAL_FORM,
          TRADE_WORD,
          FUNCTION,
          CRAFT_PREFIX ->
          false;
    };
  }

  /* A word before the comma is of the surname, one after it a given name. */
  private TokenRole place(int at, TokenRole otherwise) {
    if (comma == 0) {
      return otherwise;
    }
    return at < comma ? TokenRole.SURNAME : TokenRole.GIVEN;
  }

  private NameToken plain(Draft draft, int at) {
    String digits = Numerals.digits(draft.text());
    if (digits != null) {
      return Tokens.number(draft, TokenRole.NUMBER, digits);
    }
    boolean last = at > 0 && at == drafts.size() - 1;
    if (last && isGeneration(draft.text())) {
      return Tokens.of(draft, TokenRole.TITLE);
    }
    if (draft.text().length() == 1) {
      return Tokens.of(draft, TokenRole.INITIAL);
    }
    return ArabicCompounds.withUsualSpelling(draft, place(at, TokenRole.WORD));
  }

  private static boolean isGeneration(String text) {
    return text.equals("ii") || text.equals("iii") || text.equals("iv");
  }

  /* A particle needs a name after it; the article in the form it takes before some consonants needs
  that consonant. */
  private boolean counts(Found<Entry> found, int at) {
    if (found.value().role() != TokenRole.PARTICLE) {
      return true;
    }
    String particle = drafts.get(at).text();
    int next = at + found.words();
    if (next >= drafts.size() || next == comma) {
      return Patronymics.followsFather(particle);
    }
    return !ArabicCompounds.isAssimilated(particle)
        || ArabicCompounds.isAssimilatedTo(particle, drafts.get(next));
  }

  private List<NameToken> withSomethingThatTells() {
    boolean nothing =
        tokens.stream()
            .allMatch(
                token -> token.role() == TokenRole.TITLE || token.role() == TokenRole.PARTICLE);
    return nothing ? tokens.stream().map(token -> token.as(TokenRole.WORD)).toList() : tokens;
  }
}

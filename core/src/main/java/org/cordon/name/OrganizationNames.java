package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.name.Phrases.Found;
import org.jspecify.annotations.Nullable;

/// Reads the words of an organization's name: legal forms, words of trade, places, numbers.
final class OrganizationNames {

  /* Roman numerals that are as often something else: a name, a word of another language. */
  private static final Set<String> DOUBTFUL_ROMAN = Set.of("i", "v", "x", "vi", "xi", "xx", "xxx");

  private final List<Draft> drafts;
  private final Lexicon lexicon = Lexicon.ofOrganizations();
  private final List<NameToken> tokens = new ArrayList<>();

  private OrganizationNames(List<Draft> drafts) {
    this.drafts = drafts;
  }

  static List<NameToken> tokens(List<Draft> drafts) {
    OrganizationNames name = new OrganizationNames(drafts);
    for (int i = 0; i < drafts.size(); ) {
      i += name.take(i);
    }
    return name.withSomethingThatTells();
  }

  private int take(int at) {
    Found<Entry> found = lexicon.longest(drafts, at);
    Entry entry = found == null ? null : entryAt(found, at);
    if (found != null && entry != null) {
      tokens.add(Tokens.of(drafts.subList(at, at + found.words()), entry.role(), entry));
      return found.words();
    }
    tokens.add(plain(drafts.get(at)));
    return 1;
  }

  /* What the phrase is at this place. A prefix of vessels says nothing of an organization. */
  private @Nullable Entry entryAt(Found<Entry> found, int at) {
    Entry entry = found.value();
    if (entry.role() == TokenRole.CRAFT_PREFIX) {
      return null;
    }
    boolean counts = !entry.edge() || at == 0 || endsWithFormsAndPlaces(at + found.words());
    return counts ? entry : entry.elsewhere();
  }

  /* Organizations are named after persons, whose names a table gives their vowels. */
  private static NameToken plain(Draft draft) {
    String digits = Numerals.digits(draft.text());
    if (digits != null) {
      return Tokens.number(draft, TokenRole.NUMBER, digits);
    }
    String roman = Numerals.roman(draft.text());
    if (roman != null) {
      boolean doubtful = DOUBTFUL_ROMAN.contains(draft.text());
      return Tokens.number(draft, doubtful ? wordOrInitial(draft) : TokenRole.NUMBER, roman);
    }
    Entry name = draft.vowelless() ? Lexicon.ofPersons().find(draft) : null;
    return name == null
        ? Tokens.of(draft, wordOrInitial(draft))
        : Tokens.of(List.of(draft), TokenRole.WORD, name);
  }

  private static TokenRole wordOrInitial(Draft draft) {
    return draft.text().length() == 1 ? TokenRole.INITIAL : TokenRole.WORD;
  }

  private boolean endsWithFormsAndPlaces(int from) {
    for (int i = from; i < drafts.size(); ) {
      Found<Entry> found = lexicon.longest(drafts, i);
      if (found == null || !isFormOrPlace(found.value())) {
        return false;
      }
      i += found.words();
    }
    return true;
  }

  private static boolean isFormOrPlace(Entry entry) {
    return entry.role() == TokenRole.LEGAL_FORM || entry.isPlace();
  }

  /* A name that is nothing but a legal form is a name nevertheless. */
  private List<NameToken> withSomethingThatTells() {
    boolean onlyForms =
        tokens.stream()
            .allMatch(token ->
                token.role() == TokenRole.LEGAL_FORM || token.role() == TokenRole.FUNCTION);
    return onlyForms ? tokens.stream().map(token -> token.as(TokenRole.WORD)).toList() : tokens;
  }
}

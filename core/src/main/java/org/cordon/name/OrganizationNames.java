package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.name.Phrases.Found;
import org.cordon.name.Sense.Kind;

/// Reads the words of an organization's name: legal forms, words of trade, places, numbers.
final class OrganizationNames {

  /* Roman numerals that are as often something else: a name, a word of another language. */
  private static final Set<String> DOUBTFUL_ROMAN = Set.of("i", "v", "x", "vi", "xi", "xx", "xxx");

  private final List<Draft> drafts;
  private final Phrases<Entry> phrases = Lexicon.ofOrganizations().phrases();
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
    Found<Entry> found = phrases.longest(drafts, at);
    if (found != null && counts(found, at)) {
      Entry entry = found.value();
      tokens.add(Tokens.of(drafts.subList(at, at + found.words()), entry.role(), entry));
      return found.words();
    }
    tokens.add(plain(drafts.get(at)));
    return 1;
  }

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
    return Tokens.of(draft, wordOrInitial(draft));
  }

  private static TokenRole wordOrInitial(Draft draft) {
    return draft.text().length() == 1 ? TokenRole.INITIAL : TokenRole.WORD;
  }

  /* A prefix of vessels says nothing of an organization. */
  private boolean counts(Found<Entry> found, int at) {
    Entry entry = found.value();
    return entry.role() != TokenRole.CRAFT_PREFIX
        && (!entry.edge() || at == 0 || endsWithFormsAndPlaces(at + found.words()));
  }

  private boolean endsWithFormsAndPlaces(int from) {
    for (int i = from; i < drafts.size(); ) {
      Found<Entry> found = phrases.longest(drafts, i);
      if (found == null || !isFormOrPlace(found.value())) {
        return false;
      }
      i += found.words();
    }
    return true;
  }

  private static boolean isFormOrPlace(Entry entry) {
    return entry.role() == TokenRole.LEGAL_FORM
        || entry.senses().stream().anyMatch(sense -> sense.kind() == Kind.PLACE);
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

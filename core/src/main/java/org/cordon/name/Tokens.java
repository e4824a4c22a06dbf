package org.cordon.name;

import java.util.List;

/// Makes tokens of drafts.
final class Tokens {

  private static final Entry NOTHING_KNOWN = Entry.of(TokenRole.WORD, List.of(), "");

  private Tokens() {}

  /// A token of one draft that no table knows.
  static NameToken of(Draft draft, TokenRole role) {
    return of(List.of(draft), role, NOTHING_KNOWN);
  }

  /// A token of one draft that stands for a number.
  static NameToken number(Draft draft, TokenRole role, String digits) {
    Entry number = Entry.of(role, List.of(Sense.number(digits)), "");
    return of(List.of(draft), role, number);
  }

  /// One token of the drafts of a phrase, with what the tables know of it.
  static NameToken of(List<Draft> phrase, TokenRole role, Entry entry) {
    Draft first = phrase.getFirst();
    boolean shown = first.vowelless() && !entry.shown().isEmpty();
    String text = shown ? entry.shown() : joinedText(phrase);
    return new NameToken(
        text,
        role,
        joinedOriginal(phrase),
        phrase.size() == 1 && !shown ? first.variants() : List.of(),
        entry.senses(),
        entry.legalForm(),
        SearchKeys.soundKey(text),
        first.vowelless() && !shown);
  }

  private static String joinedText(List<Draft> phrase) {
    if (phrase.size() == 1) {
      return phrase.getFirst().text();
    }
    StringBuilder text = new StringBuilder();
    phrase.forEach(draft -> text.append(draft.text()));
    return text.toString();
  }

  private static String joinedOriginal(List<Draft> phrase) {
    if (phrase.size() == 1) {
      return phrase.getFirst().original();
    }
    StringBuilder original = new StringBuilder(phrase.getFirst().original());
    for (Draft draft : phrase.subList(1, phrase.size())) {
      original.append(separator(draft.before())).append(draft.original());
    }
    return original.toString();
  }

  private static String separator(Words.Joint joint) {
    return switch (joint) {
      case SPACE -> " ";
      case HYPHEN -> "-";
      case COMMA -> ", ";
      case NONE -> "";
    };
  }
}

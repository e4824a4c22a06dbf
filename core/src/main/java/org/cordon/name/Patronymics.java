package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the father's name among the tokens of a person: East Slavic by its ending, Azerbaijani and
/// Central Asian by the word after it.
final class Patronymics {

  private static final int LEAST_NAMES = 3;

  private static final List<String> ENDINGS =
      List.of(
          "ovich", "evich", "ovych", "evych", "yovych", "avich", "iavich", "ovitch", "evitch",
          "owitsch", "ewitsch", "ovic", "evic", "avic", "ovna", "evna", "ivna", "yivna", "auna",
          "euna", "ichna", "inichna", "ovici", "evici");

  private static final Set<String> SHORT =
      Set.of("ilyich", "ilich", "ilyitch", "kuzmich", "lukich", "fomich", "nikitich", "savvich");

  private static final Set<String> AFTER_FATHER =
      Set.of(
          "oglu", "ogly", "ogli", "uly", "ugli", "uulu", "kyzy", "kizi", "qizi", "gizi", "oghlu",
          "ougli");

  private Patronymics() {}

  /// Whether the word follows a father's name: "Heydar oglu".
  static boolean followsFather(String text) {
    return AFTER_FATHER.contains(text);
  }

  /// The tokens with the patronymic marked, where there is one; and what then must be the surname.
  static List<NameToken> mark(List<NameToken> tokens) {
    List<NameToken> marked = new ArrayList<>(tokens);
    for (int i = 1; i < marked.size(); i++) {
      if (followsFather(marked.get(i).text())) {
        marked.set(i - 1, marked.get(i - 1).as(TokenRole.PATRONYMIC));
      }
    }
    int slavic = slavic(marked);
    if (slavic >= 0) {
      marked.set(slavic, marked.get(slavic).as(TokenRole.PATRONYMIC));
      markSurname(marked);
    }
    return marked;
  }

  /* Surnames may end so as well (Abramovich): the patronymic is the one that follows a given name. */
  private static int slavic(List<NameToken> tokens) {
    long names = tokens.stream().filter(Patronymics::isName).count();
    if (names < LEAST_NAMES) {
      return -1;
    }
    int found = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (isName(tokens.get(i)) && hasEnding(tokens.get(i))) {
        if (i > 0 && tokens.get(i - 1).role() == TokenRole.GIVEN) {
          return i;
        }
        found = i;
      }
    }
    return found;
  }

  /* Given name, patronymic and one more: the surname. */
  private static void markSurname(List<NameToken> tokens) {
    List<NameToken> names = tokens.stream().filter(Patronymics::isName).toList();
    boolean given = names.stream().anyMatch(token -> token.role() == TokenRole.GIVEN);
    if (given && names.size() == LEAST_NAMES) {
      tokens.replaceAll(
          token -> token.role() == TokenRole.WORD ? token.as(TokenRole.SURNAME) : token);
    }
  }

  private static boolean isName(NameToken token) {
    return switch (token.role()) {
      case WORD, SURNAME, GIVEN, PATRONYMIC -> true;
      case INITIAL, TITLE, PARTICLE, NUMBER, LEGAL_FORM, TRADE_WORD, FUNCTION, CRAFT_PREFIX ->
          false;
    };
  }

  private static boolean hasEnding(NameToken token) {
    return SHORT.contains(token.text()) || ENDINGS.stream().anyMatch(token.text()::endsWith);
  }
}

package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of several Arabic words, which people write joined or apart: "Abd al-Sabur", "Abdul
/// Sabur", "Abdussabour"; "Nasir al-Din", "Nasiruddin"; "Hikmat Allah", "Hekmatullah".
///
/// They become one token in one spelling: "abdulsabur", "nasiruddin", "hikmatullah".
final class ArabicCompounds {

  private static final String SERVANT = "abdul";
  private static final String FAITH = "uddin";
  private static final String GOD = "ullah";

  private static final Set<String> SERVANTS =
      Set.of("abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abdus");
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "ol", "ad", "ud", "ed", "od", "ar", "ur", "er", "as", "us", "es", "an");
  private static final Set<String> FAITHS = Set.of("din", "deen", "dine");
  private static final Set<String> GODS = Set.of("allah", "ullah", "ollah", "allh");
  private static final List<String> FAITH_ENDINGS =
      List.of("eddine", "uddine", "uddin", "addin", "eddin", "oddin", "aldin", "eldin", "udin");
  private static final List<String> GOD_ENDINGS =
      List.of("ullah", "ollah", "allah", "oullah", "ulla", "olla");
  private static final int LEAST_STEM = 3;

  private ArabicCompounds() {}

  /// How many drafts from this place on are one name; 1 where they are not a compound.
  static int lengthAt(List<Draft> drafts, int at) {
    int left = drafts.size() - at;
    String first = drafts.get(at).text();
    if (left < 2) {
      return 1;
    }
    boolean article = ARTICLES.contains(drafts.get(at + 1).text());
    if (SERVANTS.contains(first)) {
      return article && left > 2 ? 3 : article ? 1 : 2;
    }
    if (first.length() < LEAST_STEM) {
      return 1;
    }
    if (article && left > 2 && FAITHS.contains(drafts.get(at + 2).text())) {
      return 3;
    }
    String second = drafts.get(at + 1).text();
    return GODS.contains(second) || FAITH_ENDINGS.contains(second) ? 2 : 1;
  }

  /// The one token of a compound.
  static NameToken token(List<Draft> compound, TokenRole role) {
    Draft first = compound.getFirst();
    Draft last = compound.getLast();
    List<String> spellings;
    if (SERVANTS.contains(first.text())) {
      spellings = readings(last).stream().map(noun -> SERVANT + noun).toList();
    } else {
      String ending = GODS.contains(last.text()) ? GOD : FAITH;
      spellings = readings(first).stream().map(noun -> noun + ending).toList();
    }
    NameToken joined = Tokens.of(compound, role, Entry.of(role, List.of(), ""));
    return joined.spelled(spellings.getFirst(), spellings.subList(1, spellings.size()));
  }

  /* Of a word whose vowels a table gives, its spelling there. */
  private static List<String> readings(Draft draft) {
    Entry entry = Lexicon.ofPersons().find(draft);
    return draft.vowelless() && entry != null ? List.of(entry.shown()) : draft.readings();
  }

  /// A token of one word; where it is a compound written as one, the usual spelling of its ending
  /// or beginning is a variant.
  static NameToken withUsualSpelling(Draft draft, TokenRole role) {
    NameToken token = Tokens.of(draft, role);
    String usual = usual(draft.text());
    if (usual == null || usual.equals(draft.text())) {
      return token;
    }
    List<String> variants = new ArrayList<>(token.variants());
    variants.add(usual);
    return token.spelled(token.text(), variants);
  }

  private static @Nullable String usual(String text) {
    if (text.startsWith("abd") && text.length() > SERVANT.length() + LEAST_STEM) {
      return SERVANT + afterServant(text);
    }
    String stem = stem(text, FAITH_ENDINGS);
    if (stem != null) {
      return stem + FAITH;
    }
    stem = stem(text, GOD_ENDINGS);
    return stem == null ? null : stem + GOD;
  }

  /* "abdelkader" and, with the article assimilated, "abderrahmane". */
  private static String afterServant(String text) {
    boolean doubled = text.charAt(4) == text.charAt(5);
    boolean plain = text.charAt(4) == 'l';
    return plain || doubled ? text.substring(5) : text.substring(4);
  }

  private static @Nullable String stem(String text, List<String> endings) {
    for (String ending : endings) {
      if (text.endsWith(ending) && text.length() >= ending.length() + LEAST_STEM) {
        return text.substring(0, text.length() - ending.length());
      }
    }
    return null;
  }

  /// Whether the word is the article in a form it has only before some consonants: "ash", "ar".
  static boolean isAssimilated(String text) {
    return text.length() > 1
        && "aeu".indexOf(text.charAt(0)) >= 0
        && text.charAt(1) != 'l'
        && (text.length() == 2 || text.substring(1).equals("sh") || text.substring(1).equals("ch"));
  }

  /// Whether an assimilated article stands before the consonant it takes: "ash-Sharif".
  static boolean isAssimilatedTo(String article, Draft noun) {
    return noun.text().startsWith(article.substring(1));
  }
}

package org.cordon.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.name.Sense.Kind;

/// Words that mean something by themselves in names of one kind, from the tables beside this class.
///
/// A spelling in Cyrillic letters is entered as it is and in every way of romanizing it, so that
/// one line of a table answers for all.
final class Lexicon {

  private static final String SEPARATOR = " \\| ";
  private static final String EDGE_MARK = "~";
  private static final String NUMBER_MARK = "=";
  private static final String NOTHING = "-";
  private static final Pattern LETTERS_WITH_DOTS = Pattern.compile("(?:\\p{L}\\. ?){2,}");

  private final Phrases<Entry> phrases = new Phrases<>(Entry::and);
  private final Set<String> eastAsianWords = new HashSet<>();

  private Lexicon() {}

  /// What stands in names of organizations and vessels: legal forms, words of trade, places.
  static Lexicon ofOrganizations() {
    return Organizations.LEXICON;
  }

  /// What stands in names of persons: given names, titles, particles.
  static Lexicon ofPersons() {
    return Persons.LEXICON;
  }

  /* Each is read when it is first asked for. */
  private static final class Organizations {
    static final Lexicon LEXICON = new Lexicon();

    static {
      HanReadings.words().forEach(LEXICON.eastAsianWords::add);
      LEXICON.readLegalForms();
      LEXICON.readSenses("places.tsv", Kind.PLACE, TokenRole.WORD);
      LEXICON.readSenses("trade-words.tsv", Kind.WORD, TokenRole.TRADE_WORD);
      LEXICON.readRoles("small-words.tsv");
    }
  }

  private static final class Persons {
    static final Lexicon LEXICON = new Lexicon();

    static {
      LEXICON.readRoles("person-words.tsv");
      LEXICON.readGivenNames();
    }
  }

  Phrases<Entry> phrases() {
    return phrases;
  }

  /// The words in Han characters, kana and hangul.
  Set<String> eastAsianWords() {
    return eastAsianWords;
  }

  private void readLegalForms() {
    for (String[] row : Tables.rows("legal-forms.tsv")) {
      LegalForm form = new LegalForm(row[1], LegalClass.valueOf(row[0]));
      String shown = folded(row[1]);
      for (String marked : row[3].split(SEPARATOR, -1)) {
        boolean edge = marked.startsWith(EDGE_MARK);
        String spelling = edge ? marked.substring(1) : marked;
        enter(spelling, Entry.of(form, edge, shown));
      }
    }
  }

  private void readSenses(String table, Kind kind, TokenRole role) {
    for (String[] row : Tables.rows(table)) {
      Sense sense =
          row[0].startsWith(NUMBER_MARK)
              ? Sense.number(row[0].substring(1))
              : new Sense(kind, row[0]);
      enterAll(row[1], role, List.of(sense));
    }
  }

  /* Words of one row mean the same; the first one names the meaning. */
  private void readRoles(String table) {
    for (String[] row : Tables.rows(table)) {
      String first = row[1].split(SEPARATOR, 2)[0];
      enterAll(row[1], TokenRole.valueOf(row[0]), List.of(new Sense(Kind.WORD, first)));
    }
  }

  private void readGivenNames() {
    for (String[] row : Tables.rows("given-names.tsv")) {
      enterAll(row[1], TokenRole.GIVEN, List.of(new Sense(Kind.SPELLING, row[0])));
      if (!row[2].equals(NOTHING)) {
        enterAll(row[2], TokenRole.GIVEN, List.of(new Sense(Kind.RELATIVE, row[0])));
      }
    }
  }

  private void enterAll(String spellings, TokenRole role, List<Sense> senses) {
    String[] all = spellings.split(SEPARATOR, -1);
    String shown = folded(all[0]);
    for (String marked : all) {
      boolean edge = marked.startsWith(EDGE_MARK);
      String spelling = edge ? marked.substring(1) : marked;
      enter(spelling, new Entry(role, senses, null, edge, shown));
    }
  }

  private void enter(String spelling, Entry entry) {
    if (EastAsian.isWrittenIn(spelling)) {
      eastAsianWords.add(spelling);
      phrases.put(List.of(spelling), entry);
      return;
    }
    List<Draft> words = drafts(spelling);
    phrases.put(words.stream().map(Draft::key).toList(), entry);
    if (Cyrillic.isWrittenIn(spelling)) {
      enterRomanized(words, entry);
    }
    Matcher dotted = LETTERS_WITH_DOTS.matcher(spelling);
    if (dotted.matches()) {
      phrases.put(List.of(words.getFirst().text().split("", -1)), entry);
    }
  }

  /* A single letter of another script is no word in Latin letters. */
  private void enterRomanized(List<Draft> words, Entry entry) {
    for (int way = 0; way < Cyrillic.ways(); way++) {
      List<String> keys = new ArrayList<>();
      for (Draft word : words) {
        keys.add(Draft.latinKey(Cyrillic.write(word.key(), way)));
      }
      if (keys.size() > 1 || keys.getFirst().length() > 1) {
        phrases.put(keys, entry);
      }
    }
  }

  private static String folded(String spelling) {
    StringBuilder folded = new StringBuilder();
    drafts(spelling).forEach(draft -> folded.append(draft.text()));
    return folded.toString();
  }

  private static List<Draft> drafts(String spelling) {
    return Drafts.of(
        CleanText.of(spelling).text(),
        new EastAsian(Set.of(), NameType.ORGANIZATION),
        false,
        EnumSet.noneOf(EvasionSign.class));
  }
}

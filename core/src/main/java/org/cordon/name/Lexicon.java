package org.cordon.name;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.name.Phrases.Found;
import org.cordon.name.Sense.Kind;
import org.jspecify.annotations.Nullable;

/// Words that mean something by themselves in names of one kind, from the tables beside this class.
///
/// A spelling in Cyrillic letters is entered as it is and by the sound of its romanizations, so
/// that one line of a table answers for all.
final class Lexicon {

  private static final String SEPARATOR = " \\| ";
  private static final String EDGE_MARK = "~";
  private static final String NUMBER_MARK = "=";
  private static final String NOTHING = "-";
  private static final int LEAST_ROMANIZED = 3;
  private static final Pattern LETTERS_WITH_DOTS = Pattern.compile("(?:\\p{L}\\. ?){2,}");

  private final boolean persons;
  private final Phrases<Entry> written = new Phrases<>(Entry::and);
  private final Phrases<Entry> heard = new Phrases<>(Entry::and);
  private final Set<String> eastAsianWords = new HashSet<>();

  private Lexicon(boolean persons) {
    this.persons = persons;
  }

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
    static final Lexicon LEXICON = new Lexicon(false);

    static {
      HanReadings.words().forEach(LEXICON.eastAsianWords::add);
      LEXICON.readLegalForms();
      LEXICON.readSenses("places.tsv", Kind.PLACE, TokenRole.WORD);
      LEXICON.readSenses("trade-words.tsv", Kind.WORD, TokenRole.TRADE_WORD);
      LEXICON.readRoles("small-words.tsv");
    }
  }

  private static final class Persons {
    static final Lexicon LEXICON = new Lexicon(true);

    static {
      LEXICON.readRoles("person-words.tsv");
      LEXICON.readGivenNames();
    }
  }

  /// The longest phrase that begins at this word; null where there is none.
  @Nullable Found<Entry> longest(List<Draft> words, int at) {
    Found<Entry> byLetters = written.longest(words, at, Draft::key);
    Found<Entry> bySound = heard.longest(words, at, Draft::heard);
    if (byLetters == null || bySound == null) {
      return byLetters == null ? bySound : byLetters;
    }
    return bySound.words() > byLetters.words() ? bySound : byLetters;
  }

  /// What is known of a word by itself; null where it is nothing.
  @Nullable Entry find(Draft word) {
    Entry entry = written.get(word.key());
    return entry == null ? heard.get(word.heard()) : entry;
  }

  /// The words in Han characters, kana and hangul.
  Set<String> eastAsianWords() {
    return eastAsianWords;
  }

  private void readLegalForms() {
    for (String[] row : Tables.rows("legal-forms.tsv")) {
      LegalForm form = new LegalForm(row[1], LegalClass.valueOf(row[0]));
      enterAll(row[3], Entry.of(form));
    }
  }

  private void readSenses(String table, Kind kind, TokenRole role) {
    for (String[] row : Tables.rows(table)) {
      Sense sense =
          row[0].startsWith(NUMBER_MARK)
              ? Sense.number(row[0].substring(1))
              : new Sense(kind, row[0]);
      enterAll(row[1], Entry.of(role, List.of(sense), ""));
    }
  }

  /* Words of one row mean the same; the first one names the meaning. */
  private void readRoles(String table) {
    for (String[] row : Tables.rows(table)) {
      String first = row[1].split(SEPARATOR, 2)[0];
      Sense sense = new Sense(Kind.WORD, first);
      enterAll(row[1], Entry.of(TokenRole.valueOf(row[0]), List.of(sense), folded(first)));
    }
  }

  private void readGivenNames() {
    for (String[] row : Tables.rows("given-names.tsv")) {
      enterAll(row[1], givenName(Kind.SPELLING, row));
      if (!row[2].equals(NOTHING)) {
        enterAll(row[2], givenName(Kind.RELATIVE, row));
      }
    }
  }

  private static Entry givenName(Kind kind, String[] row) {
    String shown = folded(row[1].split(SEPARATOR, 2)[0]);
    return Entry.of(TokenRole.GIVEN, List.of(new Sense(kind, row[0])), shown);
  }

  private void enterAll(String spellings, Entry entry) {
    for (String marked : spellings.split(SEPARATOR, -1)) {
      if (marked.startsWith(EDGE_MARK)) {
        enter(marked.substring(1), entry.atEdge());
      } else {
        enter(marked, entry);
      }
    }
  }

  private void enter(String spelling, Entry entry) {
    if (CleanText.isAscii(spelling)) {
      enterWords(spelling, entry);
    } else if (EastAsian.isWrittenIn(spelling)) {
      eastAsianWords.add(spelling);
      written.put(List.of(spelling), entry);
    } else if (OtherScripts.isWrittenIn(spelling)) {
      written.put(words(spelling), entry);
    } else {
      enterWords(spelling, entry);
      if (Cyrillic.isWrittenIn(spelling)) {
        enterRomanized(spelling, entry);
      }
    }
  }

  private void enterWords(String spelling, Entry entry) {
    List<Draft> words = drafts(spelling);
    written.put(words.stream().map(Draft::key).toList(), entry);
    Matcher dotted = LETTERS_WITH_DOTS.matcher(spelling);
    if (dotted.matches()) {
      written.put(words.getFirst().text().chars().mapToObj(Character::toString).toList(), entry);
    }
  }

  /* A letter or two of another script are no word in Latin letters, unless they are a legal form. */
  private void enterRomanized(String spelling, Entry entry) {
    List<String> words = words(spelling);
    for (int way : Cyrillic.usualWays(spelling)) {
      List<String> keys =
          words.stream().map(word -> Draft.heard(Cyrillic.write(word, way))).toList();
      boolean word = keys.size() > 1 || keys.getFirst().length() >= LEAST_ROMANIZED;
      if (word || entry.role() == TokenRole.LEGAL_FORM) {
        heard.put(keys, entry);
      }
    }
  }

  private static List<String> words(String spelling) {
    return Words.of(CleanText.of(spelling).text(), false).stream()
        .map(word -> NameForms.lower(word.text()))
        .toList();
  }

  private static String folded(String spelling) {
    StringBuilder folded = new StringBuilder();
    for (String word : words(spelling)) {
      folded.append(Latin.readings(word).getFirst());
    }
    return folded.toString();
  }

  private List<Draft> drafts(String spelling) {
    return Drafts.of(
        CleanText.of(spelling).text(),
        new EastAsian(Set.of(), NameType.ORGANIZATION),
        persons,
        EnumSet.noneOf(EvasionSign.class));
  }
}

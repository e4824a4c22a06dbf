package org.cordon.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.cordon.name.Words.Joint;
import org.cordon.name.Words.Word;

/// Turns the words of one text into drafts: finds the script of each and reads it.
final class Drafts {

  private static final int LEAST_LETTERS_AROUND_DIGIT = 4;

  private final EastAsian eastAsian;
  private final boolean person;
  private final Set<EvasionSign> signs;
  private final List<Draft> drafts = new ArrayList<>();

  private Drafts(EastAsian eastAsian, boolean person, Set<EvasionSign> signs) {
    this.eastAsian = eastAsian;
    this.person = person;
    this.signs = signs;
  }

  /// The drafts of a clean text, in order.
  ///
  /// @param eastAsian takes apart what East Asian scripts write without spaces
  /// @param person whether it is read as a person's name: letters with dots are initials, and the
  ///   endings of words belong to the name
  /// @param signs where signs of mixed alphabets are noted
  static List<Draft> of(String text, EastAsian eastAsian, boolean person, Set<EvasionSign> signs) {
    Drafts drafts = new Drafts(eastAsian, person, signs);
    Words.of(text, person).forEach(drafts::add);
    return drafts.drafts;
  }

  private void add(Word word) {
    String small = NameForms.lower(word.text());
    if (CleanText.isAscii(small)) {
      addLatin(word, small);
    } else if (Homoglyphs.isMixed(small)) {
      addMixed(word, small);
    } else {
      addOf(scriptOf(small), word, small);
    }
  }

  private void addMixed(Word word, String small) {
    signs.add(EvasionSign.MIXED_SCRIPT);
    String unmixed = Homoglyphs.unmix(small);
    if (unmixed != null) {
      signs.add(EvasionSign.HOMOGLYPH);
      addOf(scriptOf(unmixed), word, unmixed);
      return;
    }
    Joint joint = word.before();
    for (String run : runs(small)) {
      addOf(scriptOf(run), new Word(run, joint, false), run);
      joint = Joint.NONE;
    }
  }

  /* The stretches of one script each. */
  private static List<String> runs(String word) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= word.length(); i++) {
      if (i == word.length() || scriptAt(word, i) != scriptAt(word, start)) {
        runs.add(word.substring(start, i));
        start = i;
      }
    }
    return runs;
  }

  private static UnicodeScript scriptAt(String word, int at) {
    return UnicodeScript.of(word.charAt(at));
  }

  /* The script of the first letter that has one; digits alone are Latin. */
  private static UnicodeScript scriptOf(String word) {
    return word.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
        .findFirst()
        .orElse(UnicodeScript.LATIN);
  }

  private void addOf(UnicodeScript script, Word word, String small) {
    switch (script) {
      case LATIN -> addLatin(word, small);
      case CYRILLIC -> addCyrillic(word, small);
      case GREEK -> addLetters(word, small, Alphabets.GREEK.readings(small), false);
      case GEORGIAN -> addLetters(word, small, Alphabets.GEORGIAN.readings(small), false);
      case ARMENIAN -> addLetters(word, small, Alphabets.ARMENIAN.readings(small), false);
      case HEBREW -> addLetters(word, Abjads.spelling(small), Abjads.hebrew(small), true);
      case ARABIC -> addArabic(word, small);
      case HAN, HIRAGANA, KATAKANA, HANGUL -> drafts.addAll(eastAsian.split(word));
      default -> addLetters(word, small, OtherScripts.readings(small), false);
    }
  }

  private void addLatin(Word word, String small) {
    if (small.equals("&")) {
      drafts.add(Draft.latin(word.text(), List.of("and"), word.before()));
      return;
    }
    SequencedSet<String> readings = new LinkedHashSet<>(Latin.readings(small));
    String lettered = withoutDigitsForLetters(readings.getFirst());
    if (readings.add(lettered)) {
      signs.add(EvasionSign.HOMOGLYPH);
    }
    if (!readings.getFirst().isEmpty()) {
      drafts.add(Draft.latin(word.text(), readings, word.before()));
    }
  }

  /* A zero or one among letters stands for the letter it looks like. */
  private static String withoutDigitsForLetters(String word) {
    int letters = 0;
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
      digit |= isDigitForLetter(word, i);
    }
    if (!digit || letters < LEAST_LETTERS_AROUND_DIGIT) {
      return word;
    }
    StringBuilder lettered = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (isDigitForLetter(word, i)) {
        lettered.setCharAt(i, word.charAt(i) == '0' ? 'o' : 'l');
      }
    }
    return lettered.toString();
  }

  private static boolean isDigitForLetter(String word, int at) {
    char c = word.charAt(at);
    return (c == '0' || c == '1')
        && at > 0
        && at + 1 < word.length()
        && Character.isLetter(word.charAt(at - 1))
        && Character.isLetter(word.charAt(at + 1));
  }

  private void addCyrillic(Word word, String small) {
    String key = person ? small : Cyrillic.stem(small);
    addLetters(word, key, Cyrillic.readings(small), false);
  }

  private void addLetters(Word word, String key, SequencedSet<String> readings, boolean vowelless) {
    List<String> folded = readings.stream().filter(reading -> !reading.isEmpty()).toList();
    if (!folded.isEmpty()) {
      drafts.add(Draft.of(word, key, folded, vowelless));
    }
  }

  /* The article and what is written joined to it are words of their own, as they are in Latin letters. */
  private void addArabic(Word word, String small) {
    String spelling = Abjads.spelling(small);
    int prefix = Abjads.prefixLength(spelling);
    Joint joint = word.before();
    if (prefix > 0) {
      String particle = spelling.substring(0, prefix);
      addLetters(new Word(particle, joint, false), particle, Abjads.arabic(particle), true);
      joint = Joint.HYPHEN;
    }
    String noun = spelling.substring(prefix);
    String original = prefix == 0 ? word.text() : noun;
    addLetters(new Word(original, joint, false), noun, Abjads.arabic(noun), true);
  }
}

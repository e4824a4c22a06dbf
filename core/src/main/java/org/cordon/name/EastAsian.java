package org.cordon.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.cordon.name.Words.Joint;
import org.cordon.name.Words.Word;
import org.jspecify.annotations.Nullable;

/// Takes apart what China, Japan and Korea write without spaces: the surname and given name of a
/// person, the known words within the name of an organization.
///
/// @param known words in simplified characters, kana or hangul that stand by themselves
/// @param type what the name is read as
record EastAsian(Set<String> known, NameType type) {

  private static final int LONGEST_KNOWN = 16;
  private static final int LONGEST_PERSON = 5;
  private static final int LONGEST_PERSON_OF_UNKNOWN_TYPE = 3;

  /// Whether a text has Han characters, kana or hangul.
  static boolean isWrittenIn(String text) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .anyMatch(script ->
            switch (script) {
              case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
              default -> false;
            });
  }

  /// The parts of a word as drafts, in order.
  List<Draft> split(Word word) {
    String text = HanReadings.simplified(word.text());
    List<Draft> person = person(word, text);
    return person.isEmpty() ? segments(word, text) : person;
  }

  private List<Draft> person(Word word, String text) {
    int longest =
        switch (type) {
          case PERSON -> LONGEST_PERSON;
          case UNKNOWN -> LONGEST_PERSON_OF_UNKNOWN_TYPE;
          case ORGANIZATION, VESSEL_OR_AIRCRAFT -> 0;
        };
    if (text.length() > longest
        || known.contains(text)
        || !isOf(text, UnicodeScript.HAN, UnicodeScript.HANGUL)) {
      return List.of();
    }
    for (int length = Math.min(3, text.length() - 1); length > 0; length--) {
      SequencedSet<String> spellings = Surnames.spellings(text.substring(0, length));
      if (spellings != null) {
        return person(word, text, length, spellings);
      }
    }
    return List.of();
  }

  private static List<Draft> person(
      Word word, String text, int surname, SequencedSet<String> spellings) {
    String given = text.substring(surname);
    Word first = new Word(word.text().substring(0, surname), word.before(), false);
    Word second = new Word(word.text().substring(surname), Joint.NONE, false);
    return List.of(
        Draft.of(first, text.substring(0, surname), spellings, false).as(TokenRole.SURNAME),
        Draft.of(second, given, givenReadings(given), false).as(TokenRole.GIVEN));
  }

  private static SequencedSet<String> givenReadings(String given) {
    if (Hangul.isSyllable(given.codePointAt(0))) {
      return Hangul.readings(given);
    }
    SequencedSet<String> readings = new LinkedHashSet<>(HanReadings.pinyin(given));
    readings.add(HanReadings.wadeGiles(given));
    String korean = Surnames.inHangul(given);
    if (korean != null) {
      readings.addAll(Hangul.readings(korean));
    }
    return readings;
  }

  private List<Draft> segments(Word word, String text) {
    List<Draft> drafts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      int length = segmentAt(text, i);
      if (length > 0) {
        addUnknown(drafts, word, text, from, i);
        add(drafts, word, text, i, i + length);
        from = i + length;
      }
      i += Math.max(1, length);
    }
    addUnknown(drafts, word, text, from, text.length());
    return drafts;
  }

  /* A known word of a single character counts only where it is all there is. */
  private int segmentAt(String text, int at) {
    int numeral = HanNumerals.lengthAt(text, at);
    if (numeral > 0) {
      return numeral;
    }
    for (int length = Math.min(LONGEST_KNOWN, text.length() - at); length > 1; length--) {
      if (known.contains(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static void addUnknown(List<Draft> drafts, Word word, String text, int from, int to) {
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || isKana(text.charAt(i)) != isKana(text.charAt(start))) {
        add(drafts, word, text, start, i);
        start = i;
      }
    }
  }

  private static void add(List<Draft> drafts, Word word, String text, int from, int to) {
    String segment = text.substring(from, to);
    String original =
        text.length() == word.text().length() ? word.text().substring(from, to) : segment;
    Joint joint = from == 0 ? word.before() : Joint.NONE;
    List<String> folded = folded(readings(segment));
    if (!folded.isEmpty()) {
      drafts.add(Draft.of(new Word(original, joint, false), segment, folded, false));
    }
  }

  private static Collection<String> readings(String segment) {
    String numeral = HanNumerals.digits(segment);
    if (numeral != null) {
      return List.of(numeral);
    }
    if (isKana(segment.charAt(0))) {
      return Kana.readings(segment);
    }
    if (Hangul.isSyllable(segment.codePointAt(0))) {
      return Hangul.readings(segment);
    }
    @Nullable SequencedSet<String> surname =
        segment.length() == 1 ? Surnames.spellings(segment) : null;
    return surname != null ? surname : HanReadings.pinyin(segment);
  }

  private static List<String> folded(Collection<String> readings) {
    return readings.stream().filter(reading -> !reading.isEmpty()).toList();
  }

  private static boolean isKana(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || c == 'ー';
  }

  private static boolean isOf(String text, UnicodeScript first, UnicodeScript second) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .allMatch(script -> script == first || script == second);
  }
}

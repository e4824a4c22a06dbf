package org.cordon.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Splits a clean text into words.
///
/// Apostrophes are no part of a word and don't end it (`O'Neil` is one). Letters with dots between
/// are one word (`S.A.`, `L.L.C.`) unless a person's initials are wanted. Hyphens, all other signs
/// and the border between Han and other letters end a word. `&` is a word.
final class Words {

  /// What stands before a word.
  enum Joint {
    SPACE,
    HYPHEN,
    COMMA,
    /// Nothing: the script changes, or the last word was an initial with its dot.
    NONE
  }

  /// A word as written, without apostrophes.
  ///
  /// @param dotted whether it is made of letters with dots between
  record Word(String text, Joint before, boolean dotted) {}

  private final String text;
  private final boolean initials;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private Joint joint = Joint.SPACE;
  private boolean dotted;

  private Words(String text, boolean initials) {
    this.text = text;
    this.initials = initials;
  }

  /// The words of a text in order.
  ///
  /// @param initials whether letters with dots are a person's initials, each a word of its own
  static List<Word> of(String text, boolean initials) {
    Words words = new Words(text, initials);
    words.split();
    return words.words;
  }

  private void split() {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      take(c, i);
    }
    end(Joint.SPACE);
  }

  private void take(int c, int next) {
    if (isWordPart(c)) {
      addLetter(c);
    } else if (c == '.') {
      takeDot(next);
    } else if (c == '&') {
      end(Joint.SPACE);
      word.append('&');
      end(Joint.SPACE);
    } else if (!isApostrophe(c) && !isGershayim(c, next)) {
      end(jointOf(c));
    }
  }

  private void addLetter(int c) {
    if (!word.isEmpty() && !sameWord(word.codePointBefore(word.length()), c)) {
      end(Joint.NONE);
    }
    word.appendCodePoint(c);
  }

  /* A dot joins single letters: the word so far is one letter or letters with dots, and a single
  letter follows. */
  private void takeDot(int next) {
    boolean single = word.length() == 1 || dotted;
    if (!initials && single && isSingleLetter(next)) {
      dotted = true;
    } else {
      end(initials && word.length() == 1 ? Joint.NONE : Joint.SPACE);
    }
  }

  private boolean isSingleLetter(int at) {
    return at < text.length()
        && Character.isLetter(text.charAt(at))
        && (at + 1 == text.length() || !isWordPart(text.charAt(at + 1)));
  }

  private void end(Joint following) {
    if (word.isEmpty()) {
      joint = following == Joint.COMMA ? following : joint;
      return;
    }
    words.add(new Word(word.toString(), joint, dotted));
    word.setLength(0);
    dotted = false;
    joint = following;
  }

  private static Joint jointOf(int c) {
    return switch (c) {
      case ',', '،', '、' -> Joint.COMMA;
      case '-', '\u2010', '\u2011', '–', '—', '\u2212', '־', '・', '·' -> Joint.HYPHEN;
      default -> Joint.SPACE;
    };
  }

  private static boolean isWordPart(int c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : c == 'ー' || c == '々' || isLetterDigitOrMark(c);
  }

  private static boolean isLetterDigitOrMark(int c) {
    int type = Character.getType(c);
    return (Character.isLetterOrDigit(c) && type != Character.MODIFIER_LETTER)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', '’', '‘', '`', '´', '′', 'ʹ', '″', '\u05F3', '\u0640' -> true;
      default -> Character.getType(c) == Character.MODIFIER_LETTER;
    };
  }

  /* Hebrew abbreviations carry a double mark before their last letter: בע"מ. */
  private boolean isGershayim(int c, int next) {
    return (c == '"' || c == '\u05F4' || c == '”')
        && !word.isEmpty()
        && next < text.length()
        && isHebrew(word.codePointBefore(word.length()))
        && isHebrew(text.charAt(next));
  }

  private static boolean isHebrew(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HEBREW;
  }

  private static boolean sameWord(int last, int c) {
    return (last < 0x250 && c < 0x250) || isEastAsian(last) == isEastAsian(c);
  }

  private static boolean isEastAsian(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      case COMMON -> c == 'ー' || c == '々';
      default -> false;
    };
  }
}

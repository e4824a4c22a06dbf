package org.cordon.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/// A text in one Unicode form, without characters that take no room, and what was odd in it.
///
/// @param text NFKC; spaces are plain; trade marks are gone; letters keep their case
record CleanText(String text, Set<EvasionSign> signs) {

  static CleanText of(String text) {
    return isAscii(text) ? new CleanText(text, Set.of()) : new Cleaning(text).clean();
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static final class Cleaning {
    private final String given;
    private final boolean rightToLeft;
    private final boolean eastAsian;
    private final EnumSet<EvasionSign> signs = EnumSet.noneOf(EvasionSign.class);
    private final StringBuilder kept = new StringBuilder();

    Cleaning(String given) {
      this.given = given;
      this.rightToLeft = given.codePoints().anyMatch(Cleaning::isRightToLeft);
      this.eastAsian = given.codePoints().anyMatch(Cleaning::isEastAsian);
    }

    CleanText clean() {
      given.codePoints().forEach(this::keep);
      return new CleanText(Normalizer.normalize(kept, Normalizer.Form.NFKC), signs);
    }

    private void keep(int codePoint) {
      if (isInvisible(codePoint)) {
        dropInvisible(codePoint);
      } else if (isSpace(codePoint)) {
        keepAsSpace(codePoint);
      } else if (Character.isDigit(codePoint)) {
        kept.append(Character.digit(codePoint, 10));
      } else if (codePoint == '№') {
        kept.append(" No ");
      } else if (codePoint == '™' || codePoint == '℠') {
        kept.append(' ');
      } else {
        if (isStyled(codePoint)) {
          signs.add(EvasionSign.STYLED_LETTER);
        }
        kept.appendCodePoint(codePoint);
      }
    }

    /* Persian writes a zero-width non-joiner between the parts of a word, and right-to-left text
    carries marks of direction: honest there. */
    private void dropInvisible(int codePoint) {
      if (!rightToLeft && !eastAsian) {
        signs.add(EvasionSign.ZERO_WIDTH);
      }
      if (codePoint == 0x200C && rightToLeft) {
        kept.append(' ');
      }
    }

    private void keepAsSpace(int codePoint) {
      boolean ideographic = codePoint == 0x3000 && eastAsian;
      if (codePoint > 0x80 && !ideographic) {
        signs.add(EvasionSign.ODD_SPACE);
      }
      kept.append(' ');
    }

    private static boolean isInvisible(int codePoint) {
      return Character.getType(codePoint) == Character.FORMAT
          || codePoint == 0x034F
          || isHangulFiller(codePoint);
    }

    private static boolean isHangulFiller(int codePoint) {
      return switch (codePoint) {
        case 0x115F, 0x1160, 0x3164, 0xFFA0 -> true;
        default -> false;
      };
    }

    private static boolean isSpace(int codePoint) {
      return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
    }

    /// Mathematical and encircled letters: they read as plain ones.
    private static boolean isStyled(int codePoint) {
      return (codePoint >= 0x1D400 && codePoint <= 0x1D7FF)
          || (codePoint >= 0x249C && codePoint <= 0x24E9)
          || (codePoint >= 0x1F110 && codePoint <= 0x1F189);
    }

    private static boolean isRightToLeft(int codePoint) {
      byte direction = Character.getDirectionality(codePoint);
      return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isEastAsian(int codePoint) {
      return codePoint > 0x2E7F
          && !isHangulFiller(codePoint)
          && switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
          };
    }
  }
}

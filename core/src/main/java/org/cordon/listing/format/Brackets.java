package org.cordon.listing.format;

/* Round brackets of a text, ASCII and full width. */
final class Brackets {

  private Brackets() {}

  /// 1 for an opening bracket, −1 for a closing one, 0 for any other character.
  static int step(char c) {
    return switch (c) {
      case '(', '（' -> 1;
      case ')', '）' -> -1;
      default -> 0;
    };
  }

  /// Whether every bracket has its other half.
  static boolean paired(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      depth += step(text.charAt(i));
    }
    return depth == 0;
  }

  /// How many brackets are open before this place.
  static int depthAt(String text, int index) {
    int depth = 0;
    for (int i = 0; i < index; i++) {
      depth += step(text.charAt(i));
    }
    return depth;
  }

  /// Where the bracket that closes at the end of the text opens; −1 if the text doesn't end with a
  /// bracket or its brackets don't pair.
  static int startOfLast(String text) {
    String stripped = text.stripTrailing();
    if (stripped.isEmpty() || step(stripped.charAt(stripped.length() - 1)) >= 0 || !paired(text)) {
      return -1;
    }
    int depth = 0;
    for (int i = stripped.length() - 1; i >= 0; i--) {
      depth -= step(stripped.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}

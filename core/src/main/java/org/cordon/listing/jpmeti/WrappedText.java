package org.cordon.listing.jpmeti;

import java.util.regex.Pattern;

/* Text whose lines were broken to fit a page, in Japanese and English. */
final class WrappedText {

  /* Letters and marks between which Japanese has no blanks. */
  static final String JAPANESE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・･、､。：；（）「」〔〕";

  private static final Pattern BREAK = Pattern.compile("[ \\t　]*\\n[ \\t　]*");
  private static final Pattern JAPANESE_BREAK =
      Pattern.compile("(?<=[" + JAPANESE + "])\\n|\\n(?=[" + JAPANESE + "])");
  private static final Pattern HYPHEN_BREAK = Pattern.compile("(?<=[\\p{L}\\p{Nd}][-–])\\n");

  private WrappedText() {}

  /// The text on one line: no blank beside Japanese or after a hyphen, one anywhere else.
  static String joined(String text) {
    String lines = BREAK.matcher(text.strip()).replaceAll("\n");
    String japanese = JAPANESE_BREAK.matcher(lines).replaceAll("");
    return HYPHEN_BREAK.matcher(japanese).replaceAll("").replace('\n', ' ');
  }
}

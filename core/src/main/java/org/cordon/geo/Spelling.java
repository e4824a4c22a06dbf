package org.cordon.geo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form in which two spellings of a place are the same: without case, diacritics, punctuation
/// and "the", with `&` and the abbreviations of "saint" and "republic" written out and initials
/// drawn together (`U.S.A.` is `usa`).
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /* U+FFFD stands where a file's apostrophe was not in its encoding. U+0640 lengthens Arabic words. */
  private static final Pattern NO_LETTERS_OF_A_WORD =
      Pattern.compile("['’‘ʼʹ`´\\uFFFD\\u0640\\p{Cf}]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Mc}]+");
  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?: \\p{L}(?![\\p{L}\\p{N}]))+");
  private static final Pattern SAINT = Pattern.compile("\\bst(?= )");
  private static final Pattern REPUBLIC = Pattern.compile("\\brep\\b");
  private static final Pattern DEMOCRATIC = Pattern.compile("\\bdem\\b");

  private Spelling() {}

  /// Equal for spellings that are the same; empty where the text has no letter and no digit.
  static String key(String text) {
    String letters = plainLetters(text.toLowerCase(Locale.ROOT).replace("&", " and "));
    String words = BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
    String joined = INITIALS.matcher(words).replaceAll(run -> run.group().replace(" ", ""));
    return withoutThe(writtenOut(joined));
  }

  private static String plainLetters(String lower) {
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return NO_LETTERS_OF_A_WORD
        .matcher(bare)
        .replaceAll("")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ł', 'l')
        .replace('ı', 'i')
        .replace('ی', 'ي')
        .replace('ى', 'ي')
        .replace('ک', 'ك');
  }

  private static String writtenOut(String words) {
    String saints = SAINT.matcher(words).replaceAll("saint");
    String republics = REPUBLIC.matcher(saints).replaceAll("republic");
    return DEMOCRATIC.matcher(republics).replaceAll("democratic");
  }

  private static String withoutThe(String words) {
    String rest = (" " + words + " ").replace(" the ", " ").strip();
    return rest.isEmpty() ? words : rest;
  }
}

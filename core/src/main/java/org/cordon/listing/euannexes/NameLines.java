package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/* The printed lines of a cell of names, each a name with what belongs to it: a bracket on a line of
 * its own goes with the name before, a label with the name behind it. */
final class NameLines {

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?iU).*(?:[,/&–-]|\\b(?:and|or|a\\.?k\\.?a\\.?|alias|f\\.?k\\.?a\\.?)[:.]?)");
  /* An open bracket with a label and at least one whole name: "(a.k.a. Solatsana" */
  private static final Pattern LISTED_IN_BRACKET =
      Pattern.compile("(?iU).*\\((?:a\\.?k\\.?a\\b\\.?|alias)[^(]*[^(;,:\\s]");
  private static final Pattern GIVEN = Pattern.compile("(?U)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?");
  private static final Pattern SURNAME = Pattern.compile("(?U)(?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}{2,}");

  /* Longer texts are no names as annexes print them, and are not joined with more. */
  private static final int LONGEST = 4_000;

  /* Given name, patronymic, surname. */
  private static final int WORDS_OF_NAME = 3;
  private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,4}[a-z]?)[.)]\\s+(?=\\S)");

  private final List<String> names = new ArrayList<>();

  private NameLines() {}

  static List<String> of(List<String> lines) {
    NameLines reading = new NameLines();
    lines.forEach(reading::add);
    return reading.names;
  }

  private void add(String line) {
    if (names.isEmpty() || names.getLast().length() > LONGEST) {
      names.add(line);
      return;
    }
    String before = names.getLast();
    if (isOpen(before)) {
      boolean isNext = LISTED_IN_BRACKET.matcher(before).matches();
      names.set(names.size() - 1, before + (isNext ? "; " : " ") + line);
    } else if (line.startsWith("(")
        || GOES_ON.matcher(before).matches()
        || isBroken(before, line)) {
      names.set(names.size() - 1, before + " " + line);
    } else {
      names.add(line);
    }
  }

  /* "Виталий" and "Михайлович МАКРИЦКИЙ": a name that breaks before its surname. */
  private static boolean isBroken(String before, String line) {
    return GIVEN.matcher(before).matches()
        && SURNAME.matcher(line).matches()
        && List.of((before + " " + line).split(" ")).size() == WORDS_OF_NAME;
  }

  private static boolean isOpen(String text) {
    long opened = text.chars().filter(c -> c == '(').count();
    return opened > text.chars().filter(c -> c == ')').count();
  }

  /// The number set before a name: "12" of "12. Example Works"; empty where there is none.
  static String number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find() ? number.group(1) : "";
  }

  static String withoutNumber(String text) {
    return NUMBER.matcher(text).replaceFirst("");
  }
}

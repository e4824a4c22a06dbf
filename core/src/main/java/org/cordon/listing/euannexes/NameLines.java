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
  private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,4}[a-z]?)[.)]\\s+(?=\\S)");

  private final List<String> names = new ArrayList<>();

  private NameLines() {}

  static List<String> of(List<String> lines) {
    NameLines reading = new NameLines();
    lines.forEach(reading::add);
    return reading.names;
  }

  private void add(String line) {
    if (names.isEmpty()) {
      names.add(line);
      return;
    }
    String before = names.getLast();
    if (isOpen(before)) {
      boolean partAlready = before.matches(".*[;,(:]");
      names.set(names.size() - 1, before + (partAlready ? " " : "; ") + line);
    } else if (line.startsWith("(") || GOES_ON.matcher(before).matches()) {
      names.set(names.size() - 1, before + " " + line);
    } else {
      names.add(line);
    }
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

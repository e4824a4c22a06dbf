package org.cordon.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.CountryReading.Unknown;

/* Takes apart a field that names several countries. Marked items (`a) … b) …`, `1) … 2) …`), lines
 * and semicolons part for certain. Commas, slashes and "and" also stand inside one name ("Trinidad
 * and Tobago", "Korea, North"), so there the longest run that reads as one country is taken, and
 * all of them must read. */
final class PlaceList {

  /// The longest text that is taken apart, in characters.
  static final int MAX_LENGTH = 1000;

  /* More no cell has; the runs to be tried grow with the square of the separators. */
  private static final int MOST_SEPARATORS = 20;

  private static final Pattern MARKER =
      Pattern.compile("(?U)(?:^|(?<=[\\s;,\\-]))\\(?(?:[a-z]|\\d{1,2}(?:-\\d{1,2})?)\\)\\s*");
  private static final Pattern CERTAIN = Pattern.compile("[;\\n\\r|]+");
  private static final Pattern PERHAPS =
      Pattern.compile("(?U)\\([^)]*\\)|((?:\\s*(?:[,/&]|\\.\\s|\\b(?:and/or|and|or)\\b)\\s*)+)");

  private PlaceList() {}

  static List<CountryReading> read(String text) {
    CountryReading whole = Countries.read(text);
    if (!(whole instanceof Unknown) || text.length() > MAX_LENGTH) {
      return List.of(whole);
    }
    List<String> items = split(MARKER, text);
    if (items.size() == 1) {
      items = split(CERTAIN, items.getFirst());
    }
    return items.size() == 1 && items.getFirst().equals(text.strip())
        ? runs(text)
        : items.stream().flatMap(item -> read(item).stream()).toList();
  }

  private static List<String> split(Pattern separator, String text) {
    return separator
        .splitAsStream(text)
        .map(item -> item.strip().replaceAll("^[-;,]+|[;,]+$", "").strip())
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private record Separator(int start, int end) {}

  private record Run(CountryReading reading, int next) {}

  private static List<CountryReading> runs(String text) {
    List<Separator> ends = separatorsAndEnd(text);
    if (ends.size() > MOST_SEPARATORS) {
      return List.of(new Unknown(text));
    }
    List<CountryReading> readings = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Run run = longestRun(text, start, ends);
      if (run.reading() instanceof Unknown) {
        return List.of(new Unknown(text));
      }
      readings.add(run.reading());
      start = run.next();
    }
    return List.copyOf(readings);
  }

  private static Run longestRun(String text, int start, List<Separator> ends) {
    return ends.reversed().stream()
        .filter(end -> end.start() > start)
        .map(end -> new Run(Countries.read(text.substring(start, end.start())), end.end()))
        .filter(run -> !(run.reading() instanceof Unknown))
        .findFirst()
        .orElseGet(() -> new Run(new Unknown(text), text.length()));
  }

  private static List<Separator> separatorsAndEnd(String text) {
    List<Separator> ends = new ArrayList<>();
    Matcher matcher = PERHAPS.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        ends.add(new Separator(matcher.start(), matcher.end()));
      }
    }
    ends.add(new Separator(text.length(), text.length()));
    return ends;
  }
}

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

  private static final Pattern MARKER =
      Pattern.compile("(?U)(?:^|(?<=[\\s;,\\-]))\\(?(?:[a-z]|\\d{1,2}(?:-\\d{1,2})?)\\)\\s*");
  private static final Pattern CERTAIN = Pattern.compile("[;\\n\\r|]+");
  private static final Pattern PERHAPS =
      Pattern.compile("(?U)\\([^)]*\\)|(\\s*(?:[,/&]|\\.\\s|\\b(?:and/or|and|or)\\b)\\s*)");

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

  private static List<CountryReading> runs(String text) {
    List<Separator> separators = separators(text);
    List<CountryReading> readings = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.length();
      CountryReading run = Countries.read(text.substring(start));
      int next = text.length();
      for (int i = separators.size() - 1; i >= 0 && run instanceof Unknown; i--) {
        if (separators.get(i).start() > start) {
          end = separators.get(i).start();
          next = separators.get(i).end();
          run = Countries.read(text.substring(start, end));
        }
      }
      if (run instanceof Unknown) {
        return List.of(new Unknown(text));
      }
      readings.add(run);
      start = next;
    }
    return List.copyOf(readings);
  }

  private static List<Separator> separators(String text) {
    List<Separator> separators = new ArrayList<>();
    Matcher matcher = PERHAPS.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        separators.add(new Separator(matcher.start(), matcher.end()));
      }
    }
    return separators;
  }
}

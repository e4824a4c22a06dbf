package org.cordon.listing.uansdc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;

/* Measures of an item, counted in one cell: `1) блокування активів …; 2) обмеження …`. The count
 * leaves out numbers here and there, so that it can't be followed; numbers in brackets (`(пункт 13)`)
 * count nothing. */
final class NsdcMeasures {

  private static final Pattern BRACKET_OR_COUNT =
      Pattern.compile(
          "\\((?:[^()]++|\\([^()]*+\\))*+\\)|(?<count>^\\s*\\d*\\)|(?<=[\\s;.,])\\d{1,2}\\))");
  private static final Pattern END = Pattern.compile("(?<![\\s;.,])[\\s;.,]+$");

  private NsdcMeasures() {}

  static void read(String cell, DesignationBuilder entry) {
    Matcher mark = BRACKET_OR_COUNT.matcher(cell);
    int start = 0;
    while (mark.find()) {
      if (mark.group("count") != null) {
        add(cell.substring(start, mark.start()), entry);
        start = mark.end();
      }
    }
    add(cell.substring(start), entry);
  }

  private static void add(String measure, DesignationBuilder entry) {
    entry.measure(END.matcher(measure).replaceFirst(""));
  }
}

package org.cordon.listing.uansdc;

import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;

/* Measures of an item, counted in one cell: `1) блокування активів …; 2) обмеження …`. The count
 * leaves out numbers here and there, so that it can't be followed. */
final class NsdcMeasures {

  private static final Pattern COUNT = Pattern.compile("(?:^|(?<=[;.,\\n]))\\s*\\d{0,2}\\)\\s*");
  private static final Pattern END = Pattern.compile("[\\s;.,]+$");

  private NsdcMeasures() {}

  static void read(String cell, DesignationBuilder entry) {
    COUNT
        .splitAsStream(cell)
        .map(measure -> END.matcher(measure).replaceFirst(""))
        .forEach(entry::measure);
  }
}

package org.cordon.listing.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What was read of one entry so far. Where a table has a row for each name, every row repeats the
/// entry's other values; each is read, and reported if it can't be, once.
public final class SeenValues {

  private final Set<List<String>> seen = new HashSet<>();

  /// Whether a value, or values that belong together, were not seen in this field before; false
  /// where all are blank.
  public boolean isNew(String field, String... values) {
    boolean blank = true;
    for (String value : values) {
      blank &= value.isBlank();
    }
    return !blank && seen.add(List.of(field, String.join("\u001F", values)));
  }
}

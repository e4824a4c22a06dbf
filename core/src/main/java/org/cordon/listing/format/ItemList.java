package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cell whose items are counted: `(1) Libya (2) Sudan`, `1) … 2) …`, `a) … b) …`, `(A) … (B) …`.
///
/// Only marks that count up from the first one are marks; `12/YAKANA(N)006981` and `Ward (2)` hold
/// none.
///
/// @param head what stands before the first mark; empty where nothing does
/// @param items the items, without marks and blanks around; one where nothing is counted
public record ItemList(String head, List<String> items) {

  private static final Pattern MARK =
      Pattern.compile(
          "(?:\\((?=..?\\)(?!\\p{N}))|(?<![\\p{L}\\p{N}])\\(|(?<![\\p{L}\\p{N}(/]))"
              + "(?:([1-9]\\d?)|(\\p{L}))\\)");

  public ItemList {
    items = List.copyOf(items);
  }

  /// Takes a cell apart; a blank one has one blank item.
  public static ItemList of(String cell) {
    String head = "";
    List<String> items = new ArrayList<>();
    Matcher mark = MARK.matcher(cell);
    int start = 0;
    int count = 0;
    while (mark.find()) {
      int number = number(mark);
      if (number == count + 1 || (number == count && count > 0)) {
        if (count == 0) {
          head = cell.substring(0, mark.start()).strip();
        } else {
          items.add(cell.substring(start, mark.start()).strip());
        }
        start = mark.end();
        count = number;
      }
    }
    items.add(cell.substring(start).strip());
    return new ItemList(head, items);
  }

  private static int number(Matcher mark) {
    return mark.group(1) != null
        ? Integer.parseInt(mark.group(1))
        : mark.group(2).toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1;
  }

  /// The item at this place, from 0; the only one where nothing is counted, empty beyond the last.
  public String item(int index) {
    return items.size() == 1 ? items.getFirst() : index < items.size() ? items.get(index) : "";
  }
}

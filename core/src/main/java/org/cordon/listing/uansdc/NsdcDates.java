package org.cordon.listing.uansdc;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.jspecify.annotations.Nullable;

/* Dates of the workbook: spreadsheet days, and in prose `07.06.1968`. */
final class NsdcDates {

  private static final Pattern ALSO_BORN =
      Pattern.compile("(?iu)альтернативна дата народження[\\s:–-]*([\\d.]{4,10})");

  private NsdcDates() {}

  static void born(String field, String text, DesignationBuilder entry) {
    DateText.readAll(text, Order.DAY_FIRST).bornOf(entry, field);
  }

  /// `альтернативна дата народження - 07.06.1968`
  static void alsoBorn(String prose, DesignationBuilder entry) {
    Matcher dates = ALSO_BORN.matcher(prose);
    while (dates.find()) {
      born("Додатково", dates.group(1), entry);
    }
  }

  /// The day of a cell; null where it is none, which is a problem.
  static @Nullable LocalDate day(String field, String text, DesignationBuilder entry) {
    Optional<LocalDate> day =
        DateText.spreadsheetDay(text.strip()).or(() -> DateText.day(text, Order.DAY_FIRST));
    if (day.isEmpty() && !text.isBlank()) {
      entry.problem(
          Reason.UNREADABLE_VALUE, field, text, "is no day; entry kept, this day unknown");
    }
    return day.orElse(null);
  }
}

package org.cordon.listing.ofac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cordon.listing.format.XmlElement;
import org.cordon.party.PartialDate;
import org.cordon.party.PartialDate.Point;
import org.jspecify.annotations.Nullable;

/* The dates of Advanced XML. A period has four bounds: its start lies between two days, its end
 * between two others.
 *
 *   1957-10-07      starts 1957-10-07…1957-10-07, ends 1957-10-07…1957-10-07
 *   1957            starts 1957-01-01…1957-01-01, ends 1957-12-31…1957-12-31
 *   1951 to 1953    starts 1951-01-01…1951-12-31, ends 1953-01-01…1953-12-31 */
final class AdvancedDates {

  private static final String GREGORIAN = "1";

  private record Span(LocalDate from, LocalDate to) {
    boolean isDay() {
      return from.equals(to);
    }
  }

  private AdvancedDates() {}

  /// What a `DatePeriod` says; empty where it has no start, its bounds are no days or its calendar
  /// is not ours.
  static Optional<PartialDate> period(XmlElement period) {
    XmlElement startElement = period.child("Start");
    Span start = span(startElement);
    Span end = span(period.child("End"));
    if (start == null || !period.attribute("CalendarTypeID").equals(GREGORIAN)) {
      return Optional.empty();
    }
    PartialDate date = period(start, end == null ? start : end);
    boolean about =
        startElement != null && startElement.attribute("Approximate").equalsIgnoreCase("true");
    return Optional.of(about ? date.about() : date);
  }

  private static PartialDate period(Span start, Span end) {
    Point whole = point(start.from(), end.to());
    boolean single = (start.isDay() && end.isDay()) || start.equals(end);
    if (single && whole != null) {
      return PartialDate.of(whole.year(), whole.month(), whole.day());
    }
    Point first = point(start.from(), start.to());
    Point last = point(end.from(), end.to());
    return first == null || last == null
        ? widest(start.from(), end.to())
        : PartialDate.between(first, last);
  }

  /* The day, month or year that goes from the one day to the other; null where there is none. */
  private static @Nullable Point point(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return new Point(from.getYear(), from.getMonthValue(), from.getDayOfMonth());
    }
    if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1))) {
      return new Point(from.getYear(), from.getMonthValue(), 0);
    }
    boolean year = from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
    return year ? new Point(from.getYear(), 0, 0) : null;
  }

  private static PartialDate widest(LocalDate from, LocalDate to) {
    boolean years = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
    return years
        ? PartialDate.between(new Point(from.getYear(), 0, 0), new Point(to.getYear(), 0, 0))
        : PartialDate.between(PartialDate.ofDay(from).from(), PartialDate.ofDay(to).from());
  }

  private static @Nullable Span span(@Nullable XmlElement boundary) {
    if (boundary == null) {
      return null;
    }
    LocalDate from = day(boundary.child("From"));
    LocalDate to = day(boundary.child("To"));
    return from == null ? null : new Span(from, to == null ? from : to);
  }

  /// A date as OFAC prints it: `07 Oct 1957`, `Oct 1957`, `circa 1957`, `1951 to 1953`.
  static String print(PartialDate date) {
    Point to = date.to();
    String text = to == null ? print(date.from()) : print(date.from()) + " to " + print(to);
    return date.circa() ? "circa " + text : text;
  }

  private static String print(Point point) {
    String pattern = point.month() == 0 ? "yyyy" : point.day() == 0 ? "MMM yyyy" : "dd MMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(point.earliest());
  }

  /// The day of `Year`, `Month` and `Day`; null where one is missing or there is no such day.
  static @Nullable LocalDate day(@Nullable XmlElement date) {
    if (date == null) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(date.childText("Year")),
          Integer.parseInt(date.childText("Month")),
          Integer.parseInt(date.childText("Day")));
    } catch (NumberFormatException | DateTimeException noDay) {
      return null;
    }
  }
}

package org.cordon.listing.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.party.PartialDate;
import org.cordon.party.PartialDate.Point;

/// Reads dates the way publishers write them: `07 Oct 1957`, `October 7, 1957`, `Oct 1957`,
/// `1957-10-07`, `07/10/1957`, `00/00/1961`, `dd/mm/1945`, `circa 1960`, `between 1951 and 1953`,
/// `Feb 1962 to Feb 1963`, and spreadsheet day numbers.
///
/// Reads one date. What is no date (an age, a Hijri year, several dates) is empty; the caller
/// reports it.
public final class DateText {

  /// What the first number of `07/10/1957` is.
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2}))?)?(?:T00:00:00.*|[ ]00:00:00.*|Z|[+-]\\d\\d:\\d\\d)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2}|dd|d|--)[-./ ]+(\\d{1,2}|mm|m|--)[-./ ]+(\\d{4})(?: 00:00:00.*)?");
  private static final Pattern MONTH_YEAR_NUMBERS = Pattern.compile("(\\d{1,2})[-./](\\d{4})");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?[- ,.]*(?:of )?)?" + MONTH + "[-, .]*(\\d{4})");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(MONTH + "[- ]*(\\d{1,2})(?:st|nd|rd|th)?[,. ]+(\\d{4})");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:circa|approximately|approx\\.?|about|around|estimated|est\\.?|ca?\\.|ca?(?= )|~)\\s*(?:in )?(.+)|(.+?)\\s*(?:\\(?(?:approximately|approximate|approx\\.?|circa|estimated)\\)?|~)");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:between |from )?(.+?)(?: to | and | - | – |(?<=\\d{4})[-–/](?=\\d{4}))(.+)");
  private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

  private DateText() {}

  /// The date this text says; empty if it says none or several.
  public static Optional<PartialDate> read(String text, Order order) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Matcher about = ABOUT.matcher(plain);
    if (about.matches()) {
      String rest = about.group(1) != null ? about.group(1) : about.group(2);
      return exact(rest.strip(), order).map(PartialDate::about);
    }
    return exact(plain, order);
  }

  private static Optional<PartialDate> exact(String text, Order order) {
    Optional<PartialDate> single = point(text, order).map(DateText::single);
    return single.isPresent() ? single : range(text, order);
  }

  private static PartialDate single(Point point) {
    return PartialDate.of(point.year(), point.month(), point.day());
  }

  private static Optional<PartialDate> range(String text, Order order) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Point> to = point(matcher.group(2).strip(), order);
    Optional<Point> from = start(matcher.group(1).strip(), to, order);
    if (from.isEmpty() || to.isEmpty() || to.get().latest().isBefore(from.get().earliest())) {
      return Optional.empty();
    }
    return Optional.of(PartialDate.between(from.get(), to.get()));
  }

  /* "Aug. and Sep. 1977": the year is said once. */
  private static Optional<Point> start(String text, Optional<Point> to, Order order) {
    Optional<Point> whole = point(text, order);
    return whole.isPresent() ? whole : to.flatMap(end -> point(text + " " + end.year(), order));
  }

  private static Optional<Point> point(String text, Order order) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return point(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return order == Order.DAY_FIRST
          ? point(numbers.group(3), numbers.group(2), numbers.group(1))
          : point(numbers.group(3), numbers.group(1), numbers.group(2));
    }
    Matcher words = DAY_MONTH_YEAR.matcher(text);
    if (words.matches()) {
      return point(words.group(3), month(words.group(2)), words.group(1));
    }
    Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
    if (monthFirst.matches()) {
      return point(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher monthYear = MONTH_YEAR_NUMBERS.matcher(text);
    return monthYear.matches()
        ? point(monthYear.group(2), monthYear.group(1), null)
        : Optional.empty();
  }

  private static String month(String word) {
    return String.valueOf(MONTHS.indexOf(word.substring(0, 3)) + 1);
  }

  private static Optional<Point> point(
      String year,
      @org.jspecify.annotations.Nullable String month,
      @org.jspecify.annotations.Nullable String day) {
    try {
      return Optional.of(new Point(Integer.parseInt(year), number(month), number(day)));
    } catch (IllegalArgumentException noSuchDate) {
      return Optional.empty();
    }
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
  }

  /// The day a spreadsheet's day number stands for (1 = 1900-01-01, with the spreadsheet's leap
  /// year slip); empty unless it is a whole number for a day from 1900-03-01 to 2099-12-31.
  public static Optional<LocalDate> spreadsheetDay(String number) {
    if (!number.matches("\\d{2,5}(\\.0+)?")) {
      return Optional.empty();
    }
    int days = Integer.parseInt(number.replaceAll("\\.0+$", ""));
    return days < 61 || days > 73_050
        ? Optional.empty()
        : Optional.of(SPREADSHEET_EPOCH.plusDays(days));
  }

  /// A day in full, for dates of listing; empty where the text is not exactly one day.
  public static Optional<LocalDate> day(String text, Order order) {
    return read(text, order)
        .filter(date -> !date.circa() && date.to() == null && date.from().day() != 0)
        .map(PartialDate::earliest);
  }
}

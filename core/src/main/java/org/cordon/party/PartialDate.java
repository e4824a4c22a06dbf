package org.cordon.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of which parts may be unknown, or a range of such dates; for birth dates of lists.
///
/// As text, and parsed from it: `1957-10-07`, `1957-10` (day unknown), `1957`, with `~` at the end
/// for "about" (`1957~`), and `1951/1953` for "from–to". Years run from 1000 to 2999, Gregorian.
///
/// @param to the end of a range; null for a single date
/// @param circa the publisher says "about"
/// @param note what the publisher adds that the date can't hold (a calendar, "according to
///   passport"); null where nothing
public record PartialDate(Point from, @Nullable Point to, boolean circa, @Nullable String note) {

  private static final Pattern TEXT =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:/(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?)?(~?)");

  /// A year, month of a year, or day.
  ///
  /// @param month 1–12, or 0 where unknown
  /// @param day 1–31, or 0 where unknown; never known where the month isn't
  public record Point(int year, int month, int day) {
    public Point {
      boolean valid = year >= 1000 && year <= 2999 && month >= 0 && month <= 12 && day >= 0;
      if (!valid || (month == 0 && day != 0) || (day != 0 && !exists(year, month, day))) {
        throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
      }
    }

    private static boolean exists(int year, int month, int day) {
      try {
        LocalDate.of(year, month, day);
        return true;
      } catch (DateTimeException noSuchDay) {
        return false;
      }
    }

    /// The first day this can mean.
    public LocalDate earliest() {
      return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /// The last day this can mean.
    public LocalDate latest() {
      if (day != 0) {
        return LocalDate.of(year, month, day);
      }
      LocalDate first = LocalDate.of(year, month == 0 ? 12 : month, 1);
      return first.plusMonths(1).minusDays(1);
    }

    @Override
    public String toString() {
      String text = String.format(Locale.ROOT, "%04d", year);
      text += month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month);
      return text + (day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day));
    }
  }

  public PartialDate {
    if (to != null && to.latest().isBefore(from.earliest())) {
      throw new IllegalArgumentException("the range " + from + "/" + to + " ends before it starts");
    }
  }

  /// A known day.
  public static PartialDate ofDay(LocalDate day) {
    return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /// A known year; `month` and `day` are 0 where unknown.
  ///
  /// @throws IllegalArgumentException if there is no such date
  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(new Point(year, month, day), null, false, null);
  }

  /// A range, both ends included.
  public static PartialDate between(Point from, Point to) {
    return new PartialDate(from, to, false, null);
  }

  /// The same date, marked "about".
  public PartialDate about() {
    return new PartialDate(from, to, true, note);
  }

  /// The same date with the publisher's remark on it.
  public PartialDate withNote(String remark) {
    return new PartialDate(from, to, circa, remark);
  }

  /// Reads the text form given in the class comment.
  ///
  /// @throws IllegalArgumentException if it has another form or names no date
  public static PartialDate parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no date such as 1957-10-07, 1957-10, 1957~ or 1951/1953");
    }
    Point from = point(matcher, 1);
    @Nullable Point to = matcher.group(4) == null ? null : point(matcher, 4);
    return new PartialDate(from, to, !matcher.group(7).isEmpty(), null);
  }

  private static Point point(Matcher matcher, int group) {
    return new Point(
        Integer.parseInt(matcher.group(group)),
        number(matcher.group(group + 1)),
        number(matcher.group(group + 2)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /// The first day this can mean ("about" is not widened).
  public LocalDate earliest() {
    return from.earliest();
  }

  /// The last day this can mean ("about" is not widened).
  public LocalDate latest() {
    return (to == null ? from : to).latest();
  }

  @Override
  public String toString() {
    return from + (to == null ? "" : "/" + to) + (circa ? "~" : "");
  }
}

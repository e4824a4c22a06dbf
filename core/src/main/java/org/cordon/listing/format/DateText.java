package org.cordon.listing.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.party.PartialDate;
import org.cordon.party.PartialDate.Point;

/// Reads dates the way publishers write them: `07 Oct 1957`, `October 7, 1957`, `Oct 1957`,
/// `1957-10-07`, `07/10/1957`, `00/00/1961`, `dd/mm/1945`, `circa 1960`, `between 1951 and 1953`,
/// `Feb 1962 to Feb 1963`, `1960s`, and spreadsheet day numbers.
///
/// Years from 1500 to 2199 are read. What is no date (an age, a Hijri year, a day without its year)
/// is empty; the caller reports it.
public final class DateText {

  /// What the first number of `07/10/1957` is.
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  /// What stands in a cell that may hold several dates.
  ///
  /// @param dates in the cell's order, each once; a remark that stood in brackets is its note
  /// @param unread the parts that are no date, as printed
  public record Dates(List<PartialDate> dates, List<String> unread) {
    public Dates {
      dates = List.copyOf(dates);
      unread = List.copyOf(unread);
    }

    /// Hands the dates on as birth dates of this entry, and what could not be read as problems of
    /// this field.
    public void bornOf(DesignationBuilder entry, String field) {
      dates.forEach(entry::born);
      unread.forEach(part ->
          entry.problem(
              Reason.UNREADABLE_VALUE, field, part, "is no date; party kept, date left out"));
    }
  }

  /// Longer texts say more than one date.
  static final int MAX_LENGTH = 100;

  private static final String HEDGE =
      "(?:on or (?:about|around)|circa|approximately|approximate|approx|about|around|roughly"
          + "|estimated|est|ca|c|probably|possibly|presumably|presumed)";
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:\\(?HEDGE\\b[.:) ]*|c(?=\\d)|~ ?)(?:in )?(.+)|(.+?) ?(?:\\( ?HEDGE\\.? ?\\)?| HEDGE\\.?|~)"
              .replace("HEDGE", HEDGE));

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern EDGES = Pattern.compile("^[ ,;]+|(?<=\\d)[ .,;:]+$|[ ,;:]+$");
  private static final Pattern FROM_TO = Pattern.compile("(?:between |from )?(.+)");
  private static final Pattern TO =
      Pattern.compile(
          " to | - | – |(?<=\\d{4}s?) ?[-–] ?(?=\\d{4})|(?<=^\\d{4})/(?=\\d{4}$)|(?<=[a-z.])/(?=[a-z])");
  private static final Pattern BETWEEN = Pattern.compile("between (.+)");
  private static final Pattern AND = Pattern.compile(" and | to | - |[-–/]");
  private static final Pattern DECADE = Pattern.compile("(\\d{3}0)'?s");
  private static final Pattern MONTH_ALONE = Pattern.compile(DatePoint.monthPattern());
  private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

  private DateText() {}

  /// The date this text says; empty if it says none or several.
  public static Optional<PartialDate> read(String text, Order order) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String plain = plain(text);
    Matcher about = ABOUT.matcher(plain);
    if (about.matches()) {
      String rest = about.group(1) != null ? about.group(1) : about.group(2);
      return exact(rest.strip(), order).map(PartialDate::about);
    }
    return exact(plain, order);
  }

  /// All dates of a cell that may hold several: `12 Jan 1962; 1963`, `a) 1 Jan 1957 b) 1958`,
  /// `1957, 1958`, `1958 or 1959`, `19/01/1954 / 19/01/1955`. Nothing at all, "unknown" and "n/a"
  /// are neither a date nor unread.
  public static Dates readAll(String text, Order order) {
    return new DateCell(order).read(text);
  }

  /// A day in full, for dates of listing; empty where the text is not exactly one day.
  public static Optional<LocalDate> day(String text, Order order) {
    return read(text, order)
        .filter(date -> !date.circa() && date.to() == null && date.from().day() != 0)
        .map(PartialDate::earliest);
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

  private static String plain(String text) {
    String single = BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return EDGES.matcher(single).replaceAll("");
  }

  private static Optional<PartialDate> exact(String text, Order order) {
    return span(text, order)
        .or(() -> range(FROM_TO, TO, text, order))
        .or(() -> range(BETWEEN, AND, text, order));
  }

  /* A date, or a decade. */
  private static Optional<PartialDate> span(String text, Order order) {
    Matcher decade = DECADE.matcher(text);
    if (decade.matches()) {
      Optional<Point> first = DatePoint.read(decade.group(1), order);
      return first.map(year -> PartialDate.between(year, new Point(year.year() + 9, 0, 0)));
    }
    return DatePoint.read(text, order)
        .map(point -> PartialDate.of(point.year(), point.month(), point.day()));
  }

  private static Optional<PartialDate> range(
      Pattern whole, Pattern separator, String text, Order order) {
    Matcher body = whole.matcher(text);
    if (!body.matches()) {
      return Optional.empty();
    }
    String ends = body.group(1);
    return separator
        .matcher(ends)
        .results()
        .map(between ->
            between(
                ends.substring(0, between.start()).strip(),
                ends.substring(between.end()).strip(),
                order))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<PartialDate> between(String first, String last, Order order) {
    Optional<PartialDate> to = span(last, order);
    Optional<PartialDate> from =
        MONTH_ALONE.matcher(first).matches()
            ? to.flatMap(end -> span(first + " " + end.from().year(), order))
            : span(first, order);
    if (from.isEmpty() || to.isEmpty() || to.get().latest().isBefore(from.get().earliest())) {
      return Optional.empty();
    }
    Point end = to.get().to();
    return Optional.of(PartialDate.between(from.get().from(), end == null ? to.get().from() : end));
  }
}

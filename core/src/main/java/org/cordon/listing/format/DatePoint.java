package org.cordon.listing.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.format.DateText.Order;
import org.cordon.party.PartialDate.Point;
import org.jspecify.annotations.Nullable;

/* One year, month or day in one of the forms that publishers write. */
final class DatePoint {

  /* Outside these years stand other calendars (1339, 2505) and slips (3033). */
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2199;

  /* A year of two digits is of the last century; the others may be of either and are not read. */
  private static final String SHORT_YEAR = "([3-9]\\d)";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:i?l)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";
  private static final String TIME = "(?:[t ]\\d\\d:\\d\\d.*)?";

  private record Form(Pattern pattern, Function<MatchResult, Point> point) {
    static Form of(String pattern, Function<MatchResult, Point> point) {
      return new Form(Pattern.compile(pattern), point);
    }
  }

  private static final List<Form> WORDS_AND_YEAR_FIRST =
      List.of(
          Form.of("([5-9]\\d{3}|\\d{5})(?:\\.0+)?", m -> spreadsheetDay(m.group(1))),
          Form.of(
              "(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2}))?)?"
                  + "(?:[t ]\\d\\d:\\d\\d.*|z|[+-]\\d\\d:\\d\\d)?",
              m -> point(m.group(1), m.group(2), m.group(3))),
          Form.of(
              "(?:(\\d{1,2})" + ORDINAL + "[- ,.]*(?:of )?)?" + MONTH + "[-, .]*(\\d{4})",
              m -> point(m.group(3), month(m.group(2)), m.group(1))),
          Form.of(
              "(?:(\\d{1,2})-)?" + MONTH + "-" + SHORT_YEAR,
              m -> point("19" + m.group(3), month(m.group(2)), m.group(1))),
          Form.of(
              MONTH + "[- ]*(\\d{1,2})" + ORDINAL + "[,. ]+(\\d{4})",
              m -> point(m.group(3), month(m.group(1)), m.group(2))),
          Form.of(
              "(\\d{4})[-, ]+(\\d{1,2}) " + MONTH,
              m -> point(m.group(1), month(m.group(3)), m.group(2))),
          Form.of("(\\d{1,2})[-./](\\d{4})", m -> point(m.group(2), m.group(1), null)));

  /* The third is a slip that can mean one thing only: 10/061962. */
  private static final List<Pattern> THREE_NUMBERS =
      List.of(
          Pattern.compile(
              "(?:(\\d{1,2}|dd|d|--)[-./ ]+|/)(\\d{1,2}|mm|m|--)[-./ ]+(\\d{4})" + TIME),
          Pattern.compile("(\\d{1,2})/(\\d{1,2})/" + SHORT_YEAR),
          Pattern.compile("(\\d{2})/(\\d{2})(\\d{4})"));

  private DatePoint() {}

  /// The name of a month as a pattern, one group.
  static String monthPattern() {
    return MONTH;
  }

  /// What this text says, in lower case and with single blanks; empty if it has none of the forms
  /// or names no day that exists.
  static Optional<Point> read(String text, Order order) {
    try {
      Point point = words(text);
      return Optional.ofNullable(point == null ? numbers(text, order) : point);
    } catch (IllegalArgumentException noSuchDate) {
      return Optional.empty();
    }
  }

  private static @Nullable Point words(String text) {
    for (Form form : WORDS_AND_YEAR_FIRST) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.matches()) {
        return form.point().apply(matcher);
      }
    }
    return null;
  }

  private static @Nullable Point numbers(String text, Order order) {
    for (Pattern pattern : THREE_NUMBERS) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return point(matcher, order);
      }
    }
    return null;
  }

  private static Point point(MatchResult numbers, Order order) {
    String year = numbers.group(3).length() == 2 ? "19" + numbers.group(3) : numbers.group(3);
    return switch (order) {
      case DAY_FIRST -> point(year, numbers.group(2), numbers.group(1));
      case MONTH_FIRST -> point(year, numbers.group(1), numbers.group(2));
    };
  }

  private static Point point(String year, @Nullable String month, @Nullable String day) {
    int number = Integer.parseInt(year);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      throw new IllegalArgumentException(
          "year " + year + " is not from " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    return new Point(number, number(month), number(day));
  }

  /* Below 5000 (September 1913) such a number may also be a year. */
  private static Point spreadsheetDay(String number) {
    LocalDate day =
        DateText.spreadsheetDay(number)
            .orElseThrow(
                () -> new IllegalArgumentException(number + " is no day of a spreadsheet"));
    return new Point(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static String month(String word) {
    return String.valueOf(MONTHS.indexOf(word.substring(0, 3)) + 1);
  }

  private static int number(@Nullable String digits) {
    return digits == null || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
  }
}

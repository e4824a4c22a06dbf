package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Gen.forAll;
import static org.cordon.testing.Gen.integers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cordon.listing.format.DateText.Order;
import org.cordon.party.PartialDate;
import org.cordon.testing.Gen;
import org.cordon.testing.TurkishLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // OFAC
        "07 Oct 1957 | 1957-10-07",
        "Oct 1957 | 1957-10",
        "1957 | 1957",
        "circa 1960 | 1960~",
        "circa 07 Jul 1966 | 1966-07-07~",
        "1962 to 1963 | 1962/1963",
        "Feb 1962 to Feb 1963 | 1962-02/1963-02",
        "26 Sep 1946 to 07 Dec 1946 | 1946-09-26/1946-12-07",
        "circa 1979-1982 | 1979/1982~",
        // UN, EU: XML
        "1957-10-07 | 1957-10-07",
        "1957-10 | 1957-10",
        "2015-07-01-04:00 | 2015-07-01",
        "2024-08-28T00:00:00 | 2024-08-28",
        "2020-04-15T15:29:22.497+02:00 | 2020-04-15",
        // United Kingdom
        "07/10/1957 | 1957-10-07",
        "00/00/1961 | 1961",
        "00/06/1961 | 1961-06",
        "dd/mm/1945 | 1945",
        "dd/04/1945 | 1945-04",
        "10/1966 | 1966-10",
        // Australia, both layouts
        "Approximately 1981 | 1981~",
        "Approx 1977 | 1977~",
        "c. 1962 | 1962~",
        "8/02/1961 | 1961-02-08",
        "/02/1961 | 1961-02",
        "10/061962 | 1962-06-10",
        "23-Apr-68 | 1968-04-23",
        "11-Sep-2000 | 2000-09-11",
        "29-Aprl-1967 | 1967-04-29",
        "1965, 29 March | 1965-03-29",
        "21. Jul 1997 | 1997-07-21",
        "25 May. 1983 | 1983-05-25",
        "Between Aug. and Sep 1977 | 1977-08/1977-09",
        "Between 1963 to 1968 | 1963/1968",
        "Approximately: Between 1959 and 1965 | 1959/1965~",
        "Approximately 1966- 1967 | 1966/1967~",
        "approximately 1977/1978 | 1977/1978~",
        "28 April 1937, | 1937-04-28",
        "36526 | 2000-01-01",
        "9106 | 1924-12-05",
        // European acts
        "31.7.2018 | 2018-07-31",
        "7.8. 1978 | 1978-08-07",
        "28.01 1966 | 1966-01-28",
        "26 Sep. 2022 | 2022-09-26",
        "8 Oct.1970 | 1970-10-08",
        "2 April 1970. | 1970-04-02",
        "November 19, 1959 | 1959-11-19",
        "August, 1961 | 1961-08",
        "9 Nov, 1984 | 1984-11-09",
        "March/April 1965 | 1965-03/1965-04",
        "1963/1964 | 1963/1964",
        "between 1.1.1961 and 31.12.1963 | 1961-01-01/1963-12-31",
        "Between 1977 and 1978 (Approximately ) | 1977/1978~",
        "on or around 3.4.1973 | 1973-04-03~",
        "possibly 23.7.1981 | 1981-07-23~",
        "(probably) 1944 | 1944~",
        "1980 (presumed) | 1980~",
        "1970 circa | 1970~",
        "1960s | 1960/1969",
        "1960s-1970s | 1960/1979",
        "c.1960s | 1960/1969~",
        // Canada
        "2000-2001 | 2000/2001",
        "Sep-99 | 1999-09",
      })
  void readsTheSpellingsOfThePublishers(String text, String expected) {
    assertThat(DateText.read(text, Order.DAY_FIRST).map(PartialDate::toString)).contains(expected);
  }

  @Test
  void theOrderOfDayAndMonthIsTheCallers() {
    assertThat(DateText.read("07/10/1957", Order.MONTH_FIRST))
        .contains(PartialDate.of(1957, 7, 10));
    assertThat(DateText.read("06/29/2056", Order.MONTH_FIRST))
        .contains(PartialDate.of(2056, 6, 29));
    assertThat(DateText.read("06/29/2056", Order.DAY_FIRST)).isEmpty();
    assertThat(DateText.read("2057-10-07", Order.MONTH_FIRST))
        .contains(PartialDate.of(2057, 10, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "unknown",
        "1339",
        "1340 (Iranian Hijri calendar)",
        "24/06/1402",
        "2505",
        "3033-09-30",
        "0017-05-26",
        "approximately 60 years old",
        "(30-35 years old)",
        "45",
        "before 1964",
        "middle of the 1940s",
        "10 October",
        "September 23",
        "13.07.23",
        "31 Feb 1960",
        "1960-13-01",
        "195?",
        "1960 to 1950",
        "20th century",
        "1 Jan 1957, 1958",
        "1958 or 1959",
        "1957 and 1958",
      })
  void whatIsNotExactlyOneDateIsNone(String text) {
    assertThat(DateText.read(text, Order.DAY_FIRST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 Jan 1962; 1963 | 1962-01-12 1963",
        "1957, 1958 | 1957 1958",
        "1958 or 1959 | 1958 1959",
        "1979, 1980.1981, 1982, | 1979 1980 1981 1982",
        "1962,1963, 31 December 1961 | 1962 1963 1961-12-31",
        "19/01/1954 / 19/01/1955 | 1954-01-19 1955-01-19",
        "21.11.1964 / 1965 | 1964-11-21 1965",
        "26.12.2016/3.4.2017 | 2016-12-26 2017-04-03",
        "11/10/1953 10/11/1953 | 1953-10-11 1953-11-10",
        "7/02/1950/11/1950 08/08/1945 | 1950-02-07 1950-11 1945-08-08",
        "14 Mar 1974 >> 13 Apr 1974 | 1974-03-14 1974-04-13",
        "October 7, 1957, November 8, 1960 | 1957-10-07 1960-11-08",
        "29/03/1965; alt DOB: 18/01/1970 | 1965-03-29 1970-01-18",
        "a) 1 Jan 1957 b) 1958 | 1957-01-01 1958",
        "a)1994 b)1993 c)1995 | 1994 1993 1995",
        "a) 1966, b) Between 1968 and 1970, c) 1962 | 1966 1968/1970 1962",
        "a) 1959 b) (Aug. 1961) c) 1 Jan. 1961 | 1959 1961-08 1961-01-01",
        "(a) 26.9.1971, (b) 26.9.1977 | 1971-09-26 1977-09-26",
        "(i) 11.4.1963, (ii) 11.4.1960 | 1963-04-11 1960-04-11",
        "(1) 01/01/1960 (2) 02/02/1961 | 1960-01-01 1961-02-02",
        "Approximately 1955- 1958; Approximately 1945-1950 | 1955/1958~ 1945/1950~",
        "Approximately 1967, or approximately 1961 | 1967~ 1961~",
        "Circa 1946 or 1949 or 1960 | 1946~ 1949~ 1960~",
        "Circa 1957 or 14 March 1942 | 1957~ 1942-03-14",
        "Approximately 1968, 1969 | 1968~ 1969",
        "1970 circa; 1970 | 1970~ 1970",
        "1963, 1964, 1964, 1966 | 1963 1964 1966",
        "25.7.1978 (or 23.3.1975) | 1978-07-25 1975-03-23",
        "19 December 1980, or 19 January 1980 | 1980-12-19 1980-01-19",
        "27/05/1979 (this aka only, alt DOB 1973) | 1979-05-27 1973",
        "1965-07-15 OR 1969-09-28 | 1965-07-15 1969-09-28",
      })
  void readsAllDatesOfACell(String cell, String expected) {
    DateText.Dates read = DateText.readAll(cell, Order.DAY_FIRST);
    assertThat(String.join(" ", read.dates().stream().map(PartialDate::toString).toList()))
        .isEqualTo(expected);
    assertThat(read.unread()).isEmpty();
  }

  @Test
  void aRemarkInBracketsIsTheNoteOfTheDateBefore() {
    assertThat(DateText.readAll("25/10/1983 (as Ibrahim) 1977 (as Da'ud)", Order.DAY_FIRST).dates())
        .containsExactly(
            PartialDate.of(1983, 10, 25).withNote("as Ibrahim"),
            PartialDate.of(1977, 0, 0).withNote("as Da'ud"));
    assertThat(DateText.readAll("3.5.1977 (15.4.1974 for the alias)", Order.DAY_FIRST).dates())
        .containsExactly(
            PartialDate.of(1977, 5, 3),
            PartialDate.of(1974, 4, 15).withNote("15.4.1974 for the alias"));
    assertThat(DateText.readAll("3 March 1979 (from\r\nfalse passport)", Order.DAY_FIRST).dates())
        .containsExactly(PartialDate.of(1979, 3, 3).withNote("from false passport"));
    assertThat(DateText.readAll("1964; 1965 (Gregorian calendar)", Order.DAY_FIRST).dates())
        .extracting(PartialDate::note)
        .containsExactly(null, "Gregorian calendar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24.6.1402 (Hijri Calendar) | 24.6.1402 (Hijri Calendar)",
        "Approximately (29 years old) | Approximately (29 years old)",
        "10 October (year unknown) | 10 October (year unknown)",
        "before 1964 | before 1964",
        "born in the early 1970s | in the early 1970s",
        "195? | 195?",
      })
  void whatIsNoDateIsUnreadAsPrinted(String cell, String unread) {
    assertThat(DateText.readAll(cell, Order.DAY_FIRST))
        .isEqualTo(new DateText.Dates(List.of(), List.of(unread)));
  }

  @Test
  void theDatesBesideSomethingUnreadableAreKept() {
    assertThat(
            DateText.readAll(
                "1352 (Iranian Hijri calendar), 1972 or 1973 (Gregorian)", Order.DAY_FIRST))
        .isEqualTo(
            new DateText.Dates(
                List.of(
                    PartialDate.of(1972, 0, 0), PartialDate.of(1973, 0, 0).withNote("Gregorian")),
                List.of("1352 (Iranian Hijri calendar)")));
    assertThat(DateText.readAll("27.11.1967; Qom, Iran", Order.DAY_FIRST))
        .isEqualTo(new DateText.Dates(List.of(PartialDate.of(1967, 11, 27)), List.of("Qom, Iran")));
    assertThat(DateText.readAll("8.5.1967 Gender: female", Order.DAY_FIRST))
        .isEqualTo(
            new DateText.Dates(List.of(PartialDate.of(1967, 5, 8)), List.of("Gender: female")));
    assertThat(DateText.readAll("Mosul 1960, somewhere, 1961", Order.DAY_FIRST).unread())
        .containsExactly("Mosul 1960, somewhere");
    assertThat(DateText.readAll("middle of the 1940s (probably 1947)", Order.DAY_FIRST).dates())
        .containsExactly(PartialDate.of(1947, 0, 0).about());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "na", "N/A", "N/D", "Unknown", "Not available", ";", "a) na"})
  void aCellThatSaysNothingHasNothingUnread(String cell) {
    assertThat(DateText.readAll(cell, Order.DAY_FIRST))
        .isEqualTo(new DateText.Dates(List.of(), List.of()));
  }

  @Test
  void aDayIsOneDayInFull() {
    assertThat(DateText.day("10/04/2025", Order.DAY_FIRST)).contains(LocalDate.of(2025, 4, 10));
    assertThat(DateText.day("04/2025", Order.DAY_FIRST)).isEmpty();
    assertThat(DateText.day("circa 10 Apr 2025", Order.DAY_FIRST)).isEmpty();
    assertThat(DateText.day("10 Apr 2025 to 11 Apr 2025", Order.DAY_FIRST)).isEmpty();
  }

  @Test
  void spreadsheetsCountDaysFrom1900() {
    assertThat(DateText.spreadsheetDay("61")).contains(LocalDate.of(1900, 3, 1));
    assertThat(DateText.spreadsheetDay("60")).isEmpty();
    assertThat(DateText.spreadsheetDay("46126.0")).contains(LocalDate.of(2026, 4, 14));
    assertThat(DateText.spreadsheetDay("73050")).contains(LocalDate.of(2099, 12, 31));
    assertThat(DateText.spreadsheetDay("73051")).isEmpty();
    assertThat(DateText.spreadsheetDay("41645.5")).isEmpty();
  }

  @Test
  void everyDayIsReadInEveryForm() {
    forAll(
        days(),
        day -> {
          for (String form :
              List.of(
                  "yyyy-MM-dd",
                  "dd/MM/yyyy",
                  "d.M.yyyy",
                  "d MMM yyyy",
                  "d MMMM yyyy",
                  "dd-MMM-yyyy",
                  "MMMM d, yyyy",
                  "MMM. d, yyyy",
                  "yyyy.MM.dd")) {
            String text = day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
            assertThat(DateText.day(text, Order.DAY_FIRST)).as(text).contains(day);
            assertThat(DateText.day(text.toUpperCase(Locale.ROOT), Order.DAY_FIRST)).contains(day);
          }
        });
  }

  @Test
  void severalDatesComeOutInTheirOrder() {
    forAll(
        Gen.lists(days(), 6),
        days -> {
          List<PartialDate> expected = days.stream().distinct().map(PartialDate::ofDay).toList();
          for (String separator : List.of("; ", ", ", " or ", " / ", "\n")) {
            String cell = String.join(separator, days.stream().map(LocalDate::toString).toList());
            assertThat(DateText.readAll(cell, Order.DAY_FIRST).dates()).isEqualTo(expected);
          }
        });
  }

  private static Gen<LocalDate> days() {
    return integers(-36_000, 45_000).map(LocalDate::ofEpochDay);
  }

  @Test
  void anyTextIsReadWithoutFailing() {
    forAll(
        Gen.strings("0123456789 /.-,;()abcora\nMay \u00a0", 60),
        text -> {
          DateText.Dates read = DateText.readAll(text, Order.DAY_FIRST);
          assertThat(read.unread()).noneMatch(String::isBlank);
          DateText.read(text, Order.DAY_FIRST)
              .ifPresent(date -> assertThat(read.dates()).contains(date));
        });
  }

  @Test
  void aHostileCellIsReadInTime() {
    assertThat(DateText.readAll("(".repeat(2_000), Order.DAY_FIRST).dates()).isEmpty();
    assertThat(DateText.readAll("a, 1 or ".repeat(250), Order.DAY_FIRST).dates()).isEmpty();
    String tooLong = "1957, ".repeat(400);
    assertThat(DateText.readAll(tooLong, Order.DAY_FIRST).unread()).containsExactly(tooLong);
    assertThat(DateText.read("between ".repeat(100_000), Order.DAY_FIRST)).isEmpty();
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    TurkishLocale.under(() -> {
      assertThat(DateText.read("CIRCA 12 APRIL 1957", Order.DAY_FIRST))
          .contains(PartialDate.of(1957, 4, 12).about());
      assertThat(DateText.readAll("A) APPROXIMATELY 1957 I) UNKNOWN", Order.DAY_FIRST).dates())
          .containsExactly(PartialDate.of(1957, 0, 0).about());
    });
  }
}

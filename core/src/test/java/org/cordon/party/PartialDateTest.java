package org.cordon.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cordon.testing.Gen.forAll;
import static org.cordon.testing.Gen.integers;

import java.time.LocalDate;
import org.cordon.party.PartialDate.Point;
import org.cordon.testing.Gen;
import org.cordon.testing.TurkishLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "1957-10-07, 1957-10-07, 1957-10-07",
    "1957-10, 1957-10-01, 1957-10-31",
    "1957, 1957-01-01, 1957-12-31",
    "1957~, 1957-01-01, 1957-12-31",
    "1957-10-07~, 1957-10-07, 1957-10-07",
    "1951/1953, 1951-01-01, 1953-12-31",
    "1962-03/1963-02, 1962-03-01, 1963-02-28",
    "1963-12/1964-02~, 1963-12-01, 1964-02-29",
    "1946-09-26/1946-12-07, 1946-09-26, 1946-12-07",
    "1000, 1000-01-01, 1000-12-31",
    "2999-12, 2999-12-01, 2999-12-31",
  })
  void textAndDateAreOne(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date).hasToString(text);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.circa()).isEqualTo(text.endsWith("~"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "957",
        "0999",
        "3000",
        "1957-13",
        "1957-00-07",
        "1957-02-29",
        "1957-10-32",
        "1957-1-1",
        "1957-10-07 ",
        "~1957",
        "1953/1951",
        "1957/",
        "1951/1952/1953",
        "circa 1957"
      })
  void whatHasAnotherFormOrIsNoDateIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageMatching(
            "\"?.*\"? is no date such as .*|no such date: .*|the range .* ends before it starts");
  }

  @ParameterizedTest
  @CsvSource({"1957, 0, 7", "1957, -1, 0", "1957, 13, 0", "1957, 1, -1", "999, 1, 1", "3000, 1, 1"})
  void aPointThatCannotBeIsRefused(int year, int month, int day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Point(year, month, day))
        .withMessage("no such date: " + year + "-" + month + "-" + day);
  }

  @Test
  void aRangeMayOverlapItself() {
    Point year = new Point(1957, 0, 0);
    Point month = new Point(1957, 3, 0);
    assertThat(PartialDate.between(year, month)).hasToString("1957/1957-03");
    assertThat(PartialDate.between(month, year).latest()).isEqualTo(LocalDate.of(1957, 12, 31));
    Point before = new Point(1957, 2, 28);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.between(month, before))
        .withMessage("the range 1957-03/1957-02-28 ends before it starts");
  }

  @Test
  void aboutAndTheNoteComeOnTop() {
    PartialDate date = PartialDate.of(1957, 10, 0);
    PartialDate noted = date.withNote("according to passport").about();
    assertThat(noted.note()).isEqualTo("according to passport");
    assertThat(noted).hasToString("1957-10~").isNotEqualTo(date.about());
    assertThat(noted.from()).isEqualTo(new Point(1957, 10, 0));
    assertThat(date.circa()).isFalse();
    assertThat(PartialDate.parse("1951/1953~").withNote("n"))
        .isEqualTo(new PartialDate(new Point(1951, 0, 0), new Point(1953, 0, 0), true, "n"));
  }

  @Test
  void everyDateIsReadFromItsText() {
    forAll(dates(), date -> assertThat(PartialDate.parse(date.toString())).isEqualTo(date));
    TurkishLocale.under(() ->
        forAll(dates(), date -> assertThat(PartialDate.parse(date.toString())).isEqualTo(date)));
  }

  @Test
  void theEarliestDayIsNeverAfterTheLatest() {
    forAll(dates(), date -> assertThat(date.earliest()).isBeforeOrEqualTo(date.latest()));
    forAll(
        days(),
        day -> {
          assertThat(PartialDate.ofDay(day).earliest()).isEqualTo(day);
          assertThat(PartialDate.ofDay(day).latest()).isEqualTo(day);
          PartialDate month = PartialDate.of(day.getYear(), day.getMonthValue(), 0);
          assertThat(month.latest().plusDays(1).getDayOfMonth()).isEqualTo(1);
          assertThat(month.latest().getMonth()).isEqualTo(day.getMonth());
        });
  }

  private static Gen<LocalDate> days() {
    return integers(-300_000, 300_000).map(LocalDate::ofEpochDay);
  }

  private static Gen<PartialDate> dates() {
    return random -> {
      LocalDate from = days().make(random);
      LocalDate to = from.plusDays(random.nextInt(5_000));
      PartialDate single = PartialDate.of(from.getYear(), monthOrZero(random.nextInt(), from), 0);
      PartialDate date =
          switch (random.nextInt(3)) {
            case 0 -> single;
            case 1 -> PartialDate.ofDay(from);
            default ->
                PartialDate.between(single.from(), new Point(to.getYear(), to.getMonthValue(), 0));
          };
      return random.nextBoolean() ? date.about() : date;
    };
  }

  private static int monthOrZero(int random, LocalDate day) {
    return random % 2 == 0 ? 0 : day.getMonthValue();
  }
}

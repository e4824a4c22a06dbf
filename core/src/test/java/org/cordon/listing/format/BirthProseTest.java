package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Sentences as they stand in comments and notes.
class BirthProseTest {

  private static List<String> found(String text) {
    return BirthProse.find(text).stream().map(Object::toString).toList();
  }

  @Test
  void datesFollowTheirWords() {
    assertThat(found("born 16 Dec. 1948, in Izo")).containsExactly("1948-12-16");
    assertThat(found("born in Kandahar on 01 Jan.1967")).containsExactly("1967-01-01");
    assertThat(found("(DPOB - 1977) - Passport No. 284173")).containsExactly("1977");
    assertThat(found("Other possible date of birth: 1979.")).containsExactly("1979");
  }

  @Test
  void severalDatesAndRangesAreRead() {
    assertThat(found("DOB: a) 11 Apr. 1960 b) 11 Apr. 1963. POB: Egypt"))
        .containsExactly("1960-04-11", "1963-04-11");
    assertThat(found("Date range: DOB between 1954–1955.")).containsExactly("1954/1955");
  }

  @Test
  void otherYearsAreNoBirths() {
    assertThat(found("Born in Rwanda, he moved to Masisi when he was a child. Promoted in 2004."))
        .isEmpty();
    assertThat(found("Registered in 1998")).isEmpty();
  }
}

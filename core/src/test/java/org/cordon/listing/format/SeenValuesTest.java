package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenValuesTest {

  private final SeenValues seen = new SeenValues();

  @Test
  void aValueIsNewOnceInItsField() {
    assertThat(seen.isNew("born", "1957")).isTrue();
    assertThat(seen.isNew("born", "1957")).isFalse();
    assertThat(seen.isNew("listed", "1957")).isTrue();
  }

  @Test
  void valuesThatBelongTogetherAreOne() {
    assertThat(seen.isNew("address", "Paris", "FR")).isTrue();
    assertThat(seen.isNew("address", "Paris", "")).isTrue();
    assertThat(seen.isNew("address", "Paris", "FR")).isFalse();
    assertThat(seen.isNew("address", " ", "")).isFalse();
  }
}

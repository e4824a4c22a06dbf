package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentKeyTest {

  @Test
  void keyIsTheSameForeverAndDoesNotSeeSpaceOrCase() {
    assertThat(ContentKey.of("DPL", "ANVIK TECHNOLOGIES SDN. BHD."))
        .isEqualTo(ContentKey.of(" dpl", "Anvik  Technologies Sdn. Bhd.\n"))
        .isEqualTo("2d88fd4defa66ba6");
  }

  @Test
  void valuesDoNotRunIntoOneAnother() {
    assertThat(ContentKey.of("AB", "C")).isNotEqualTo(ContentKey.of("A", "BC"));
    assertThat(ContentKey.of("A", "")).isNotEqualTo(ContentKey.of("A"));
  }
}

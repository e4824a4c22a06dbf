package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FederalRegisterTest {

  @Test
  void theNextVolumeStartsTheNextNotice() {
    assertThat(FederalRegister.notices("67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02"))
        .containsExactly("67 F.R. 56530 9/4/02", "67 F.R. 10890 3/11/02");
    assertThat(FederalRegister.notices("82 FR 61745, 12/29/2017,  83F.R. 28801 and 84.F.R. 27233"))
        .containsExactly("82 FR 61745, 12/29/2017", "83F.R. 28801", "84.F.R. 27233");
    assertThat(FederalRegister.notices("85 FR 83420, 12/22/20; 86 FR 71560"))
        .containsExactly("85 FR 83420, 12/22/20", "86 FR 71560");
  }

  @Test
  void aBlankCellHasNone() {
    assertThat(FederalRegister.notices(" ")).isEmpty();
  }
}

package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFormsTest {

  @Test
  void caseDiacriticsAndPunctuationAreGone() {
    assertThat(NameForms.of("  Éva  O'NEIL-Żak ", NameType.PERSON).folded())
        .isEqualTo("eva oneil zak");
  }

  @Test
  void aTextWithoutLettersHasNoTokens() {
    assertThat(NameForms.of(" – ", NameType.UNKNOWN).tokens()).isEmpty();
  }
}

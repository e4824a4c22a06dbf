package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierIndexTest {

  private static IdentifierIndex index(Identifier... listed) {
    IdentifierIndex index = new IdentifierIndex();
    for (int i = 0; i < listed.length; i++) {
      index.add(i, listed[i]);
    }
    return index;
  }

  @ParameterizedTest
  @CsvSource({
    "IMO, IMO 9187629, 9187629",
    "IMO, imo-9187629, 9187629",
    "IMO_COMPANY, IMO 5187629, 5187629",
    "PASSPORT, IMO 9187629, IMO9187629",
    "PASSPORT, ab 12.34-56, AB123456",
    "REGISTRATION, Nº 77/АБ, Nº77АБ"
  })
  void blanksPunctuationAndCaseAreApart(IdentifierKind kind, String printed, String plain) {
    assertThat(IdentifierIndex.normalized(Identifier.of(kind, printed))).isEqualTo(plain);
  }

  @Test
  void partiesAreFoundInTheOrderOfTheIndex() {
    Identifier passport = Identifier.of(IdentifierKind.PASSPORT, "A 12345");
    IdentifierIndex index = index(passport, Identifier.of(IdentifierKind.PASSPORT, "a12345"));
    assertThat(index.find(Identifier.of(IdentifierKind.PASSPORT, "A12345")))
        .extracting(IdentifierIndex.Entry::party)
        .containsExactly(0, 1);
    assertThat(index.find(Identifier.of(IdentifierKind.PASSPORT, "A12346"))).isEmpty();
  }

  @Test
  void aNumberOfFourCharactersTellsNothing() {
    Identifier four = Identifier.of(IdentifierKind.PASSPORT, "12-34");
    Identifier five = Identifier.of(IdentifierKind.PASSPORT, "123-45");
    assertThat(index(four).find(four)).isEmpty();
    assertThat(index(five).find(five)).hasSize(1);
  }

  @Test
  void kindsMustAgreeUnlessOneIsNotStated() {
    assertThat(canBeSame(IdentifierKind.PASSPORT, IdentifierKind.PASSPORT)).isTrue();
    assertThat(canBeSame(IdentifierKind.INN, IdentifierKind.TAX)).isTrue();
    assertThat(canBeSame(IdentifierKind.PASSPORT, IdentifierKind.OTHER)).isTrue();
    assertThat(canBeSame(IdentifierKind.OTHER, IdentifierKind.PASSPORT)).isTrue();
    assertThat(canBeSame(IdentifierKind.PASSPORT, IdentifierKind.TAX)).isFalse();
  }

  private static boolean canBeSame(IdentifierKind a, IdentifierKind b) {
    return IdentifierIndex.canBeSame(Identifier.of(a, "12345"), Identifier.of(b, "12345"));
  }

  @Test
  void anotherKindOfTheSameValueIsNotFound() {
    IdentifierIndex index = index(Identifier.of(IdentifierKind.PASSPORT, "1234567"));
    assertThat(index.find(Identifier.of(IdentifierKind.TAX, "1234567"))).isEmpty();
    assertThat(index.find(Identifier.of(IdentifierKind.OTHER, "1234567"))).hasSize(1);
  }
}

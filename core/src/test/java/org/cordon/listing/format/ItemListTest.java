package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemListTest {

  @Test
  void itemsAreCountedWithNumbersOrLetters() {
    assertThat(ItemList.of("(1) Libya (2) Sudan").items()).containsExactly("Libya", "Sudan");
    assertThat(ItemList.of("1) Libya 2) Sudan").items()).containsExactly("Libya", "Sudan");
    assertThat(ItemList.of("a) 4 Sep. 1962b)11 Apr. 1968").items())
        .containsExactly("4 Sep. 1962b)11 Apr. 1968");
    assertThat(ItemList.of("a) Rome, b) Bern").items()).containsExactly("Rome,", "Bern");
    assertThat(ItemList.of("(A) Rome (B) Bern").items()).containsExactly("Rome", "Bern");
  }

  @Test
  void wordsBeforeTheFirstMarkAreTheHead() {
    ItemList list = ItemList.of("Passport no: a) A0005700 b) 0454391");
    assertThat(list.head()).isEqualTo("Passport no:");
    assertThat(list.items()).containsExactly("A0005700", "0454391");
  }

  @Test
  void aMarkThatDoesNotCountUpIsPartOfTheText() {
    assertThat(ItemList.of("12/YAKANA(N)006981").items()).containsExactly("12/YAKANA(N)006981");
    assertThat(ItemList.of("Ward (2), Bahan").items()).containsExactly("Ward (2), Bahan");
    assertThat(ItemList.of("(1) Ward (5) (2) Bahan").items()).containsExactly("Ward (5)", "Bahan");
  }

  @Test
  void aCellWithoutMarksHoldsForEveryPlace() {
    assertThat(ItemList.of("Sudan").item(3)).isEqualTo("Sudan");
    assertThat(ItemList.of("(1) Libya (2) Sudan").item(3)).isEmpty();
  }
}

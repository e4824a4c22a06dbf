package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Cells as the publishers fill them.
class NameCellTest {

  @Test
  void aSlashBeforeAnArticleLeavesTheNameWhole() {
    assertThat(NameCell.names("FRONT FOR THE CONQUEST OF SYRIA / THE LEVANT"))
        .containsExactly("FRONT FOR THE CONQUEST OF SYRIA / THE LEVANT");
    assertThat(NameCell.names("SEAGRACE / PACIFIC ALLIANCE"))
        .containsExactly("SEAGRACE", "PACIFIC ALLIANCE");
  }

  @Test
  void aPlainNameIsOneName() {
    assertThat(NameCell.names(" Ivan  Example ")).containsExactly("Ivan Example");
    assertThat(NameCell.names(" ")).isEmpty();
  }

  @Test
  void semicolonsAndListMarksSeparate() {
    assertThat(NameCell.names("A Sabet; B Sabet b) M. Sabet; c) N. Sabet"))
        .containsExactly("A Sabet", "B Sabet", "M. Sabet", "N. Sabet");
  }

  @Test
  void aSlashSeparatesWhenSpacedOrBetweenScripts() {
    assertThat(NameCell.names("AL-ITIHAAD AL-ISLAMIYA / AIAI"))
        .containsExactly("AL-ITIHAAD AL-ISLAMIYA", "AIAI");
    assertThat(NameCell.names("Пример/Example")).containsExactly("Пример", "Example");
    assertThat(NameCell.names("ADF/NALU")).containsExactly("ADF/NALU");
  }

  @Test
  void aBracketInTheSameScriptBelongsToTheName() {
    assertThat(NameCell.names("BUTEMBO AIRLINES (BAL)")).containsExactly("BUTEMBO AIRLINES (BAL)");
    assertThat(NameCell.names("華信船務(香港)有限公司")).containsExactly("華信船務(香港)有限公司");
    assertThat(NameCell.names("(Sheikh) Musa")).containsExactly("(Sheikh) Musa");
  }

  @Test
  void aBracketInAnotherScriptIsAnotherName() {
    assertThat(NameCell.names("Jin Tiesan (金铁三)")).containsExactly("Jin Tiesan", "金铁三");
    assertThat(NameCell.names("Amir (original script: Амир)")).containsExactly("Amir", "Амир");
    assertThat(NameCell.names("Akhter (اختر ),")).containsExactly("Akhter", "اختر");
  }

  @Test
  void aBracketMayHoldMoreNamesAndBracketsOfTheirOwn() {
    assertThat(NameCell.names("Hay’at (HTS) (هيئة (original script); Hayat; Tahrir al-Sham (TS))"))
        .containsExactly("Hay’at (HTS)", "هيئة", "Hayat", "Tahrir al-Sham (TS)");
  }

  @Test
  void bracketsThatDoNotPairAreDroppedAtTheEdges() {
    assertThat(NameCell.names(") Abdelrahman; Al Fatih )"))
        .containsExactly("Abdelrahman", "Al Fatih");
  }

  @Test
  void labelsStayOut() {
    assertThat(NameCell.names("a.k.a. Example Co; Russian: Пример; f.k.a.: Old Co"))
        .containsExactly("Example Co", "Пример", "Old Co");
  }

  @Test
  void abbreviationOrCountryInAnotherScriptIsNoNameOfItsOwn() {
    assertThat(NameCell.names("Военноморски сили на Корпуса (IRGCN)"))
        .containsExactly("Военноморски сили на Корпуса (IRGCN)");
    assertThat(NameCell.names("Al-Haramain Foundation (Κομόρες)"))
        .containsExactly("Al-Haramain Foundation (Κομόρες)");
    assertThat(NameCell.names("ПУТИН (PUTIN)")).containsExactly("ПУТИН", "PUTIN");
  }

  @Test
  void aLabelInsidePartsNamesToo() {
    assertThat(NameCell.names("Tradive Trading Arabic: تراديف"))
        .containsExactly("Tradive Trading", "تراديف");
    assertThat(NameCell.names("Народны банк) (Russian: Народный банк"))
        .containsExactly("Народны банк", "Народный банк");
  }

  @Test
  void theChangeOfDirectionPartsNamesUnlessThereAreSeveral() {
    assertThat(NameCell.names("Agha Jan اغا جان")).containsExactly("Agha Jan", "اغا جان");
    assertThat(NameCell.names("ינון לוי LEVY")).containsExactly("ינון לוי", "LEVY");
    assertThat(NameCell.names("شركة ABC للتجارة")).containsExactly("شركة ABC للتجارة");
  }

  @Test
  void chineseWordsBehindSeveralLatinOnesAreAnotherName() {
    assertThat(NameCell.names("Example Second Academy 23rd Institute 示例第二研究院第二十 三研究所"))
        .containsExactly("Example Second Academy 23rd Institute", "示例第二研究院第二十 三研究所");
    assertThat(NameCell.names("AEVEX 航天公司")).containsExactly("AEVEX 航天公司");
  }
}

package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Gen.forAll;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.cordon.testing.Gen;
import org.junit.jupiter.api.Test;

class NameFormsTest {

  private static final Gen<String> NAMES =
      Gen.oneOf(
          List.of(
              "Éva O'NEIL-Żak",
              "Huawei Technologies Co., Ltd.",
              "ООО «Ромашка»",
              "华为技术有限公司",
              "محمد بن سلمان",
              "김정은",
              "DVORNIKOV, Aleksandr Vladimirovich",
              "S. de R.L. de C.V. Ejemplo",
              "MV Ocean Star VI",
              "Αλέξανδρος",
              "",
              "–",
              "№ 28"));

  private static final Gen<NameType> TYPES = Gen.oneOf(List.of(NameType.values()));

  @Test
  void caseDiacriticsAndPunctuationAreGone() {
    assertThat(NameForms.of("  Éva  O'NEIL-Żak ", NameType.PERSON).folded())
        .isEqualTo("eva oneil zak");
  }

  @Test
  void aTextWithoutLettersHasNoTokens() {
    assertThat(NameForms.of(" – ", NameType.UNKNOWN).tokens()).isEmpty();
  }

  @Test
  void foldingAFoldedNameChangesNothing() {
    forAll(
        NAMES,
        TYPES,
        (name, type) -> {
          String folded = NameForms.of(name, type).folded();
          assertThat(NameForms.of(folded, type).folded()).isEqualTo(folded);
        });
  }

  @Test
  void caseUnicodeFormAndSpacingDontMatter() {
    forAll(
        NAMES,
        TYPES,
        (name, type) -> {
          String plain = plain(name, type);
          assertThat(plain(name.toUpperCase(Locale.ROOT), type)).isEqualTo(plain);
          assertThat(plain(name.toLowerCase(Locale.ROOT), type)).isEqualTo(plain);
          assertThat(plain(Normalizer.normalize(name, Normalizer.Form.NFD), type)).isEqualTo(plain);
          assertThat(plain("  " + name.replace(" ", "   ") + " ", type)).isEqualTo(plain);
        });
  }

  private static String plain(String name, NameType type) {
    return NameForms.of(name, type).tokens().stream()
        .map(NameToken::withoutOriginal)
        .toList()
        .toString();
  }

  @Test
  void anyTextHasAForm() {
    forAll(
        Gen.strings("aZ09 .,-'&/\"«()№éñЖіΩ漢カ한عא\u200b\u00a0\u0301ß", 12),
        TYPES,
        (text, type) -> assertThat(NameForms.of(text, type).original()).isEqualTo(text));
  }
}

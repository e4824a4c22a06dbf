package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {

  private static NameToken organization(String name) {
    return NameForms.of(name, NameType.ORGANIZATION).tokens().getLast();
  }

  @Test
  void aWordIsFoundByItsLettersItsSoundAndItsConsonants() {
    assertThat(SearchKeys.of(NameToken.word("petrov")))
        .containsExactlyInAnyOrder("=petrov", "~petrov", "%ptrv");
  }

  @Test
  void aSingleConsonantIsNoKey() {
    assertThat(SearchKeys.of(NameToken.word("bor"))).contains("%br");
    assertThat(SearchKeys.of(NameToken.word("bo"))).containsExactlyInAnyOrder("=bo", "~bo");
  }

  @Test
  void variantsAndMeaningsAreKeys() {
    assertThat(SearchKeys.of(organization("Müll"))).contains("=mull", "=muell");
    assertThat(SearchKeys.of(organization("28"))).contains("#28");
    assertThat(SearchKeys.of(organization("Zork Technology"))).contains("#technology");
  }

  @Test
  void consonantsOfVariantsAreKeysWhereVowelsAreLeftOut() {
    assertThat(SearchKeys.of(organization("زغيبر"))).contains("%zgbr");
    assertThat(SearchKeys.of(organization("ثرقند"))).contains("%trknd", "%srgnd");
    assertThat(SearchKeys.of(organization("Жукан"))).contains("%jkn").doesNotContain("%zkn");
  }

  @Test
  void aLegalFormStandsUnderItsClassAndAGenericOneUnderAll() {
    assertThat(SearchKeys.of(organization("Zork GmbH")))
        .contains("+PRIVATE_LIMITED")
        .doesNotContain("+STOCK", "+GENERIC");
    assertThat(SearchKeys.of(organization("Zork Company")))
        .contains("+PRIVATE_LIMITED", "+STOCK", "+GENERIC", "+BRANCH");
    assertThat(SearchKeys.of(NameToken.word("gmbh"))).noneMatch(key -> key.startsWith("+"));
  }

  @Test
  void gramsAreAllRunsWithTheEdges() {
    assertThat(SearchKeys.grams("abab", 2)).containsExactly("^a", "ab", "ba", "b$");
    assertThat(SearchKeys.grams("ab", 3)).containsExactly("^ab", "ab$");
    assertThat(SearchKeys.grams("a", 4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "shcherbakov, schtscherbakow",
    "shcherbakov, chtcherbakov",
    "yevgeniy, evgenii",
    "mohamed, mohammed",
    "zhukov, zukov",
    "khalid, halid",
    "tchaikovsky, chaikovsky",
    "tsepov, cepov",
    "smirnoff, smirnov",
    "turgeneff, turgenev",
    "mahdi, madi",
    "philip, filip",
    "wagner, vagner",
    "dzhugashvili, jugashvili",
    "dschugaschwili, jugashvili",
    "djokovic, jokovic",
    "qassim, kassim",
    "jacqar, jakar",
    "beck, bek",
    "ghulam, gulam",
    "dhiab, diab",
    "rhodes, rodes",
    "whitman, vitman",
    "alexander, aleksander",
    "guevara, gevara",
    "szczecin, shchecin",
    "petrovic, petrovich",
    "milosevitch, miloshevich",
    "vjacheslav, vyacheslav",
    "sergej, sergey",
    "maier, meyer",
    "houssein, husein",
    "goethe, gote",
    "deen, din",
    "yusuf, iusuf",
    "zein, zen",
    "kaed, ked",
    "neumann, nuuman",
    "leonid, lonid",
    "boiko, boko",
    "cook, kook"
  })
  void romanizationsOfOneNameSoundTheSame(String left, String right) {
    assertThat(SearchKeys.soundKey(left)).isEqualTo(SearchKeys.soundKey(right));
  }

  @ParameterizedTest
  @CsvSource({
    "michel, mikel",
    "cent, kent",
    "hasan, asan",
    "anton, antonia",
    "boris, doris",
    "jan, ian",
    "majid, maid",
    "anja, ania"
  })
  void otherSoundsAreKeptApart(String left, String right) {
    assertThat(SearchKeys.soundKey(left)).isNotEqualTo(SearchKeys.soundKey(right));
  }
}

package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cordon.testing.Gen.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.testing.Gen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenSimilarityTest {

  private static final List<String> NAMES =
      List.of(
          "Aleksandr Shcherbakov",
          "Александр Щербаков",
          "Sasha Schtscherbakow",
          "A. Petrov",
          "Mohammed bin Salman",
          "محمد بن سلمان",
          "Mohamed ben Selman",
          "Hussein Al-Assad",
          "Huawei Technologies Co., Ltd.",
          "华为技术有限公司",
          "Plant No. 28",
          "28th Zavod LLC",
          "Завод № 82 ООО",
          "Vldmr Srvces Techn",
          "Trading International GmbH",
          "MV Star VI",
          "דוד כהן",
          "Kim Jong Un",
          "김정은",
          "Ng 吴",
          "Xi 习近平",
          "0livia 1van",
          "عبد الحميد");

  private static final Gen<NameToken> TOKENS =
      Gen.oneOf(
          NAMES.stream()
              .flatMap(name ->
                  List.of(NameType.values()).stream()
                      .flatMap(type -> NameForms.of(name, type).tokens().stream()))
              .toList());

  private static TokenMatch compare(NameToken left, NameToken right) {
    return TokenSimilarity.compare(left, right);
  }

  private static TokenMatch words(String left, String right) {
    return compare(NameToken.word(left), NameToken.word(right));
  }

  private static NameToken person(String name) {
    return NameForms.of(name, NameType.PERSON).tokens().getFirst();
  }

  private static NameToken organization(String name) {
    return NameForms.of(name, NameType.ORGANIZATION).tokens().getFirst();
  }

  private static void assertMeets(TokenMatch match, double value, Rule rule) {
    assertThat(match.value()).as("%s", match).isCloseTo(value, within(1e-9));
    assertThat(match.rule()).as("%s", match).isEqualTo(rule);
  }

  @Test
  void aTokenIsTheSameAsItself() {
    forAll(TOKENS, token -> assertMeets(compare(token, token), 1, Rule.SAME));
  }

  @Test
  void likenessIsSymmetric() {
    forAll(
        TOKENS,
        TOKENS,
        (a, b) -> {
          TokenMatch there = compare(a, b);
          TokenMatch back = compare(b, a);
          assertMeets(back, there.value(), there.rule());
          assertThat(there.value()).isBetween(0.0, 1.0);
          assertThat(there.value() == 0).isEqualTo(there.rule() == Rule.NONE);
        });
  }

  @Test
  void likenessOfAnyWordsIsSymmetricAndWithinBounds() {
    Gen<String> words = Gen.strings("aeioukhstzjxbc", 9).map(word -> word.isEmpty() ? "a" : word);
    forAll(
        words,
        words,
        (a, b) -> {
          TokenMatch there = words(a, b);
          assertMeets(words(b, a), there.value(), there.rule());
          assertThat(there.value()).isBetween(0.0, 1.0);
          if (!a.equals(b)) {
            assertThat(there.value()).isLessThan(1);
          }
        });
  }

  /// What {@link SearchKeys#of} promises an index.
  @Test
  void whatMeetsByMoreThanItsLettersSharesAKey() {
    Set<Rule> byLetters = Set.of(Rule.SPELLING, Rule.PREFIX, Rule.INITIAL, Rule.NONE);
    forAll(
        TOKENS,
        TOKENS,
        (a, b) -> {
          if (!byLetters.contains(compare(a, b).rule())) {
            assertThat(SearchKeys.of(a)).containsAnyElementsOf(SearchKeys.of(b));
          }
        });
  }

  @Test
  void aVariantOfOneIsAFormOfTheOther() {
    assertMeets(compare(person("Щербаков"), NameToken.word("scerbakov")), 0.97, Rule.VARIANT);
    assertMeets(compare(NameToken.word("scerbakov"), person("Щербаков")), 0.97, Rule.VARIANT);
    TokenMatch match = compare(person("Müller"), person("Mueller"));
    assertMeets(match, 0.97, Rule.VARIANT);
    assertThat(match.left()).isEqualTo("mueller");
  }

  @Test
  void variantsOfBothMayBeTheOneForm() {
    TokenMatch match = compare(organization("吴"), organization("伍"));
    assertThat(match.rule()).isIn(Rule.VARIANT, Rule.SAME);
  }

  @Test
  void spellingsOfAGivenNameAreVariantsAndItsPetNamesAreNot() {
    assertMeets(compare(person("Alexandre"), person("Aleksander")), 0.97, Rule.VARIANT);
    assertMeets(compare(person("Aleksandr"), person("Sasha")), 0.88, Rule.SENSE);
    assertMeets(compare(person("Sasha"), person("Aleksandr")), 0.88, Rule.SENSE);
  }

  @Test
  void wordsOfOneMeaningMeet() {
    assertMeets(compare(organization("Technology"), organization("科技")), 0.95, Rule.SENSE);
    assertMeets(compare(organization("Plant"), organization("Завод")), 0.95, Rule.SENSE);
  }

  @Test
  void numbersMeetAsNumbersOnly() {
    assertMeets(compare(organization("28"), organization("028")), 1, Rule.SENSE);
    assertMeets(compare(organization("28th"), organization("第二十八")), 1, Rule.SENSE);
    assertMeets(compare(organization("28"), organization("29")), 0, Rule.NONE);
    assertMeets(compare(organization("281"), organization("2818")), 0, Rule.NONE);
    assertMeets(compare(organization("28"), NameToken.word("28a")), 0, Rule.NONE);
    NameToken five = NameForms.of("Zork V", NameType.ORGANIZATION).tokens().getLast();
    assertMeets(compare(five, organization("5")), 1, Rule.SENSE);
    assertMeets(compare(five, organization("6")), 0, Rule.NONE);
  }

  @Test
  void anInitialMeetsWhatBeginsWithIt() {
    assertMeets(words("i", "ivan"), 0.6, Rule.INITIAL);
    assertMeets(words("ivan", "i"), 0.6, Rule.INITIAL);
    assertMeets(words("i", "petr"), 0, Rule.NONE);
    assertMeets(words("i", "j"), 0, Rule.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "shcherbakov, schtscherbakow",
    "evgenii, yevgeniy",
    "zhukov, zukov",
    "khrushchev, hrushchev",
    "smirnoff, smirnov",
    "yusuf, iusuf"
  })
  void romanizationsThatSoundAlikeMeet(String left, String right) {
    assertMeets(words(left, right), 0.95, Rule.SOUND);
  }

  @Test
  void slipsOfSpellingMeetByTheShareThatIsTheSame() {
    TokenMatch match = words("petrov", "petrpv");
    assertThat(match.rule()).isEqualTo(Rule.SPELLING);
    assertThat(match.value()).isCloseTo(1 - 1.0 / 6, within(0.05));
    assertMeets(words("petrov", "gdansk"), 0, Rule.NONE);
  }

  @Test
  void namesKnownToDifferAreNotSlipsOfOneAnotherAsEasily() {
    double unknown = words("khalil", "khalid").value();
    TokenMatch known = compare(person("Khalil"), person("Khalid"));
    assertThat(person("Khalid").senses()).isNotEmpty();
    assertMeets(known, 0.85 * unknown, Rule.SPELLING);
    assertMeets(compare(person("Khalil"), NameToken.word("khalid")), unknown, Rule.SPELLING);
  }

  @Test
  void wordsOfOtherMeaningsAreSlipsAsEasilyAsUnknownOnes() {
    NameToken trade = organization("Trade");
    NameToken grade =
        new NameToken(
            "grade",
            TokenRole.WORD,
            "grade",
            List.of(),
            List.of(new Sense(Sense.Kind.WORD, "grade")),
            null,
            "grade",
            false);
    assertThat(trade.senses()).isNotEmpty();
    assertMeets(compare(trade, grade), words("trade", "grade").value(), Rule.SPELLING);
  }

  @Test
  void theBeginningMeetsTheWholeByItsShare() {
    assertMeets(words("tech", "technological"), 0.5 + 0.4 * 4 / 13, Rule.PREFIX);
    assertMeets(words("technological", "tech"), 0.5 + 0.4 * 4 / 13, Rule.PREFIX);
    assertMeets(words("int", "interbank"), 0.5 + 0.4 * 3 / 9, Rule.PREFIX);
    assertMeets(words("in", "interbank"), 0, Rule.NONE);
    assertMeets(words("bank", "interbank"), 0, Rule.NONE);
  }

  @Test
  void theBetterOfSpellingAndBeginningCounts() {
    assertMeets(words("petr", "petrov"), 0.5 + 0.4 * 4 / 6, Rule.PREFIX);
    assertMeets(words("petro", "petrov"), 1 - 1.0 / 6, Rule.SPELLING);
  }

  @Test
  void droppedVowelsAreFilledIn() {
    assertMeets(words("vldmr", "vladimir"), 0.8, Rule.SKELETON);
    assertMeets(words("international", "intrntnl"), 0.8, Rule.SKELETON);
    assertMeets(words("bn", "baunino"), 0, Rule.NONE);
    assertMeets(words("vldmr", "valamir"), 0, Rule.NONE);
    assertMeets(words("zrk", "zaorook"), 0.8, Rule.SKELETON);
    assertMeets(words("zarak", "zooriouk"), 0, Rule.NONE);
  }

  private static NameToken arabic(String word) {
    return NameForms.of(word, NameType.ORGANIZATION).tokens().getFirst();
  }

  @Test
  void aScriptWithoutVowelsMeetsByItsConsonants() {
    NameToken written = arabic("قنبرس");
    assertThat(written.vowelless()).isTrue();
    assertMeets(compare(written, NameToken.word("qanbaras")), 0.94, Rule.SKELETON);
    assertMeets(compare(NameToken.word("qanbaras"), written), 0.94, Rule.SKELETON);
    assertMeets(compare(written, NameToken.word("qandaras")), 0, Rule.NONE);
    assertMeets(compare(NameToken.word("qandaras"), written), 0, Rule.NONE);
  }

  @Test
  void fewerConsonantsTellLess() {
    assertMeets(compare(arabic("بنك"), NameToken.word("banak")), 0.9, Rule.SKELETON);
    assertMeets(compare(arabic("زغ"), NameToken.word("zagh")), 0.84, Rule.SKELETON);
    assertMeets(compare(arabic("ز"), NameToken.word("zaza")), 0.6, Rule.INITIAL);
  }

  @Test
  void vowelsThatAreWrittenMustBeHeard() {
    NameToken written = arabic("زغيبر");
    double heard = compare(written, NameToken.word("zughibar")).value();
    double unheard = compare(written, NameToken.word("zughobar")).value();
    assertThat(heard).isCloseTo(0.94, within(1e-9));
    assertThat(unheard).isCloseTo(0.86, within(1e-9));
  }

  @Test
  void aFormOfTheMatchIsTheReadingThatMet() {
    TokenMatch match = compare(arabic("قنبرس"), NameToken.word("ghanbaras"));
    assertThat(match.rule()).isEqualTo(Rule.SKELETON);
    assertThat(match.left()).isEqualTo("ghnbrs");
    assertThat(match.right()).isEqualTo("ghanbaras");
    TokenMatch back = compare(NameToken.word("ghanbaras"), arabic("قنبرس"));
    assertThat(back.left()).isEqualTo("ghanbaras");
    assertThat(back.right()).isEqualTo("ghnbrs");
  }

  @Test
  void aMatchIsWithin0And1() {
    assertThatThrownBy(() -> new TokenMatch(1.1, Rule.SAME, "a", "b")).hasMessageContaining("1.1");
    assertThatThrownBy(() -> new TokenMatch(-0.1, Rule.SAME, "a", "b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TokenMatch(Double.NaN, Rule.SAME, "a", "b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new TokenMatch(1, Rule.SAME, "a", "a").value()).isEqualTo(1);
    assertThat(new TokenMatch(0, Rule.NONE, "a", "b").value()).isZero();
  }

  @Test
  void aTokenIsNeverEmpty() {
    assertThatThrownBy(() -> NameToken.word("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTokenWithoutItsOriginalIsTheSameForAllWaysToWriteIt() {
    NameToken capitals = person("ALEXANDER");
    NameToken small = person("alexander");
    assertThat(capitals).isNotEqualTo(small);
    assertThat(capitals.withoutOriginal()).isEqualTo(small.withoutOriginal());
    assertThat(capitals.withoutOriginal().original()).isEqualTo("alexander");
  }

  @Test
  void listsOfATokenAreItsOwn() {
    List<String> variants = new ArrayList<>(List.of("b"));
    NameToken token =
        new NameToken("a", TokenRole.WORD, "a", variants, List.of(), null, "a", false);
    variants.clear();
    assertThat(token.variants()).containsExactly("b");
  }
}

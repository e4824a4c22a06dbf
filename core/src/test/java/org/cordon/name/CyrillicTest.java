package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected spellings are those of the standards: BGN/PCGN 1947 (Russian), ICAO Doc 9303, ISO 9 and
/// the Serbian alphabet without diacritics, Duden, the Ukrainian resolution 55/2010 (its own
/// examples), the Bulgarian Transliteration Act (its own examples).
class CyrillicTest {

  @ParameterizedTest
  @CsvSource({
    "щербаков, shcherbakov, shcherbakov, scerbakov, schtscherbakow, chtcherbakov",
    "жуков, zhukov, zhukov, zukov, schukow, joukov",
    "чехов, chekhov, chekhov, cehov, tschechow, tchekhov",
    "юрий, yuriy, iurii, jurij, jurij, iourii",
    "яшин, yashin, iashin, jasin, jaschin, iachin",
    "цветаева, tsvetaeva, tsvetaeva, cvetaeva, zwetaewa, tsvetaeva",
    "фёдор, fyodor, fedor, fedor, fjodor, fiodor",
    "объедков, obedkov, obieedkov, obedkov, obedkow, obedkov"
  })
  void russianHasItsRomanizations(
      String name, String bgn, String icao, String iso, String german, String french) {
    assertThat(Cyrillic.write(name, 0)).isEqualTo(bgn);
    assertThat(Cyrillic.write(name, 1)).isEqualTo(icao);
    assertThat(Cyrillic.write(name, 2)).isEqualTo(iso);
    assertThat(Cyrillic.write(name, 3)).isEqualTo(german);
    assertThat(Cyrillic.write(name, 4)).isEqualTo(french);
    assertThat(Cyrillic.readings(name)).contains(bgn, icao, iso, german, french).startsWith(bgn);
  }

  @ParameterizedTest
  @CsvSource({
    "ельцин, yeltsin",
    "достоевский, dostoyevsky",
    "алексеев, alekseyev",
    "воробьев, vorobyev",
    "белый, bely",
    "михаелян, mikhayelyan",
    "мариинский, mariinsky",
    "евгений, yevgeny"
  })
  void pressSpellingIsAmongTheReadings(String name, String press) {
    assertThat(Cyrillic.readings(name)).contains(press);
  }

  @ParameterizedTest
  @CsvSource({
    "згурський, zghurskyi",
    "розгон, rozghon",
    "юрій, yurii",
    "яготин, yahotyn",
    "їжакевич, yizhakevych",
    "кадиївка, kadyivka",
    "єнакієве, yenakiieve",
    "гаєвич, haievych",
    "йосипівка, yosypivka",
    "стрий, stryi",
    "олексій, oleksii",
    "харків, kharkiv",
    "костянтин, kostiantyn",
    "щербухи, shcherbukhy",
    "ґалаґан, galagan",
    "київ, kyiv"
  })
  void ukrainianFollowsTheResolutionOf2010(String name, String official) {
    assertThat(Cyrillic.readings(name)).contains(official);
  }

  @ParameterizedTest
  @CsvSource({
    "київ, kyiv",
    "єва, yeva",
    "ґалаґан, galagan",
    "сергій, serhii",
    "зінченко, zinchenko"
  })
  void lettersOfUkrainianPutItsSpellingFirst(String name, String official) {
    assertThat(Cyrillic.readings(name)).startsWith(official);
  }

  @ParameterizedTest
  @CsvSource({
    "быкаў, bykau",
    "васіль быкаў, vasil bykau",
    "цітоў, tsitou",
    "міхалы, mikhaly",
    "генэрі, heneri"
  })
  void lettersOfBelarusianPutItsSpellingFirst(String name, String official) {
    assertThat(Cyrillic.readings(name).getFirst()).isEqualTo(official.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "ђоковић, djokovic",
    "љубиша, ljubisa",
    "његош, njegos",
    "вучић, vucic",
    "јовановић, jovanovic",
    "џајић, dzajic",
    "ћосић, cosic"
  })
  void lettersOfSerbianPutItsSpellingFirst(String name, String latin) {
    assertThat(Cyrillic.readings(name)).startsWith(latin);
  }

  @ParameterizedTest
  @CsvSource({"ѓорѓи, gjorgji", "ќосев, kjosev", "ѕвездан, dzvezdan"})
  void macedonianSpellingIsAmongTheReadings(String name, String latin) {
    assertThat(Cyrillic.readings(name)).contains(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "търново, tarnovo",
    "свищов, svishtov",
    "хасково, haskovo",
    "щастие, shtastie",
    "юлиян, yuliyan",
    "синьо, sinyo",
    "софия, sofia"
  })
  void bulgarianFollowsTheTransliterationAct(String name, String official) {
    assertThat(Cyrillic.readings(name)).contains(official);
  }

  @ParameterizedTest
  @CsvSource({"қасым, kasym, qasym", "нұрсұлтан, nursultan, nursultan", "әлия, aliya, aliia"})
  void kazakhIsReadWithAndWithoutItsOwnConsonants(String name, String plain, String own) {
    assertThat(Cyrillic.readings(name)).contains(plain, own);
  }

  @Test
  void hardAndSoftSignsAreNotWritten() {
    assertThat(Cyrillic.write("подъячий", 0)).isEqualTo("podyachiy");
    assertThat(Cyrillic.write("ольга", 0)).isEqualTo("olga");
    assertThat(NameForms.of("ь", NameType.ORGANIZATION).tokens()).isEmpty();
  }

  @Test
  void digitsAndPlainLettersWithinAWordStay() {
    assertThat(Cyrillic.write("т09az", 0)).isEqualTo("t09az");
    assertThat(NameForms.of("28й", NameType.ORGANIZATION).tokens(TokenRole.NUMBER)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "российский, российск",
    "российская, российск",
    "российского, российск",
    "заводами, завод",
    "завод, завод",
    "нефть, нефт",
    "банк, банк",
    "дома, дома",
    "банка, банк",
    "компанія, компан"
  })
  void endingsOfCaseAndGenderAreOneKey(String word, String stem) {
    assertThat(Cyrillic.stem(word)).isEqualTo(stem);
  }

  @Test
  void aStemKeepsFourLetters() {
    assertThat(Cyrillic.stem("общая")).isEqualTo("обща");
    assertThat(Cyrillic.stem("линия")).isEqualTo("лини");
  }

  @Test
  void usualWaysAreThoseOfTheLanguageTheLettersTell() {
    assertThat(Cyrillic.usualWays("завод")).containsExactly(0, 1, 2);
    assertThat(Cyrillic.usualWays("україни")).containsExactly(5);
    assertThat(Cyrillic.usualWays("беларускі")).containsExactly(5);
    assertThat(Cyrillic.usualWays("дзяржаўны")).containsExactly(6);
    assertThat(Cyrillic.usualWays("выіграны")).containsExactly(6);
    assertThat(Cyrillic.usualWays("эмігрант")).containsExactly(6);
    assertThat(Cyrillic.usualWays("ыі")).containsExactly(6);
    assertThat(Cyrillic.usualWays("предузеће")).containsExactly(2);
  }

  @Test
  void onlyCyrillicLettersCount() {
    assertThat(Cyrillic.isWrittenIn("АО")).isTrue();
    assertThat(Cyrillic.isWrittenIn("AO 28")).isFalse();
  }
}

package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {

  @ParameterizedTest
  @CsvSource({
    "müller, muller, mueller",
    "göring, goring, goering",
    "bär, bar, baer",
    "åse, ase, aase",
    "sørensen, sorensen, soerensen",
    "weiß, weiss, weiss",
    "þór, thor, thor",
    "đorđević, dordevic, djordjevich",
    "łódź, lodz, lodz",
    "ışık, isik, ishik",
    "žižek, zizek, zhizhek",
    "šašić, sasic, shashich",
    "şeyh, seyh, sheyh",
    "ceaușescu, ceausescu, ceaushescu",
    "çağla, cagla, chaghla",
    "peña, pena, penya",
    "țepeș, tepes, tsepesh",
    "dvořák, dvorak, dvorzak",
    "əliyev, aliyev, eliyev",
    "nguyễn, nguyen, nguyen",
    "trương, truong, truong",
    "æsir, aesir, aesir",
    "œuvre, oeuvre, oeuvre",
    "ðor, dor, dhor"
  })
  void aMarkedLetterIsBareOrWrittenOut(String word, String bare, String writtenOut) {
    assertThat(Latin.readings(word)).startsWith(bare).contains(writtenOut);
  }

  @Test
  void plainLettersAreOneReading() {
    assertThat(Latin.readings("zork28")).containsExactly("zork28");
  }

  @Test
  void signsWithoutALatinLetterGo() {
    assertThat(Latin.readings("aαb€")).containsExactly("ab");
  }
}

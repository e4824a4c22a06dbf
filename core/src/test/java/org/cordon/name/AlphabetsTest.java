package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected spellings are those of ELOT 743 (Greek), the Georgian national system of 2002 and
/// BGN/PCGN 1981 (Armenian) without signs.
class AlphabetsTest {

  @ParameterizedTest
  @CsvSource({
    "αθήνα, athina",
    "γεώργιος, georgios",
    "παπαδόπουλος, papadopoulos",
    "ευάγγελος, evangelos",
    "χατζής, chatzis",
    "ξένη, xeni",
    "ψαρράς, psarras",
    "αύρα, avra",
    "ευτυχία, eftychia",
    "ναυτιλιακή, naftiliaki",
    "ευστάθιος, efstathios",
    "ηυξημένος, ifximenos",
    "άγγελος, angelos",
    "σφίγξ, sfinx",
    "μπακογιάννης, bakogiannis",
    "βασίλης, vasilis"
  })
  void greekFollowsElot743(String name, String latin) {
    assertThat(Alphabets.GREEK.readings(name)).startsWith(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "γιώργος, yioryos", "ευγένιος, eugenios", "φίλιππος, philippos", "νταλάρας, dalaras",
    "οδύσσεια, odysseia", "γκίκας, gikas", "αιγαίο, eyeo", "λάμπρος, lampros"
  })
  void greekIsAlsoWrittenBySoundOrByTradition(String name, String latin) {
    assertThat(Alphabets.GREEK.readings(name)).contains(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "საქართველო, sakartvelo",
    "თბილისი, tbilisi",
    "წყალტუბო, tsqaltubo",
    "ჯუღაშვილი, jughashvili",
    "ჭავჭავაძე, chavchavadze",
    "ივანიშვილი, ivanishvili",
    "ჟვანია, zhvania",
    "ცხინვალი, tskhinvali",
    "ჰამლეტი, hamleti",
    "ფოთი, poti"
  })
  void georgianFollowsTheNationalSystem(String name, String latin) {
    assertThat(Alphabets.GEORGIAN.readings(name)).startsWith(latin);
  }

  @ParameterizedTest
  @CsvSource({"ჯუღაშვილი, dzhugashvili", "ფოთი, foti", "ბაქო, baqo"})
  void georgianHasItsOlderSpellings(String name, String latin) {
    assertThat(Alphabets.GEORGIAN.readings(name)).contains(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "երևան, yerevan",
    "գյումրի, gyumri",
    "փաշինյան, pashinyan",
    "ոսկանյան, voskanyan",
    "հովհաննիսյան, hovhannisyan",
    "սարգսյան, sargsyan",
    "քոչարյան, kocharyan",
    "ղարիբյան, gharibyan",
    "ժամկոչյան, zhamkochyan",
    "եւդոկիա, yevdokia",
    "ուլիխանյան, ulikhanyan",
    "ծառուկյան, tsarukyan",
    "օհանյան, ohanyan"
  })
  void armenianFollowsBgnPcgn(String name, String latin) {
    assertThat(Alphabets.ARMENIAN.readings(name)).startsWith(latin);
  }

  @ParameterizedTest
  @CsvSource({"պետրոսյան, bedrosyan", "գրիգոր, krikor", "կարապետ, garabed", "տիգրան, dikran"})
  void armenianOfTheWestIsWrittenBySound(String name, String latin) {
    assertThat(Alphabets.ARMENIAN.readings(name)).contains(latin);
  }
}

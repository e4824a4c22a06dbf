package org.cordon.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Gen.forAll;
import static org.cordon.testing.Gen.integers;
import static org.cordon.testing.Gen.strings;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordon.testing.Gen;
import org.cordon.testing.TurkishLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckDigitsTest {

  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @ParameterizedTest
  @CsvSource({
    // The example of the IMO's own scheme, and ships of the lists
    "IMO, 9074729",
    "IMO, 9187629",
    "IMO, 8405270",
    // Owners of ships on the lists
    "IMO_COMPANY, 6495856",
    "IMO_COMPANY, 6319249",
    "IMO_COMPANY, 0011359",
    // GLEIF, Bloomberg Finance, Apple
    "LEI, 506700GE1G29325QX363",
    "LEI, 5493001KJTIIGC8Y1R12",
    "LEI, HWUPKR0MPOU8FGXBT394",
    // The examples of the IBAN registry
    "IBAN, GB29 NWBK 6016 1331 9268 19",
    "IBAN, DE89 3704 0044 0532 0130 00",
    "IBAN, FR14 2004 1010 0505 0001 3M02 606",
    "IBAN, NO93 8601 1117 947",
    "IBAN, MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    // Sberbank, Gazprom, Rosneft; two sole traders
    "INN, 7707083893",
    "INN, 7736050003",
    "INN, 7706107510",
    "INN, 500100732259",
    "INN, 212900017066",
    "OGRN, 1027700132195",
    "OGRN, 1027700070518",
    "OGRN, 1027700043502",
    "OGRN, 318774600703371",
    "OGRN, 319222500100953",
    // Huawei, ZTE
    "USCC, 914403001922038216",
    "USCC, 9144030027939873X7",
    // Apple, BAE Systems, and the example with letters
    "ISIN, US0378331005",
    "ISIN, GB0002634946",
    "ISIN, AU0000XVGZA3",
    "ISIN, RU0009177331",
    // The example of ISO 6346
    "CONTAINER, CSQU3054383",
    "CONTAINER, TOLU4734787",
  })
  void workedExamplesAreValid(IdentifierKind kind, String value) {
    assertThat(kind.check(value)).isEqualTo(CheckDigit.VALID);
  }

  @ParameterizedTest
  @CsvSource({
    "IMO, 9074728",
    "IMO, 907472",
    "IMO, 90747290",
    "IMO, 0000000",
    "IMO, XIMO9074729",
    "IMO_COMPANY, 6495857",
    "IMO_COMPANY, 543400",
    "LEI, 506700GE1G29325QX364",
    "LEI, 506700GE1G29325QX36",
    "LEI, 2180068XRFK54K3Z159",
    "IBAN, GB28NWBK60161331926819",
    "IBAN, PAKISTAN",
    "INN, 7707083894",
    "INN, 500100732258",
    "INN, 500100732249",
    "INN, 77070838930",
    "INN, 0000000000",
    "OGRN, 1027700132194",
    "OGRN, 1927739056927",
    "OGRN, 10277001321950",
    "OGRN, 318774600703372",
    "USCC, 914403001922038215",
    "USCC, 91440300192203821I",
    "ISIN, US0378331006",
    "ISIN, INVESTMENTS",
    "CONTAINER, CSQU3054384",
    "CONTAINER, CSQA3054383",
  })
  void slipsAreInvalid(IdentifierKind kind, String value) {
    assertThat(kind.check(value)).isEqualTo(CheckDigit.INVALID);
  }

  @ParameterizedTest
  @CsvSource({
    "273123450, NONE", // a ship under the Russian flag
    "775999000, NONE",
    "027312345, NONE", // a group of ships
    "002731234, NONE", // a coast station
    "111273123, NONE", // a rescue aircraft
    "827312345, NONE", // a handset
    "982731234, NONE", // a craft of a ship
    "992731234, NONE", // a navigation aid
    "970012345, NONE", // distress beacons
    "972012345, NONE",
    "974012345, NONE",
    "973012345, INVALID",
    "173123450, INVALID",
    "812345678, INVALID",
    "000273123, INVALID",
    "112273123, INVALID",
    "27312345, INVALID",
    "2731234500, INVALID",
    "27312345A, INVALID",
    "97001234, INVALID",
  })
  void mmsiHasAFormButNoCheckDigit(String value, CheckDigit expected) {
    assertThat(IdentifierKind.MMSI.check(value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "SABRRUMM, NONE",
    "SABRRUMMXXX, NONE",
    "sabr ru mm, NONE",
    "DEUTDEFF500, NONE",
    "SABRRUM, INVALID",
    "SABRRUMMX, INVALID",
    "SABRRUMMXXXX, INVALID",
    "SAB1RUMM, INVALID",
    "SABR1UMM, INVALID",
    "KHJBSDKH and 5040942458, INVALID",
  })
  void bicHasAFormButNoCheckDigit(String value, CheckDigit expected) {
    assertThat(IdentifierKind.SWIFT.check(value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {
        "PASSPORT",
        "NATIONAL_ID",
        "TAX",
        "REGISTRATION",
        "DRIVER_LICENSE",
        "BIRTH_CERTIFICATE",
        "CALL_SIGN",
        "TAIL_NUMBER",
        "SERIAL_NUMBER",
        "BIK",
        "DUNS",
        "CRYPTO",
        "OTHER"
      })
  void kindsWithoutFormAndDigitTakeAnything(IdentifierKind kind) {
    assertThat(kind.check("any № 1")).isEqualTo(CheckDigit.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "IMO, IMO 9074729",
    "IMO, imo9074729",
    "IMO_COMPANY, IMO6495856",
    "LEI, 5067 00GE 1G29 325Q X363",
    "LEI, 506700ge1g29325qx363",
    "IBAN, gb29-nwbk-6016-1331-9268-19",
    "OGRN, 1.027.700.132.195",
    "USCC, 9144030027939873x7",
    "CONTAINER, CSQU 305438-3",
    "INN, 77\u00a007\u2013083893",
  })
  void labelsBlanksHyphensAndCaseDoNotMatter(IdentifierKind kind, String value) {
    assertThat(kind.check(value)).isEqualTo(CheckDigit.VALID);
  }

  @Test
  void ofAllLastDigitsExactlyOneIsRight() {
    onlyOneLastDigitFits(IdentifierKind.IMO, digits(6));
    onlyOneLastDigitFits(IdentifierKind.IMO_COMPANY, digits(6));
    onlyOneLastDigitFits(IdentifierKind.INN, digits(9));
    onlyOneLastDigitFits(IdentifierKind.OGRN, digits(12));
    onlyOneLastDigitFits(IdentifierKind.OGRN, digits(14));
    onlyOneLastDigitFits(IdentifierKind.ISIN, random -> "US" + digitsAndLetters(9).make(random));
    onlyOneLastDigitFits(
        IdentifierKind.CONTAINER, random -> letters(3).make(random) + "U" + digits(6).make(random));
  }

  private static void onlyOneLastDigitFits(IdentifierKind kind, Gen<String> bodies) {
    forAll(
        bodies,
        body -> {
          if (!body.matches("0+")) {
            assertThat(
                    IntStream.range(0, 10)
                        .filter(d -> kind.check(body + d) == CheckDigit.VALID)
                        .count())
                .as("%s %s", kind, body)
                .isEqualTo(1);
          }
        });
  }

  @Test
  void ofAllPairsOfDigitsExactlyOneIsRight() {
    forAll(
        digits(10),
        body ->
            assertThat(
                    IntStream.range(0, 100)
                        .filter(pair ->
                            IdentifierKind.INN.check(body + twoDigits(pair)) == CheckDigit.VALID)
                        .count())
                .isEqualTo(body.matches("0+") ? 0 : 1));
    forAll(
        digitsAndLetters(18),
        body ->
            assertThat(
                    IntStream.range(0, 100)
                        .filter(pair ->
                            IdentifierKind.LEI.check(body + twoDigits(pair)) == CheckDigit.VALID)
                        .boxed())
                .hasSize(1)
                .allMatch(pair -> pair >= 2 && pair <= 98));
    forAll(
        digitsAndLetters(16),
        body ->
            assertThat(
                    IntStream.range(0, 100)
                        .filter(pair ->
                            IdentifierKind.IBAN.check("GB" + twoDigits(pair) + body)
                                == CheckDigit.VALID)
                        .boxed())
                .hasSize(1)
                .allMatch(pair -> pair >= 2 && pair <= 98));
  }

  @Test
  void ofAllLastCharactersOfACreditCodeExactlyOneIsRight() {
    String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    forAll(
        exactly(17, alphabet),
        body ->
            assertThat(
                    (DIGITS + LETTERS)
                        .chars()
                        .filter(last ->
                            IdentifierKind.USCC.check(body + (char) last) == CheckDigit.VALID)
                        .count())
                .isEqualTo(body.matches("0+") ? 0 : 1));
  }

  @Test
  void oneWrongCharacterIsAlwaysNoticedWhereTheSchemePromisesIt() {
    Map<IdentifierKind, String> valid =
        Map.of(
            IdentifierKind.LEI, "506700GE1G29325QX363",
            IdentifierKind.IBAN, "GB29NWBK60161331926819",
            IdentifierKind.USCC, "914403001922038216",
            IdentifierKind.ISIN, "US0378331005");
    valid.forEach((kind, value) ->
        forAll(
            integers(0, value.length() - 1),
            integers(0, 9),
            (place, digit) -> {
              char now = value.charAt(place);
              if (Character.isDigit(now) && now != (char) ('0' + digit)) {
                String changed = value.substring(0, place) + digit + value.substring(place + 1);
                assertThat(kind.check(changed)).as(changed).isEqualTo(CheckDigit.INVALID);
              }
            }));
  }

  @Test
  void anyTextIsCheckedWithoutFailing() {
    forAll(
        strings(DIGITS + LETTERS + " -.ıß№中\u0000", 24),
        text ->
            Stream.of(IdentifierKind.values())
                .forEach(kind -> assertThat(kind.check(text)).isNotNull()));
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    TurkishLocale.under(() -> {
      assertThat(IdentifierKind.IMO.check("imo 9074729")).isEqualTo(CheckDigit.VALID);
      assertThat(IdentifierKind.LEI.check("5493001kjtiigc8y1r12")).isEqualTo(CheckDigit.VALID);
      assertThat(IdentifierKind.SWIFT.check("citiitmm")).isEqualTo(CheckDigit.NONE);
    });
  }

  private static Gen<String> digits(int length) {
    return exactly(length, DIGITS);
  }

  private static Gen<String> letters(int length) {
    return exactly(length, LETTERS);
  }

  private static Gen<String> digitsAndLetters(int length) {
    return exactly(length, DIGITS + LETTERS);
  }

  private static Gen<String> exactly(int length, String characters) {
    Gen<Integer> places = integers(0, characters.length() - 1);
    return random -> {
      StringBuilder text = new StringBuilder();
      while (text.length() < length) {
        text.append(characters.charAt(places.make(random)));
      }
      return text.toString();
    };
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}

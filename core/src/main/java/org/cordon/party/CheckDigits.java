package org.cordon.party;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/* The check digits of identifiers. Each takes the value as printed; blanks, dots and hyphens between
 * the characters, and case, do not matter. Zeros only are a placeholder, never a number, though the
 * sums agree. Sources are named at each. */
final class CheckDigits {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\u00A0\u2010-\u2015.-]+");
  private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final String CHECK_DIGITS_MOD_97 = "(?!00|01|99)\\d{2}";

  /* The letters' values skip the multiples of 11; a question mark holds each skipped place. */
  private static final String CONTAINER_VALUES = "0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ";

  private CheckDigits() {}

  static CheckDigit of(IdentifierKind kind, String value) {
    return switch (kind) {
      case IMO -> imo(value);
      case IMO_COMPANY -> imoCompany(value);
      case MMSI -> mmsi(value);
      case SWIFT -> bic(value);
      case LEI -> lei(value);
      case IBAN -> iban(value);
      case INN -> inn(value);
      case OGRN -> ogrn(value);
      case USCC -> uscc(value);
      case ISIN -> isin(value);
      case CONTAINER -> container(value);
      case PASSPORT,
          NATIONAL_ID,
          TAX,
          REGISTRATION,
          DRIVER_LICENSE,
          BIRTH_CERTIFICATE,
          CALL_SIGN,
          TAIL_NUMBER,
          SERIAL_NUMBER,
          BIK,
          DUNS,
          CRYPTO,
          OTHER ->
          CheckDigit.NONE;
    };
  }

  /// First six digits times 7…2, summed, modulo 10 is the seventh. IMO circular MSC-MEPC.1.
  static CheckDigit imo(String value) {
    return verdict(
        unlabelled(value, "IMO"), "\\d{7}", n -> weighted(n, 7, 6, 5, 4, 3, 2) % 10 == digit(n, 6));
  }

  /// First six digits times 8 6 4 2 9 7, summed, modulo 11, taken from 11, modulo 10, is the
  /// seventh. IMO unique company and registered owner identification number scheme.
  static CheckDigit imoCompany(String value) {
    return verdict(
        unlabelled(value, "IMO"),
        "\\d{7}",
        n -> (11 - weighted(n, 8, 6, 4, 2, 9, 7) % 11) % 10 == digit(n, 6));
  }

  /// Nine digits, with a maritime country code (its first digit is 2–7) where the kind of station
  /// has it: a ship at the start, a group of ships after 0, a coast station after 00, an aircraft
  /// after 111, a handset after 8, a craft of a ship after 98, a navigation aid after 99; 970, 972
  /// and 974 are distress beacons. ITU-R M.585. Form only.
  static CheckDigit mmsi(String value) {
    return form(value, "(?=\\d{9}$)(?:00?|111|8|9[89])?[2-7]\\d+|97[024]\\d{6}");
  }

  /// Six letters, of which the last two name a country, two letters or digits, and optionally three
  /// more for a branch. ISO 9362. Form only.
  static CheckDigit bic(String value) {
    return form(value, "[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
  }

  /// Modulo 97 of the letters and digits as numbers is 1; the check digits run from 02 to 98. ISO
  /// 17442, ISO 7064.
  static CheckDigit lei(String value) {
    return verdict(value, "[A-Z0-9]{18}" + CHECK_DIGITS_MOD_97, n -> mod97(n) == 1);
  }

  /// The first four characters moved to the end, then as an LEI. ISO 13616.
  static CheckDigit iban(String value) {
    return verdict(
        value,
        "[A-Z]{2}" + CHECK_DIGITS_MOD_97 + "[A-Z0-9]{11,30}",
        n -> mod97(n.substring(4) + n.substring(0, 4)) == 1);
  }

  /// Weights 2 4 10 3 5 9 4 6 8 modulo 11 modulo 10; twelve digits have two such check digits.
  /// Order of the Russian Federal Tax Service MMV-7-6/435.
  static CheckDigit inn(String value) {
    return verdict(
        value,
        "\\d{10}|\\d{12}",
        n ->
            n.length() == 10
                ? weighted(n, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(n, 9)
                : weighted(n, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(n, 10)
                    && weighted(n, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(n, 11));
  }

  /// The number before the last digit modulo 11 (13 digits) or 13 (15 digits), modulo 10. Russian
  /// Government Resolution 438 of 2002.
  static CheckDigit ogrn(String value) {
    return verdict(
        value,
        "\\d{13}|\\d{15}",
        n ->
            Long.parseLong(n.substring(0, n.length() - 1)) % (n.length() == 13 ? 11 : 13) % 10
                == digit(n, n.length() - 1));
  }

  /// Weights 3^i modulo 31 over an alphabet without I, O, S, V, Z. GB 32100-2015.
  static CheckDigit uscc(String value) {
    return verdict(
        value,
        "[0-9A-HJ-NP-RTUW-Y]{18}",
        n -> {
          int sum = 0;
          int weight = 1;
          for (int i = 0; i < 17; i++) {
            sum += USCC_ALPHABET.indexOf(n.charAt(i)) * weight;
            weight = weight * 3 % 31;
          }
          return (31 - sum % 31) % 31 == USCC_ALPHABET.indexOf(n.charAt(17));
        });
  }

  /// Luhn over the digits, letters as two digits. ISO 6166.
  static CheckDigit isin(String value) {
    return verdict(value, "[A-Z]{2}[A-Z0-9]{9}\\d", n -> luhn(asDigits(n)) % 10 == 0);
  }

  /// Letter values that skip multiples of 11, times 2^i, modulo 11 modulo 10. ISO 6346.
  static CheckDigit container(String value) {
    return verdict(
        value,
        "[A-Z]{3}[UJZ]\\d{7}",
        n -> {
          int sum = 0;
          for (int i = 0; i < 10; i++) {
            sum += CONTAINER_VALUES.indexOf(n.charAt(i)) << i;
          }
          return sum % 11 % 10 == digit(n, 10);
        });
  }

  private static CheckDigit form(String value, String pattern) {
    return compact(value).matches(pattern) ? CheckDigit.NONE : CheckDigit.INVALID;
  }

  private static CheckDigit verdict(String value, String form, Predicate<String> agrees) {
    String compact = compact(value);
    boolean valid = compact.matches(form) && !compact.matches("0+") && agrees.test(compact);
    return valid ? CheckDigit.VALID : CheckDigit.INVALID;
  }

  private static String compact(String value) {
    return SEPARATORS.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static String unlabelled(String value, String label) {
    String compact = compact(value);
    return compact.startsWith(label) ? compact.substring(label.length()) : compact;
  }

  private static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(digits, i) * weights[i];
    }
    return sum;
  }

  private static int digit(String digits, int index) {
    return digits.charAt(index) - '0';
  }

  private static String asDigits(String alphanumeric) {
    StringBuilder digits = new StringBuilder();
    alphanumeric.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    return digits.toString();
  }

  private static int mod97(String alphanumeric) {
    int remainder = 0;
    for (char c : asDigits(alphanumeric).toCharArray()) {
      remainder = (remainder * 10 + (c - '0')) % 97;
    }
    return remainder;
  }

  private static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits, digits.length() - 1 - i);
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum;
  }
}

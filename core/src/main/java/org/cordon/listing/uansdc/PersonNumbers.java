package org.cordon.listing.uansdc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.party.CheckDigit;
import org.cordon.party.IdentifierKind;

/* Numbers of a person's documents in prose: `паспорт громадянина України серії ЕС № 127206, виданий
 * 6 грудня 1996 р., ІПН 2031811238`. */
final class PersonNumbers {

  /* Also `ПН`, `інд. код`, `ідентиіфкаційний код`: slips of the transcription. A number alone is one
   * too. */
  private static final String TAX_LABEL =
      "(?:І?ПН|ІНПП|ІНН|ИНН|РНОКПП|ДРФО(?: України)?"
          + "|(?:іден\\p{L}+|інд\\p{L}*\\.?)\\s*(?:податковий)?\\s*(?:номер|код)\\.?"
          + "(?: платника податк\\p{L}*| в Україні)?"
          + "|номер облікової картки платника податків|^\\s*код)";
  private static final Pattern TAX =
      Pattern.compile(
          "(?iu)(?:(?<!\\p{L})"
              + TAX_LABEL
              + "|^(?=\\d{10}\\W*$))[\\s:–—-]*(?<number>\\d{9,12})(?!\\d)");
  private static final Pattern NATIONAL_ID =
      Pattern.compile(
          "(?iu)національний ідентифікаційний номер[\\s:–—-]*(?<number>\\d{5,14}(?:/\\d+)?)");

  private static final Pattern DRIVING =
      Pattern.compile(
          "(?iu)водійськ\\p{L}* посвідчен\\p{L}*[\\s:№–—-]*(?<number>[\\p{L}\\d]{6,12})");

  private static final Pattern PASSPORT = Pattern.compile("(?iu)пасп(?:орт\\p{L}*|\\.)");
  private static final Pattern PASSPORT_END =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:пасп|водійськ|"
              + TAX_LABEL
              + "|національний|контактн|номер тел|тел\\.|позивн"
              + "|Змінено)");
  private static final Pattern ISSUE = Pattern.compile("(?iu)видан\\p{L}*[^;№]*");
  private static final Pattern SERIES = Pattern.compile("(?iu)сері[їяй]\\s*(\\S+?)\\s*№\\s*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}./+-])(?:(?!РФ)\\p{Lu}{1,3} ?)?\\d[\\p{Lu}\\d]*+"
              + "(?:(?<!\\d{7})[ -]\\d[\\p{Lu}\\d]*+|(?<=\\d{2}) ?\\p{Lu}{2} \\d+)*+(?![\\p{Ll}./]\\d)");
  private static final int LEAST_DIGITS = 5;

  /* Numbers of a company that the person heads stand beside such words. */
  private static final Pattern COMPANY =
      Pattern.compile("ОГРН|(?<!\\p{L})КПП|ЄДРПОУ|(?iu:державний реєстраційний номер)");

  private static final Pattern ANY =
      Pattern.compile(
          "(?iu)[\\s,]*(?<!\\p{L})(?:пасп|" + TAX_LABEL + "[\\s:–—-]*\\d).*", Pattern.DOTALL);

  private PersonNumbers() {}

  static void read(String prose, DesignationBuilder entry) {
    String text = DesignationBuilder.tidy(prose);
    readPassports(text, entry);
    readAll(NATIONAL_ID, IdentifierKind.NATIONAL_ID, text, entry);
    readAll(DRIVING, IdentifierKind.DRIVER_LICENSE, text, entry);
    String rest = NATIONAL_ID.matcher(text).replaceAll(" ");
    if (!COMPANY.matcher(rest).find()) {
      readTax(rest, entry);
    }
  }

  private static void readAll(
      Pattern labelled, IdentifierKind kind, String text, DesignationBuilder entry) {
    Matcher number = labelled.matcher(text);
    while (number.find()) {
      entry.identifier(kind, number.group("number"), null, null);
    }
  }

  /// The text up to its first number of a document.
  static String without(String prose) {
    return ANY.matcher(DesignationBuilder.tidy(prose)).replaceFirst("");
  }

  private static void readTax(String text, DesignationBuilder entry) {
    Matcher tax = TAX.matcher(text);
    while (tax.find()) {
      addTax(tax.group("number"), entry);
    }
  }

  /* A person's number has ten digits in Ukraine and twelve in Russia. */
  private static void addTax(String number, DesignationBuilder entry) {
    boolean russian = number.length() == 12 && IdentifierKind.INN.check(number) == CheckDigit.VALID;
    String country = russian ? "RU" : number.length() == 10 ? "UA" : "";
    entry.identifier(
        "Додатково", russian ? IdentifierKind.INN : IdentifierKind.TAX, number, country);
  }

  private static void readPassports(String text, DesignationBuilder entry) {
    Matcher passport = PASSPORT.matcher(text);
    while (passport.find()) {
      Matcher end = PASSPORT_END.matcher(text);
      int stop = end.find(passport.end()) ? end.start() : text.length();
      readPassport(text.substring(passport.end(), stop), entry);
    }
  }

  private static void readPassport(String passage, DesignationBuilder entry) {
    String bare = SERIES.matcher(ISSUE.matcher(passage).replaceAll(" ")).replaceAll("$1 ");
    Matcher number = NUMBER.matcher(bare.replace('№', ' '));
    String country = issuer(passage);
    while (number.find()) {
      if (digits(number.group()) >= LEAST_DIGITS) {
        entry.identifier("Додатково", IdentifierKind.PASSPORT, number.group(), country);
      }
    }
  }

  private static String issuer(String passage) {
    if (passage.contains("України")) {
      return "UA";
    }
    return passage.contains("РФ") || passage.contains("Російської Федерації") ? "RU" : "";
  }

  private static long digits(String text) {
    return text.codePoints().filter(Character::isDigit).count();
  }
}

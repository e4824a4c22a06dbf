package org.cordon.listing.uansdc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.party.CheckDigit;
import org.cordon.party.IdentifierKind;

/* Numbers of an organization in their two columns and in prose. */
final class OrganizationNumbers {

  /* The label, and the number with the letter some countries put before or after it. */
  private static final Pattern IN_CELL =
      Pattern.compile(
          "(?iu)(?<label>ОДРН|ОГРН|ЄДРПОУ|КПП|REGON|NIP)?\\P{Nd}{0,60}?"
              + "(?<number>(?:[HН][EЕ] ?)?\\d{5,15}(?:(?-i)\\p{Lu}(?!\\p{L}))?)");

  private record Rule(IdentifierKind kind, Pattern pattern, String country) {
    static Rule of(IdentifierKind kind, String label, String country) {
      return new Rule(
          kind,
          Pattern.compile("(?iu)(?<!\\p{L})(?:" + label + ")\\s*[№:–—/-]*\\s*" + NUMBER),
          country);
    }
  }

  private static final String NUMBER =
      "(?<number>(?:[HНC][EЕ] ?|CHE-|[CС][HН]-|\\p{Lu})?\\d[\\d.]{4,17}"
          + "(?:-\\d{4}-\\p{Lu}{3}|-\\d)?\\p{Lu}?)(?![\\p{L}\\d])";

  /* Where prose gives an ИНН it is that of a director or founder, and a БИК is that of a bank the
   * party has its account with; an account's number is no identifier of the party. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              IdentifierKind.OTHER,
              "КПП|код підстав взяття на облік|інший ідентифікаційний номер",
              ""),
          Rule.of(IdentifierKind.TAX, "УНП|УПН", "BY"),
          Rule.of(IdentifierKind.TAX, "DIC", ""),
          Rule.of(IdentifierKind.OGRN, "ОГРН|ОДРН", "RU"),
          Rule.of(
              IdentifierKind.REGISTRATION,
              "ОКПО|ЗКПО|ICO|державний бюлетень|реєстраційний (?:номер|код|№)(?: \\(UID\\))?"
                  + "|номер компанії|номер в торговельному реєстрі|\\(?KRS\\)?|\\(identifiant SIREN\\)"
                  + "|company number|registration(?: ID)?"
                  + "|ідентифікаційний код юридичної особи|реєстр\\.|KVK|^код|^номер",
              ""),
          Rule.of(IdentifierKind.REGISTRATION, "(?=[HН][EЕ] ?\\d)", ""));

  /* `засновник – ПАО "ГАЗПРОМ" ОКПО 00040778` is the founder's. */
  private static final Pattern OTHERS =
      Pattern.compile("(?iu)\\([^()]*ИНН[^()]*\\)|(?:спів)?засновник\\p{L}*\\s*[–:-][^,;]*");

  private static final Pattern SHIP =
      Pattern.compile("(?iu)(?<kind>володіє судном)\\s*\"(?<name>[^\"]+)\"");

  private OrganizationNumbers() {}

  /// The numbers of registration in their column.
  static void readRegistration(String cell, DesignationBuilder entry) {
    Matcher number = IN_CELL.matcher(cell);
    while (number.find()) {
      String value = number.group("number");
      String label = label(number);
      if (label.equals("КПП")) {
        entry.identifier(IdentifierKind.OTHER, value, null, null);
      } else if (value.matches("\\d{13}|\\d{15}")) {
        entry.identifier("ОКПО/ЄДРПОУ", IdentifierKind.OGRN, value, "RU");
      } else {
        entry.identifier("ОКПО/ЄДРПОУ", IdentifierKind.REGISTRATION, value, registry(label));
      }
    }
  }

  private static String registry(String label) {
    return switch (label) {
      case "ЄДРПОУ" -> "UA";
      case "REGON" -> "PL";
      default -> "";
    };
  }

  /// The tax numbers in their column, most of them Russian, though the label is Ukrainian.
  static void readTax(String cell, DesignationBuilder entry) {
    Matcher number = IN_CELL.matcher(cell);
    while (number.find()) {
      String value = number.group("number");
      boolean russian = IdentifierKind.INN.check(value) == CheckDigit.VALID;
      String country = russian ? "RU" : label(number).equals("NIP") ? "PL" : "";
      entry.identifier("ІПН", russian ? IdentifierKind.INN : IdentifierKind.TAX, value, country);
    }
  }

  private static String label(Matcher number) {
    String label = number.group("label");
    return label == null ? "" : label;
  }

  /// The numbers that prose labels, and the ships it says the party owns.
  static void readProse(String prose, DesignationBuilder entry) {
    String text = OTHERS.matcher(DesignationBuilder.tidy(prose)).replaceAll(" ");
    for (Rule rule : RULES) {
      Matcher number = rule.pattern().matcher(text);
      while (number.find()) {
        entry.identifier("Додатково", rule.kind(), number.group("number"), rule.country());
      }
    }
    Matcher ship = SHIP.matcher(prose);
    while (ship.find()) {
      entry.link(ship.group("kind"), ship.group("name"));
    }
  }
}

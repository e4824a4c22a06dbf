package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.cordon.party.IdentifierKind;
import org.jspecify.annotations.Nullable;

/// Finds identifiers in free text by the label before them: `Afghan passport number OA462456`, `IMO
/// number: 9187629`, `SWIFT/BIC: KUDBKKPP`.
///
/// The label tells the kind. The country stands before the label (`Hong Kong company registration
/// number 1177053`) or in a bracket (`Employer Identification Number (United States of America):
/// 36-3804626`). Telephone numbers, case files and arrest warrants have other labels and are passed
/// over.
public final class IdentifierProse {

  /// An identifier found.
  ///
  /// @param country the issuer's, where the text names it beside the label; else null
  public record Found(IdentifierKind kind, String value, @Nullable Country country) {}

  private record Rule(IdentifierKind kind, Pattern pattern) {}

  private static final String NUMBER = "\\s*(?:numbers?|nos?\\b\\.?|nr\\b\\.?|n°|№)";
  private static final String PIECE =
      "(?=[\\p{Lu}\\p{Nd}/.-]*\\p{Nd})[\\p{Lu}\\p{Nd}]+(?:[-/.][\\p{Lu}\\p{Nd}]+)*";

  /// A printed number: capitals and digits in pieces, `OA462456`, `SE 012820`, `8208 No. 555627`.
  public static final String VALUE =
      "(?:\\p{Lu}{1,4}-? )?" + PIECE + "(?: (?:No\\. )?" + PIECE + "(?!\\p{Ll}))*(?!\\p{Ll})";

  private static final String BIC = "\\b[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\\b";

  /* The more particular label comes first; what one rule took, later rules don't see. A word that
   * has other uses ("tax", "registration") is a label only with "number" or a colon after it. */
  private static final List<Rule> RULES =
      List.of(
          label(IdentifierKind.IMO_COMPANY, "company (?:number )?IMO", "\\d{7}"),
          label(
              IdentifierKind.IMO,
              "International Maritime Organi[sz]ation \\(IMO\\)|\\bIMO",
              "\\d{7}"),
          label(IdentifierKind.MMSI, "\\bMMSI", "\\d{9}"),
          label(IdentifierKind.SWIFT, "\\bSWIFT(?:\\s*/\\s*BIC)?(?: code)?|\\bBIC(?: code)?", BIC),
          label(
              IdentifierKind.INN,
              "\\bINN|tax(?:payer)? identification number \\(INN\\)",
              "\\d{12}|\\d{10}"),
          label(IdentifierKind.OGRN, "\\bOGRN|registration number \\(OGRN\\)", "\\d{15}|\\d{13}"),
          label(
              IdentifierKind.LEI, "\\bLEI(?: code)?|legal entity identifier", "[A-Z0-9]{18}\\d\\d"),
          label(IdentifierKind.TAX, "\\bVAT|fiscal code|\\bTIN\\b", VALUE),
          word(
              IdentifierKind.TAX,
              "(?:national )?tax(?:payer)?(?: (?:identification|registration|ID|code))?"
                  + "|(?:federal )?employer identification",
              VALUE),
          word(
              IdentifierKind.REGISTRATION,
              "(?:business |commercial |company |main |state |unified )*"
                  + "(?:registration|registry|register)|(?:registered )?company|\\bFederal",
              VALUE),
          word(IdentifierKind.DRIVER_LICENSE, "driv(?:er['’]s|ing) (?:permit|licen[cs]e)", VALUE),
          word(IdentifierKind.OTHER, "(?:money service provider )?\\blicen[cs]e", VALUE),
          word(IdentifierKind.BIRTH_CERTIFICATE, "birth certificate", VALUE),
          label(
              IdentifierKind.PASSPORT,
              "(?:diplomatic |foreign |national |provisional |service |travel )*"
                  + "passports?(?: booklet)?|travel document",
              VALUE),
          label(
              IdentifierKind.NATIONAL_ID,
              "(?:national |personal )*(?:identification|identity) card(?: \\(tazkira\\))?"
                  + "|residency card|social security|\\bSSN\\b|\\btazkira",
              VALUE),
          word(
              IdentifierKind.NATIONAL_ID,
              "(?:national |personal |military |civil )*(?:identification|identity|\\bID\\b)"
                  + "(?: (?:document|certificate))?",
              VALUE));

  /* Words of all labels: most texts hold none of them, and are done with after one look. */
  private static final Pattern ANY_LABEL =
      Pattern.compile(
          "(?i)\\bIMO|Maritime|MMSI|SWIFT|\\bBIC|\\bINN|OGRN|\\bLEI|legal entity|\\bVAT|fiscal|\\bTIN|tax"
              + "|employer|regist|company|Federal|driv|licen|birth cert|passport|travel doc|identi"
              + "|residency|social|\\bSSN|tazkira|\\bID\\b");

  private IdentifierProse() {}

  private static Rule label(IdentifierKind kind, String label, String value) {
    return rule(kind, label, "(?i:(?:" + NUMBER + ")?(?:\\s*[:#]|\\s+[-–]|\\s+is\\b)?)", value);
  }

  private static Rule word(IdentifierKind kind, String word, String value) {
    return rule(kind, word, "(?i:" + NUMBER + "(?:\\s*[:#]|\\s+is\\b)?|\\s*[:#]|\\s+is\\b)", value);
  }

  private static Rule rule(IdentifierKind kind, String label, String mark, String value) {
    return new Rule(
        kind,
        Pattern.compile(
            "(?i:"
                + label
                + ")"
                + mark
                + "(?:\\s*\\((?<place>[^()]*)\\))?\\s*[:#]?\\s*(?<value>"
                + value
                + ")(?:\\s*\\((?<after>[^()]*)\\))?"));
  }

  /// All identifiers the text labels as such, rule by rule.
  public static List<Found> find(String text) {
    if (!ANY_LABEL.matcher(text).find()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    String left = text;
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(left);
      StringBuilder rest = new StringBuilder();
      while (matcher.find()) {
        found.add(new Found(rule.kind(), matcher.group("value"), country(matcher, left)));
        matcher.appendReplacement(rest, "; ");
      }
      matcher.appendTail(rest);
      left = rest.toString();
    }
    return found;
  }

  private static @Nullable Country country(Matcher matcher, String text) {
    for (String bracket : new String[] {"place", "after"}) {
      String inside = matcher.group(bracket);
      Country country = inside == null ? null : CountryInText.find(inside);
      if (country != null) {
        return country;
      }
    }
    return CountryInText.atEnd(text.substring(0, matcher.start()));
  }
}

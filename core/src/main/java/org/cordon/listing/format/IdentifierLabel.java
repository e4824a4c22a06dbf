package org.cordon.listing.format;

import java.util.List;
import java.util.regex.Pattern;
import org.cordon.party.IdentifierKind;
import org.jspecify.annotations.Nullable;

/// The kind of identifier that words beside a number stand for: `INN`, `Tax Identification Number`,
/// `Tunisian passport issued in Milan`, `trade register number`.
public final class IdentifierLabel {

  private record Rule(IdentifierKind kind, Pattern words) {}

  /* The first rule that fits counts: "Russian national passport number" is no national number, and
   * "tax identification number" none of identity. */
  private static final List<Rule> RULES =
      List.of(
          rule(IdentifierKind.IMO_COMPANY, "\\bIMO company|\\bcompany IMO"),
          rule(IdentifierKind.IMO, "\\bIMO\\b|International Maritime Organi[sz]ation"),
          rule(IdentifierKind.MMSI, "\\bMMSI\\b"),
          rule(IdentifierKind.SWIFT, "\\bSWIFT\\b|\\bBIC\\b"),
          rule(IdentifierKind.LEI, "\\bLEI\\b|legal entity identifier"),
          rule(IdentifierKind.USCC, "\\bUSCC\\b|\\bUSSC\\b|unified social credit"),
          rule(
              IdentifierKind.OGRN,
              "\\bOGRN\\b|\\bОГРН\\b|\\bPSRN\\b|\\bSRN\\b|state registration number"),
          rule(IdentifierKind.INN, "\\bINN\\b|\\bИНН\\b"),
          rule(IdentifierKind.OTHER, "\\bKPP\\b|\\bКПП\\b|\\bOKPO\\b|\\bОКПО\\b"),
          rule(
              IdentifierKind.TAX,
              "\\btax|\\bfiscal|\\bTIN\\b|\\bITIN\\b|\\bVAT\\b|\\bGST\\b|\\bEIN\\b|\\bУНП\\b"
                  + "|\\bUNP\\b|\\bDRFO\\b|\\beconomic code\\b|employer identification"),
          rule(IdentifierKind.DRIVER_LICENSE, "\\bdriv(?:er|ing)\\b"),
          rule(IdentifierKind.BIRTH_CERTIFICATE, "\\bbirth certificate"),
          rule(IdentifierKind.PASSPORT, "\\bpassports?\\b|\\btravel (?:card|document)"),
          rule(IdentifierKind.REGISTRATION, "\\btrade licen[cs]e"),
          rule(IdentifierKind.OTHER, "\\bstudent|\\bration\\b|\\blicen[cs]e"),
          rule(
              IdentifierKind.NATIONAL_ID,
              "\\balien|\\bmilitary|\\barmed forces|\\bpersonnel|\\bnationality|\\bvoter"),
          rule(
              IdentifierKind.REGISTRATION,
              "\\bregist(?:er|ration|ry)|\\breg\\. ?n|\\bBRN\\b|\\bTRN\\b|\\bBIN\\b"
                  + "|\\bcompany n|\\bincorporation n|\\bentity-based"),
          rule(
              IdentifierKind.NATIONAL_ID,
              "\\bidenti|\\bID\\b|\\btazkira|\\bnational n|\\bpersonal n|\\bSSN\\b"
                  + "|\\bsocial security|\\bresident|\\bcitizenship"));

  private IdentifierLabel() {}

  private static Rule rule(IdentifierKind kind, String words) {
    return new Rule(
        kind,
        Pattern.compile(
            words,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
  }

  /// The kind these words stand for; null where they stand for none.
  public static @Nullable IdentifierKind kind(String words) {
    for (Rule rule : RULES) {
      if (rule.words().matcher(words).find()) {
        return rule.kind();
      }
    }
    return null;
  }
}

package org.cordon.listing.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.cordon.party.IdentifierKind;
import org.jspecify.annotations.Nullable;

/* What the words around a number say of it: its kind and its issuer. */
final class DocumentWords {

  private record Rule(IdentifierKind kind, Pattern words) {}

  /* The more particular words come first. */
  private static final List<Rule> RULES =
      List.of(
          rule(IdentifierKind.IMO, "\\bIMO\\b"),
          rule(IdentifierKind.MMSI, "\\bMMSI\\b"),
          rule(IdentifierKind.BIK, "\\bBIK\\b|(?i:bank identification code)"),
          rule(IdentifierKind.SWIFT, "(?i:\\bswift\\b)|\\bBIC\\b"),
          rule(IdentifierKind.LEI, "\\bLEI\\b|(?i:legal entity (?:identifier|number))"),
          rule(IdentifierKind.DUNS, "\\bDUNS\\b|D-U-N-S"),
          rule(IdentifierKind.USCC, "\\bUSCC\\b|(?i:social credit code)"),
          rule(IdentifierKind.OGRN, "\\bOGRN(?:IP)?\\b"),
          rule(IdentifierKind.INN, "\\bINN\\b|(?<!УНН/)ИНН"),
          rule(
              IdentifierKind.TAX, "\\b(?:TIN|TRN|VAT|PAN|NIP|NIF)\\b|УНН|(?i:\\btax|\\bfiscal\\b)"),
          rule(IdentifierKind.OTHER, "\\b(?:KPP|PPC|OKTMO)\\b"),
          rule(IdentifierKind.OTHER, "(?i:\\bSPARK code|\\bBvD|\\bAcuris|\\bCedar Rose)"),
          rule(IdentifierKind.OTHER, "(?i:\\bIP identification|\\bISN number|\\bOFAC UID)"),
          rule(IdentifierKind.DRIVER_LICENSE, "(?i:\\bdriv(?:er|ing))"),
          rule(IdentifierKind.REGISTRATION, "(?i:\\btrade licen[cs]e)"),
          rule(IdentifierKind.OTHER, "(?i:\\blicen[cs]e\\b|registered russian bank)"),
          rule(IdentifierKind.BIRTH_CERTIFICATE, "(?i:birth certificate)"),
          rule(
              IdentifierKind.REGISTRATION,
              "\\b(?:SRN|BIN|CRN?|BRN?|UEN|CIN|LLPIN|OKPO|USREOU|UID|CH-ID)\\b"
                  + "|(?i:government gazette)"),
          rule(
              IdentifierKind.NATIONAL_ID,
              "(?i:personal (?:identification )?number|alien registration)"),
          rule(
              IdentifierKind.REGISTRATION,
              "(?i:\\bregist\\w+|\\bcompany\\b|\\btrade\\b|\\bbusiness\\b|organi[sz]ation code)"),
          rule(
              IdentifierKind.PASSPORT,
              "(?i:(?<!national )\\bpassports?\\b|travel document|laissez-passer|reiseausweis)"),
          rule(
              IdentifierKind.NATIONAL_ID,
              "(?i:\\bnational(?:ity)?\\b|\\bident\\w+|\\bID\\b|tazkira|social security|\\bcivil\\b"
                  + "|\\b(?:ration|residen\\w+) card|\\bcedula\\b|\\bmilitary\\b|\\bvoter\\b"
                  + "|\\bstudent\\b)|\\b(?:SSN|NRC|NRIC|NI|BPA)\\b"));

  private static final Pattern STATED =
      Pattern.compile("(?i)(?:\\bissuing country|^country)\\s*:\\s*([^.,;]+)");
  private static final Pattern LEADING =
      Pattern.compile(
          "(?i)^(.*?)(?:\\b(?:issu|expir|valid|date|place|under|dob|born|revoked|cancelled).*)?$");
  private static final Pattern ISSUED_BY = Pattern.compile("(?i)\\bissued\\b.*?\\bby\\b([^.;]+)");
  private static final Pattern ISSUED_IN =
      Pattern.compile("(?i)\\b(?:issued\\b.*?\\b(?:in|at)\\b|place of issue:?)([^;]+)");
  private static final Pattern EXPIRES_AT = Pattern.compile("(?i)\\bexpir[^()]*\\(([^()]+)\\)");

  private DocumentWords() {}

  private static Rule rule(IdentifierKind kind, String words) {
    return new Rule(kind, Pattern.compile(words));
  }

  /// The kind these words tell, before anything they say of the issue; empty where they tell none.
  static Optional<IdentifierKind> kind(String words) {
    Matcher leading = LEADING.matcher(words);
    String naming = leading.matches() ? leading.group(1) : words;
    return RULES.stream()
        .filter(rule -> rule.words().matcher(naming).find())
        .map(Rule::kind)
        .findFirst();
  }

  /// The country these words name as the issuer: before anything said of the issue (`Pakistani.
  /// Issued in Kuwait`), else the authority's, else the place's. Null where they name none.
  static @Nullable Country issuer(String words) {
    for (Pattern pattern : List.of(STATED, LEADING, ISSUED_BY, ISSUED_IN, EXPIRES_AT)) {
      Matcher matcher = pattern.matcher(words);
      Country country = matcher.find() ? CountryInText.find(plain(matcher.group(1))) : null;
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /* Country names without the marks that stand beside them in prose. */
  private static String plain(String words) {
    return words.replaceAll("[()\\[\\].:/\"“”]|(?<!People)['’]s\\b", " ");
  }
}

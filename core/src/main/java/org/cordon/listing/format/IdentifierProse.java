package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartyType;
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
  public record Found(IdentifierKind kind, String value, @Nullable Country country) {

    /// The kind, given whose it is. Publishers print the IMO number of a shipping company as "IMO
    /// number" too; its check digit, which ships and companies compute differently, tells it.
    public IdentifierKind kindOf(PartyType owner) {
      boolean ofOrganization = kind == IdentifierKind.IMO && owner == PartyType.ORGANIZATION;
      return ofOrganization ? IdentifierForm.imoOfOrganization(value) : kind;
    }

    /// Whether it can be the number of such a party. In prose about a person, the numbers of a
    /// company or ship are not the person's.
    public boolean canBeOf(PartyType owner) {
      return owner != PartyType.PERSON || !NEVER_A_PERSONS.contains(kind);
    }
  }

  private static final Set<IdentifierKind> NEVER_A_PERSONS =
      Set.of(
          IdentifierKind.REGISTRATION,
          IdentifierKind.OGRN,
          IdentifierKind.USCC,
          IdentifierKind.IMO,
          IdentifierKind.IMO_COMPANY,
          IdentifierKind.MMSI,
          IdentifierKind.SWIFT,
          IdentifierKind.BIK,
          IdentifierKind.LEI);

  /* `more` finds a further value of the same label, after a comma or the like. */
  private record Rule(IdentifierKind kind, Pattern first, Pattern more) {}

  private static final String NUMBER = "\\s*(?:numbers?|nos?\\b\\.?|nr\\b\\.?|n°|№)";

  /* Repetition has bounds, so that long texts can't exhaust the matcher. */
  private static final String PIECE =
      "(?=[\\p{Lu}\\p{Nd}/.-]{0,40}\\p{Nd})[\\p{Lu}\\p{Nd}]++(?:[-/.][\\p{Lu}\\p{Nd}]++){0,9}+"
          + "\\p{Ll}?(?!\\p{L})";

  /// A printed number: capitals and digits in pieces, `OA462456`, `SE 012820`, `8208 No. 555627`.
  public static final String VALUE =
      "(?:\\p{Lu}{1,4}-? )?" + PIECE + "(?: (?:No\\. )?" + PIECE + "){0,5}";

  private static final String FISCAL_CODE =
      "\\p{Lu}{3} ?\\p{Lu}{3} ?\\d\\d\\p{Lu}\\d\\d ?\\p{Lu}\\d{3}\\p{Lu}\\b";
  private static final String BIC = "\\b[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\\b";
  private static final String DIGITS = "\\b\\d{6,}\\b";

  /* The more particular label comes first; what one rule took, later rules don't see. A word that
   * has other uses ("tax", "registration") is a label only with "number" or a colon after it. */
  private static final List<Rule> RULES =
      List.of(
          label(IdentifierKind.IMO_COMPANY, "company (?:number )?IMO", "\\b\\d{7}\\b"),
          label(
              IdentifierKind.IMO,
              "International Maritime Organi[sz]ation \\(IMO\\)(?: ship)?|\\bIMO",
              "\\b\\d{7}\\b"),
          label(IdentifierKind.MMSI, "\\bMMSI", "\\b\\d{9}\\b"),
          label(IdentifierKind.CALL_SIGN, "\\bcall ?sign", "\\b(?=\\w*\\d)[A-Z0-9]{4,8}\\b"),
          label(
              IdentifierKind.SWIFT,
              "\\bSWIFT(?:\\s*/\\s*BIC)?(?: codes?)?|\\bBIC(?: codes?)?"
                  + "|bank identifier code(?: \\(BIC\\))?",
              BIC),
          label(
              IdentifierKind.INN,
              "(?:\\bINN|\\bИНН)(?:\\s*/\\s*\\bTIN)?|tax(?:payer)? identification number \\((?:INN|ИНН)\\)",
              "\\b(?:\\d{12}|\\d{10})\\b"),
          label(
              IdentifierKind.OGRN,
              "(?:\\bOGRN|\\bОГРН)(?:/main state registration number)?"
                  + "|registration number \\((?:OGRN|ОГРН)\\)",
              "\\b(?:\\d{15}|\\d{13})\\b"),
          label(
              IdentifierKind.LEI,
              "\\bLEI(?: code)?|legal entity (?:identifier|number)",
              "\\b[A-Z0-9]{18}\\d\\d\\b"),
          label(
              IdentifierKind.USCC,
              "\\bUSCC|unified social credit (?:code|identifier)",
              "\\b[0-9A-HJ-NP-RTUW-Y]{18}\\b"),
          label(IdentifierKind.TAX, "\\bUNP|\\bУНП", DIGITS),
          label(IdentifierKind.REGISTRATION, "\\bOKPO|\\bОКПО|\\bEDRPOU|\\bЄДРПОУ", DIGITS),
          label(IdentifierKind.OTHER, "\\bKPP|\\bКПП|\\beconomic code", DIGITS),
          label(IdentifierKind.TAX, "fiscal (?:code|information)", FISCAL_CODE + "|" + VALUE),
          label(IdentifierKind.TAX, "\\bV\\.?A\\.?T\\b\\.?|\\bN\\.I\\.F\\.|\\bTIN\\b", VALUE),
          word(
              IdentifierKind.TAX,
              "(?:national )?tax[ -]?(?:payer)?(?: (?:identification|registration|ID|code))?"
                  + "|(?:federal )?employer (?:identification|ID)",
              VALUE),
          word(IdentifierKind.NATIONAL_ID, "alien registration", VALUE),
          word(IdentifierKind.OTHER, "military service", VALUE),
          label(IdentifierKind.REGISTRATION, "business registration document", VALUE),
          word(
              IdentifierKind.REGISTRATION,
              "(?<!(?:country|date|place|year) of )"
                  + "(?:business |commercial |company |main |state |trade |unified )*"
                  + "(?:registration|registry|register)(?: ID)?|\\bC\\.R\\.|government gazette"
                  + "|trade licen[cs]e"
                  + "|(?:registered )?company(?: identification)?|organi[sz]ation code|\\bFederal",
              VALUE),
          word(IdentifierKind.DRIVER_LICENSE, "driv(?:er['’]?s|ing) (?:permit|licen[cs]e)", VALUE),
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
              "(?:national |personal |military |civil |state )*"
                  + "(?:identification|identity|(?<!Group |OFSI )\\bID\\b)"
                  + "(?: (?:card|document|certificate))?",
              VALUE));

  /* Words of all labels: most texts hold none of them, and are done with after one look. */
  private static final Pattern ANY_LABEL =
      Pattern.compile(
          "(?iu)\\bIMO|Maritime|MMSI|call ?sign|SWIFT|\\bBIC|bank identifier|\\bINN|ИНН|OGRN|ОГРН|\\bLEI"
              + "|legal entity|USCC|credit|\\bUNP|УНП|OKPO|ОКПО|EDRPOU|ЄДРПОУ|KPP|КПП|economic|\\bVAT|fiscal"
              + "|\\bTIN|tax|employer|regist|company|Federal|gazette|organi[sz]ation code|driv|licen"
              + "|C\\.R\\.|N\\.I\\.F|V\\.A\\.T|military service|birth cert|passport|travel doc|identi"
              + "|residency|social|\\bSSN|tazkira|\\bID\\b");

  private static final Pattern SENTENCE_END = Pattern.compile(";|(?<=\\p{L}{4}|[)\\d])\\.\\s");

  private IdentifierProse() {}

  private static Rule label(IdentifierKind kind, String label, String value) {
    return rule(kind, label, "(?i:(?:" + NUMBER + ")?(?:\\s*[:#]|\\s+[-–]|\\s+is\\b)?)", value);
  }

  private static Rule word(IdentifierKind kind, String word, String value) {
    return rule(
        kind, word, "(?i:" + NUMBER + "(?:\\s*[:#]|,|\\s+is\\b)?|\\s*[:#]|\\s+is\\b)", value);
  }

  private static Rule rule(IdentifierKind kind, String label, String mark, String value) {
    String valued = "(?<value>" + value + ")(?:\\s*\\((?<after>[^()]*)\\))?";
    return new Rule(
        kind,
        Pattern.compile(
            "(?i:" + label + ")" + mark + "(?:\\s*\\((?<place>[^()]*)\\))?\\s*[:#]?\\s*" + valued),
        Pattern.compile("\\s*(?:,|/|\\band\\b|\\bor\\b)\\s*(?=[^\\s,;]*\\d{4}|[A-Z]{6})" + valued));
  }

  /// All identifiers the text labels as such, rule by rule.
  public static List<Found> find(String text) {
    if (!ANY_LABEL.matcher(text).find()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    String left = text;
    for (Rule rule : RULES) {
      left = take(rule, left, found);
    }
    return found;
  }

  /* Adds what the rule finds, and gives back the text without it. */
  private static String take(Rule rule, String text, List<Found> found) {
    Matcher first = rule.first().matcher(text);
    StringBuilder rest = new StringBuilder();
    int end = 0;
    while (first.find(end)) {
      Country country = country(first, text);
      found.add(new Found(rule.kind(), first.group("value"), country));
      rest.append(text, end, first.start()).append("; ");
      end = takeMore(rule, text, first.end(), country, found);
    }
    return end == 0 ? text : rest.append(text, end, text.length()).toString();
  }

  /* "SWIFT codes: ABCDEFGH (Kish branch), IJKLMNOP": one label, several numbers. */
  private static int takeMore(
      Rule rule, String text, int from, @Nullable Country country, List<Found> found) {
    Matcher more = rule.more().matcher(text).region(from, text.length());
    int end = from;
    while (more.lookingAt()) {
      found.add(new Found(rule.kind(), more.group("value"), country));
      end = more.end();
      more.region(end, text.length());
    }
    return end;
  }

  private static @Nullable Country country(Matcher matcher, String text) {
    for (String bracket : new String[] {"place", "after"}) {
      String inside = matcher.group(bracket);
      Country country = inside == null ? null : CountryInText.find(inside);
      if (country != null) {
        return country;
      }
    }
    return CountryInText.atEnd(lastSentence(text.substring(0, matcher.start())));
  }

  /* A country before the end of a sentence is not the issuer of what comes after it. */
  private static String lastSentence(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    int start = 0;
    while (end.find()) {
      start = end.end();
    }
    return text.substring(start);
  }
}

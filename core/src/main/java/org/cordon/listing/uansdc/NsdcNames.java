package org.cordon.listing.uansdc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.NameCell;
import org.cordon.party.NameKind;
import org.cordon.party.PartyType;

/* Names: in Ukrainian, in the original language, and others. */
final class NsdcNames {

  private static final Pattern LINE_END = Pattern.compile("\\s*[\\r\\n]+\\s*");
  private static final Pattern COMMA_BETWEEN_QUOTED = Pattern.compile("(?<=\"), (?=[\"\\p{Lu}])");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?iu)\\(псевдонім\\)|(?<=\\()дівоче\\s*-\\s*|відомий як\\s*:\\s*|народи\\p{L}+ \\d.*"
              + "|\\p{L}+ою мовою\\s+|перереєстровано .*змінено його назву на\\s*");

  /* A blank between a word in Latin and one in Cyrillic letters. */
  private static final Pattern BETWEEN_SCRIPTS =
      Pattern.compile(
          "(?<=(?:^|\\s)[\\p{IsLatin}'’-]{1,40})\\s+(?=[\\p{IsCyrillic}'’-]+(?:\\s|$))"
              + "|(?<=(?:^|\\s)[\\p{IsCyrillic}'’-]{1,40})\\s+(?=[\\p{IsLatin}'’-]+(?:\\s|$))");
  private static final Pattern ALSO = Pattern.compile(",?\\s+вона ж\\s+");
  private static final Pattern FORMER =
      Pattern.compile("(?iu)(?<!\\p{L})(?:стара|колишня) назва\\s*[–—:-]\\s*");

  private NsdcNames() {}

  /// The names of a cell. Persons' names stand a line each, organizations' run over lines.
  static void read(String cell, DesignationBuilder entry) {
    String text = REMARK.matcher(cell).replaceAll("");
    Matcher former = FORMER.matcher(text);
    NameKind kind = former.lookingAt() ? NameKind.FORMER : NameKind.ALIAS;
    String names = former.replaceFirst("");
    String apart = entry.schema() == PartyType.PERSON ? ofPersons(names) : ofOrganizations(names);
    NameCell.names(apart).stream()
        .filter(name -> name.codePoints().anyMatch(Character::isLetter))
        .forEach(name -> entry.name(name, kind));
  }

  private static String ofPersons(String names) {
    return BETWEEN_SCRIPTS.matcher(LINE_END.matcher(names).replaceAll("; ")).replaceAll("; ");
  }

  private static String ofOrganizations(String names) {
    return ALSO.matcher(COMMA_BETWEEN_QUOTED.matcher(names).replaceAll("; ")).replaceAll("; ");
  }

  /// `код: 656628, колишня назва – EXAMPLE LTD.;`
  static void readFormer(String prose, DesignationBuilder entry) {
    Matcher former = FORMER.matcher(prose);
    if (former.find()) {
      String rest = prose.substring(former.end());
      int end = rest.indexOf(';');
      entry.name(end < 0 ? rest : rest.substring(0, end), NameKind.FORMER);
    }
  }
}

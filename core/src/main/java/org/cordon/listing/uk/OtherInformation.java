package org.cordon.listing.uk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.party.IdentifierKind;

/* The free text of a row of the OFSI list. Since 2022 it holds what has no column of its own behind
 * labels: `(UK Sanctions List Ref):RUS0123. … (UK Statement of Reasons):… (Business Reg No):…`. */
final class OtherInformation {

  private static final String REASONS = "UK Statement of Reasons";
  private static final Pattern LABEL =
      Pattern.compile(
          "\\((UK Sanctions List Ref|UN Ref|UK Statement of Reasons|Gender|Phone number|Website"
              + "|Email address|Type of entity|Business Reg No|Parent company|Subsidiaries"
              + "|IMO number|Hull identification number|Flag of ship|Previous flags|Type of ship"
              + "|Tonnage of ship|Length of ship|Year built|Current owners|Previous owners)"
              + "\\)\\s?:");

  /* `QDi.231`, and of the older form `QE.A.146.14` */
  private static final Pattern UN_REFERENCE =
      Pattern.compile("\\b(?:[A-Z]{2}[ei]\\.\\d{3}|[A-Z]{2}\\.[A-Z]\\.\\d+\\.\\d\\d)\\b");
  private static final Pattern REFERENCE = Pattern.compile("^\\s*(?<number>[A-Z]{3}\\d{4})\\b");

  private final Map<String, String> sections = new LinkedHashMap<>();

  private OtherInformation(String text) {
    Matcher label = LABEL.matcher(text);
    String section = "";
    int start = 0;
    while (label.find()) {
      add(section, text.substring(start, label.start()));
      section = label.group(1);
      start = label.end();
    }
    add(section, text.substring(start));
  }

  private void add(String label, String text) {
    sections.merge(label, text.strip(), (first, second) -> first + " " + second);
  }

  private String section(String label) {
    return sections.getOrDefault(label, "");
  }

  static void read(String text, UkEntry entry) {
    if (!entry.isNew("Other Information", text)) {
      return;
    }
    entry.party().remark(text);
    OtherInformation information = new OtherInformation(text);
    information.readReferences(entry);
    information.readParty(entry);
    information.readShip(entry);
    information.readProse(entry);
  }

  private void readReferences(UkEntry entry) {
    Matcher list = REFERENCE.matcher(section("UK Sanctions List Ref"));
    if (list.find()) {
      entry.party().reference(list.group("number"));
    }
    Matcher un =
        UN_REFERENCE.matcher(start(section("UN Ref").isEmpty() ? section("") : section("UN Ref")));
    if (un.find()) {
      entry.party().reference(un.group());
    }
  }

  /* The party's own UN reference opens the text; later ones are of others. */
  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), 30));
  }

  private void readParty(UkEntry entry) {
    entry.gender("Gender", section("Gender"));
    entry.documents("Business Reg No", IdentifierKind.REGISTRATION, section("Business Reg No"), "");
    entry.companies("Parent company", "parent", section("Parent company"));
    entry.companies("Subsidiaries", "subsidiary", section("Subsidiaries"));
  }

  private void readShip(UkEntry entry) {
    entry.imo("IMO number", section("IMO number"));
    entry.documents(
        "Hull identification number",
        IdentifierKind.OTHER,
        section("Hull identification number"),
        "");
    entry.country("Flag of ship", section("Flag of ship"));
    entry.companies("Current owners", "owner", section("Current owners"));
    entry.companies("Previous owners", "previous-owner", section("Previous owners"));
  }

  private void readProse(UkEntry entry) {
    for (String label : new String[] {"", "UK Sanctions List Ref", "UN Ref", REASONS}) {
      UkDocuments.readProse(section(label), entry.party());
    }
  }
}

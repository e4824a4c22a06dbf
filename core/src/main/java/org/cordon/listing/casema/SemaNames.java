package org.cordon.listing.casema;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.NameCell;
import org.cordon.listing.format.XmlElement;
import org.cordon.party.NameKind;
import org.cordon.party.NamePart;
import org.cordon.party.NamePart.Role;
import org.cordon.party.Scripts;

/* Names of a record. The marks between names changed over the years: `;`, `,`, `/`, "or", "and". In
 * the aliases of a person all of them part names. In those of an entity a comma does only where the
 * script changes ("GK Struktura, ГК СТРУКТУРА"), as it also stands within names ("Завод Дагдизель,
 * АО"), and "and" only between names in other scripts than Latin. */
final class SemaNames {

  private static final String OUTSIDE_BRACKETS = "(?![^()]*\\))";
  private static final Pattern PERSON_MARKS =
      Pattern.compile("[,/]" + OUTSIDE_BRACKETS + "|\\s(?:or|and)\\s|\\s+AKA$");
  private static final Pattern LEADING_ALSO = Pattern.compile("^also\\s");
  private static final Pattern TWO_LANGUAGES =
      Pattern.compile("(?<=\\S{2}\\s?)/(?=\\s?\\S{3})" + OUTSIDE_BRACKETS);
  private static final Pattern ENTITY_MARKS =
      Pattern.compile("\\sor\\s|(?<=\\P{IsLatin})\\sand\\s(?=\\P{IsLatin})");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final int LONGEST_LEGAL_FORM = 5;
  private static final Pattern ALSO_KNOWN_AS =
      Pattern.compile("\\s*\\(also known as (?<alias>.+?)(?<close>\\))?$");

  private SemaNames() {}

  static void readPerson(XmlElement record, DesignationBuilder entry) {
    String last = record.childText("LastName");
    String given = record.childText("GivenName");
    entry.name(
        last + " " + given,
        NameKind.PRIMARY,
        List.of(new NamePart(Role.SURNAME, last), new NamePart(Role.GIVEN, given)));
    String aliases = PERSON_MARKS.matcher(record.childText("Aliases")).replaceAll(";");
    add(LEADING_ALSO.matcher(aliases).replaceFirst(""), NameKind.ALIAS, entry);
  }

  static void readEntity(XmlElement record, DesignationBuilder entry) {
    String cell = record.childText("EntityOrShip");
    Matcher known = ALSO_KNOWN_AS.matcher(cell);
    boolean labelled = known.find();
    String main = labelled ? cell.substring(0, known.start()) : cell;
    add(TWO_LANGUAGES.matcher(main).replaceAll(";"), NameKind.PRIMARY, entry);
    if (labelled) {
      entry.name(known.group("alias"), NameKind.ALIAS);
      reportOpenBracket(known, cell, entry);
    }
    String aliases = TWO_LANGUAGES.matcher(record.childText("Aliases")).replaceAll(";");
    aliases = ENTITY_MARKS.matcher(aliases).replaceAll(";");
    add(partedWhereScriptsChange(aliases), NameKind.ALIAS, entry);
  }

  private static void reportOpenBracket(Matcher known, String cell, DesignationBuilder entry) {
    if (known.group("close") == null) {
      entry.problem(
          Reason.BROKEN_OFF, "EntityOrShip", cell, "has a bracket that doesn't close; names kept");
    }
  }

  private static void add(String cell, NameKind kind, DesignationBuilder entry) {
    NameCell.names(cell).forEach(name -> entry.name(name, kind));
  }

  private static String partedWhereScriptsChange(String cell) {
    StringBuilder parted = new StringBuilder();
    String before = "";
    for (String piece : COMMA.split(cell, -1)) {
      boolean changes = areOfTwoScripts(before, piece) && piece.length() > LONGEST_LEGAL_FORM;
      parted.append(before.isEmpty() ? "" : changes ? ";" : ", ").append(piece);
      before = piece;
    }
    return parted.toString();
  }

  private static boolean areOfTwoScripts(String one, String other) {
    String first = Scripts.of(one);
    String second = Scripts.of(other);
    return first != null && second != null && !first.equals(second);
  }
}

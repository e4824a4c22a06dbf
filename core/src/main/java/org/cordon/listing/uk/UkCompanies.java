package org.cordon.listing.uk;

import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.ItemList;
import org.cordon.party.IdentifierKind;

/* Cells with names of other companies: counted, or with `;` or a full stop between them. */
final class UkCompanies {

  /* A full stop ends a name unless it is one of an abbreviation (`M.T. Kalashnikova`, `Co. Ltd`) or
   * stands in brackets (`(St. Petersburg)`). */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          ";\\.?|(?<!\\b\\p{L})\\.\\s+(?=[\\p{Lu}\"“])(?!(?:Ltd|Limited|Inc|LLC)\\b)(?![^()]*\\))");
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)is the parent company|parent and branches|unknown|n/?a|[-–.\\s]*");
  private static final Pattern SUBSIDIARY_OF =
      Pattern.compile("(?i)^(?:\\w+ )?subsidiary (?:\\w+ )?of (?:the )?");
  private static final Pattern NUMBER = Pattern.compile("\\p{Lu}{3,5}:.*\\p{Nd}.*");

  private UkCompanies() {}

  static void read(String field, String kind, String cell, UkEntry entry) {
    for (String item : ItemList.of(DesignationBuilder.tidy(cell)).items()) {
      for (String part : SEPARATOR.splitAsStream(item).toList()) {
        String name = SUBSIDIARY_OF.matcher(part.strip()).replaceFirst("").replaceAll("\\.+$", "");
        if (NUMBER.matcher(name).matches()) {
          entry.documents(field, IdentifierKind.REGISTRATION, name, "");
        } else if (!NO_NAME.matcher(name).matches()) {
          entry.party().link(kind, name);
        }
      }
    }
  }
}

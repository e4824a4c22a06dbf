package org.cordon.listing.jpmeti;

import java.util.regex.Pattern;
import org.cordon.geo.Countries;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.JsonObject;
import org.cordon.listing.format.NameCell;
import org.cordon.party.NameKind;

/* Entities of the End User List. Of the address only the country is given. Where the name is missing,
 * it was run together with the country: "People's Republic of China BVI Electronics". A point marks each
 * alias in the list, and some are still there. */
final class EndUserList {

  private static final Pattern ALIAS_POINT = Pattern.compile("\\s+・\\s*|^・");
  private static final Pattern TRAILING_AND = Pattern.compile("[;,]\\s*and$");

  private EndUserList() {}

  static void readParty(JsonObject entity, DesignationBuilder entry) {
    String name = entity.text("entity_name");
    for (String country : entity.texts("addresses")) {
      int end = name.isEmpty() ? endOfCountry(country) : country.length();
      entry.countryOf("addresses", country.substring(0, end));
      add(country.substring(end), NameKind.PRIMARY, entry);
    }
    add(name, NameKind.PRIMARY, entry);
    entity.texts("aliases").forEach(alias -> add(alias, NameKind.ALIAS, entry));
  }

  private static void add(String cell, NameKind kind, DesignationBuilder entry) {
    for (String part : ALIAS_POINT.split(TRAILING_AND.matcher(cell).replaceFirst(""), -1)) {
      NameCell.names(part).forEach(name -> entry.name(name, kind));
    }
  }

  /* Where the longest country ends that the text starts with. */
  private static int endOfCountry(String text) {
    int end = 0;
    for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
      if (Countries.named(text.substring(0, blank)).isPresent()) {
        end = blank;
      }
    }
    return end;
  }
}

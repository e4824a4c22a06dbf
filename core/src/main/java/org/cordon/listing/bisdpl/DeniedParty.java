package org.cordon.listing.bisdpl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.CountryInText;
import org.cordon.listing.format.HeadedRows;
import org.jspecify.annotations.Nullable;

/* Who a row is about and where.
 *
 *   name      as printed
 *   address   without the country; blank where there is none
 *   country   as printed; null where there is none
 */
record DeniedParty(String name, String address, @Nullable String country) {

  /* What belongs to the name though a comma stands before it, dots and blanks left out. */
  private static final Pattern SUFFIX =
      Pattern.compile(
          "JR|SR|I{2,3}|IV|MD|PHD|ESQ"
              + "|(?:COMPANY|CO|CORP|CORPORATION|PTE|PVT|PTY|SDN|INTL)?(?:LTD|LIMITED|BHD)"
              + "|COMPANY|CO|CORP|CORPORATION|INC|INCORPORATED|LLC|LLP|LP|PLC|DBA"
              + "|SA|SAS|SARL|SL|SLU|SRL|SPA|SRO|SADECV|SDERLDECV|CA|LDA|LTDA|DOO|AS|AB|OY|KFT"
              + "|GMBH|AG|KG|BV|NV|BVBA|FZE|FZC|FZCO|FZLLC|JSC|PJSC|OJSC|CJSC|OOO|PAO|AO|ZAO|OAO");

  /* Outside of brackets. */
  private static final Pattern COMMA = Pattern.compile(",(?![^()]{0,200}\\))");

  private static final Pattern STATE = Pattern.compile("(?:[A-Z]{2})?");
  private static final Pattern COUNTRY = Pattern.compile("(?:[A-Z]{2,3})?");

  static DeniedParty of(HeadedRows.Row row) {
    String both = row.get("Name_and_Address");
    if (!both.isBlank()) {
      return ofCell(both);
    }
    return new DeniedParty(
        DesignationBuilder.tidy(row.get("Name")),
        DesignationBuilder.joined(
            row.get("Street_Address"), row.get("City"), row.get("State"), row.get("Postal_Code")),
        row.get("Country"));
  }

  /* `JOEL EXAMPLE, JR., 5 SAMPLE ROAD, EL PASO, TX, US, 79905`: state, country and postal code have
   * their places at the end, and leave them empty where there is none. */
  static DeniedParty ofCell(String cell) {
    List<String> parts =
        Arrays.stream(COMMA.split(cell, -1)).map(DesignationBuilder::tidy).toList();
    int start = endOfName(parts);
    String name = String.join(", ", parts.subList(0, start));
    List<String> address = new ArrayList<>(parts.subList(start, parts.size()));
    int state = address.size() - 3;
    if (state < 0 || !isInPlaces(address.subList(state, address.size()))) {
      return new DeniedParty(name, joined(address), countryAtEnd(joined(address)));
    }
    String country = address.remove(state + 1);
    return new DeniedParty(name, joined(address), country);
  }

  private static boolean isInPlaces(List<String> end) {
    return STATE.matcher(end.get(0)).matches() && COUNTRY.matcher(end.get(1)).matches();
  }

  private static int endOfName(List<String> parts) {
    int end = 1;
    while (end < parts.size() && isSuffix(parts.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSuffix(String part) {
    return SUFFIX.matcher(part.replaceAll("[. ]", "").toUpperCase(Locale.ROOT)).matches();
  }

  private static String joined(List<String> parts) {
    return DesignationBuilder.joined(parts.toArray(String[]::new));
  }

  private static @Nullable String countryAtEnd(String address) {
    Country country = CountryInText.atEnd(address);
    return country == null ? null : country.code();
  }
}

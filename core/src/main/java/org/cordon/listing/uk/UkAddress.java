package org.cordon.listing.uk;

import java.util.List;
import java.util.regex.Pattern;
import org.cordon.geo.Countries;
import org.cordon.geo.Country;
import org.cordon.geo.CountryReading;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.CountryInText;
import org.cordon.listing.format.ItemList;

/* An address in its cells: up to six lines, a post code, a country. */
record UkAddress(String text, String country) {

  private static final Pattern LONE_MARK = Pattern.compile("^\\(?[a-z]\\)\\s+");

  static UkAddress of(List<String> lines, String postCode, String country) {
    String text = DesignationBuilder.joined(lines.toArray(new String[0]));
    return new UkAddress(
        DesignationBuilder.joined(text, postCode), DesignationBuilder.tidy(country));
  }

  /// Adds it to a party; a counted cell (`a) BP 333, Bangui`) holds several; some rows hold one of
  /// several with its mark.
  void addTo(DesignationBuilder party) {
    ItemList list = ItemList.of(text);
    List<String> addresses = list.head().isEmpty() ? list.items() : List.of(text);
    for (String item : addresses) {
      String address = LONE_MARK.matcher(item).replaceFirst("");
      if (country.isEmpty()) {
        addWithoutCountry(address, party);
      } else {
        addTo(address, party);
      }
    }
  }

  /* What is no country, a town or a post code in the wrong column, stays part of the address. */
  private void addTo(String address, DesignationBuilder party) {
    boolean isCountry = !(Countries.read(country) instanceof CountryReading.Unknown);
    party.address(
        "Country", isCountry ? address : DesignationBuilder.joined(address, country), country);
  }

  /* The text may name the country, or be nothing else: `Libya`. */
  private static void addWithoutCountry(String address, DesignationBuilder party) {
    boolean isCountry =
        Countries.read(address) instanceof CountryReading.Known known && known.region() == null;
    Country named = CountryInText.inAddress(address);
    party.address("Address", isCountry ? "" : address, named == null ? "" : named.code());
  }
}

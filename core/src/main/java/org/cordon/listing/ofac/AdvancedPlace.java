package org.cordon.listing.ofac;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cordon.listing.format.XmlElement;

/// A place of Advanced XML: an address, or a country that a feature names.
///
/// @param country in OFAC's spelling; empty where none is given
/// @param parts the values of its parts by OFAC's words for them (`CITY`)
/// @param text a place given as one text, such as a country of nationality; empty where it has
///   parts
record AdvancedPlace(String country, Map<String, String> parts, String text) {

  private static final String ONE_TEXT = "Unknown";

  static AdvancedPlace of(XmlElement location, AdvancedWords words) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (XmlElement part : location.children("LocationPart")) {
      String type = words.of("LocPartType", part.attribute("LocPartTypeID"));
      for (XmlElement value : part.all("LocationPartValue/Value")) {
        parts.putIfAbsent(type, value.text());
      }
    }
    XmlElement country = location.child("LocationCountry");
    String text = parts.getOrDefault(ONE_TEXT, "");
    parts.remove(ONE_TEXT);
    return new AdvancedPlace(
        country == null ? "" : words.of("Country", country.attribute("CountryID")), parts, text);
  }

  /// What the place says where a country is asked for.
  String asCountry() {
    return text.isEmpty() ? country : text;
  }
}

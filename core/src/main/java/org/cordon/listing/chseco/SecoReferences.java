package org.cordon.listing.chseco;

import java.util.HashMap;
import java.util.Map;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.XmlElement;
import org.jspecify.annotations.Nullable;

/* What targets refer to by number: the sanctions sets of the programs, and places. */
final class SecoReferences {

  private static final String ENGLISH = "eng";

  /* A measure of a program: `article 12 -- Restrictions on named individuals and entities`. */
  record SanctionsSet(String programKey, String programName, String text) {}

  /* `country` is its code, or its name where the code is missing. */
  record Place(String location, String area, String country, String countryName) {}

  private final Map<String, SanctionsSet> sets = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  void addProgram(XmlElement program) {
    String key = inEnglish(program, "program-key");
    String name = inEnglish(program, "program-name");
    for (XmlElement set : program.children("sanctions-set")) {
      SanctionsSet added = new SanctionsSet(key, name, set.text());
      boolean english = set.attribute("lang").equals(ENGLISH);
      sets.merge(set.attribute("ssid"), added, (first, next) -> english ? next : first);
    }
  }

  /* The English text; where there is none, the first. */
  private static String inEnglish(XmlElement program, String name) {
    String text = program.childText(name);
    for (XmlElement translation : program.children(name)) {
      if (translation.attribute("lang").equals(ENGLISH)) {
        return translation.text();
      }
    }
    return text;
  }

  /* Variants of a location or area are other spellings of the same place, and not held. */
  void addPlace(XmlElement place) {
    XmlElement country = place.child("country");
    String name = country == null ? "" : country.text();
    String code = country == null ? "" : country.attribute("iso-code");
    places.put(
        place.attribute("ssid"),
        new Place(
            place.childText("location"),
            place.childText("area"),
            DesignationBuilder.tidy(code).isEmpty() ? name : code,
            name));
  }

  @Nullable SanctionsSet findSet(String ssid) {
    return sets.get(ssid);
  }

  @Nullable Place findPlace(String ssid) {
    return places.get(ssid);
  }
}

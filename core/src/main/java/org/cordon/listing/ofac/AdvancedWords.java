package org.cordon.listing.ofac;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.listing.format.XmlElement;

/* The words that codes stand for in an Advanced XML file, from its ReferenceValueSets. */
final class AdvancedWords {

  private final Map<String, Map<String, String>> sets = new HashMap<>();
  private final Map<String, String> partyTypes = new HashMap<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  /// Takes a set of values, such as `FeatureTypeValues` with its `FeatureType` elements.
  void add(XmlElement values) {
    for (XmlElement value : values.children()) {
      String words = value.text();
      sets.computeIfAbsent(value.name(), _ -> new HashMap<>())
          .put(
              value.attribute("ID"),
              words.isEmpty() ? value.attribute("LegalBasisShortRef") : words);
      if (value.name().equals("PartySubType")) {
        partyTypes.put(value.attribute("ID"), value.attribute("PartyTypeID"));
      }
    }
  }

  /// The words of a code in the set of these elements; `Country 11` where the file has no words for
  /// it, empty where the code is.
  String of(String element, String code) {
    return code.isEmpty() ? "" : find(element, code).orElseGet(() -> unknown(element, code));
  }

  /// The words of a code, if the file has any.
  Optional<String> find(String element, String code) {
    return Optional.ofNullable(sets.getOrDefault(element, Map.of()).get(code));
  }

  private String unknown(String element, String code) {
    String words = element + " " + code;
    unknown.add(words);
    return words;
  }

  /// The codes that were asked for and that the file has no words for.
  Set<String> unknown() {
    return unknown;
  }

  /// What kind of party a subtype is: `Vessel` and `Aircraft` are subtypes, all others are known by
  /// their type, `Individual` or `Entity`.
  String partyType(String subType) {
    String type = find("PartyType", partyTypes.getOrDefault(subType, "")).orElse("");
    return type.equals("Individual") || type.equals("Entity") ? type : of("PartySubType", subType);
  }
}

package org.cordon.listing.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.XmlElement;

/* A DistinctParty of Advanced XML, told to an entry. OFAC gives each party one profile. */
final class AdvancedParty {

  private static final Set<String> IGNORED =
      Set.of(
          // OFAC's numbers of the parts of a party, which only the file itself refers to
          "Alias/@FixedRef",
          "Identity/@FixedRef",
          "DocumentedName/@FixedRef",
          "DocumentedName/@ID",
          "Feature/@ID",
          "FeatureVersion/@ID",
          "IdentityReference",
          "SanctionsEntryReference",
          "IDRegDocumentReference",
          // names of all identities count alike
          "Identity/@Primary",
          "Identity/@False",
          // the script is read from the letters
          "NamePartValue/@ScriptID",
          "NamePartValue/@ScriptStatusID",
          "NamePartValue/@Acronym",
          // all facts of a party count alike, however sure OFAC is of them; its notes on them
          "FeatureVersion/@ReliabilityID",
          "FeatureVersion/Comment",
          // which parts of a date are meant to be exact; seen from its bounds
          "@YearFixed",
          "@MonthFixed",
          "@DayFixed",
          "End/@Approximate",
          // whether a fact is text, a code, a date or a country is seen from what it holds
          "VersionDetail/@DetailTypeID");
  private static final String LOCATION = "Location";
  private static final String BIRTHDATE = "Birthdate";
  private static final String PRIMARY_NAME = "Name";
  private static final String OTHER_SCRIPT = "Others";

  private final AdvancedReferences references;
  private final OfacEntry entry;

  private AdvancedParty(AdvancedReferences references, OfacEntry entry) {
    this.references = references;
    this.entry = entry;
  }

  /// Tells the entry all that the party says.
  ///
  /// @return the numbers of its profiles, by which ties and listings refer to it
  static List<String> tell(XmlElement party, AdvancedReferences references, OfacEntry entry) {
    List<XmlElement> profiles = party.children("Profile");
    List<String> numbers = profiles.stream().map(profile -> profile.attribute("ID")).toList();
    party.children("Comment").forEach(comment -> entry.remarks(comment.text()));
    profiles.forEach(new AdvancedParty(references, entry)::profile);
    entry.unread(party, IGNORED);
    return numbers;
  }

  private void profile(XmlElement profile) {
    entry.type(references.words().partyType(profile.attribute("PartySubTypeID")));
    profile.children("Comment").forEach(comment -> entry.remarks(comment.text()));
    profile.children("Identity").forEach(this::identity);
    profile.children("Feature").forEach(this::feature);
  }

  private void identity(XmlElement identity) {
    Map<String, String> partTypes = new HashMap<>();
    for (XmlElement group : identity.all("NamePartGroups/MasterNamePartGroup/NamePartGroup")) {
      partTypes.put(
          group.attribute("ID"),
          references.words().of("NamePartType", group.attribute("NamePartTypeID")));
    }
    identity.children("Alias").forEach(alias -> alias(alias, partTypes));
    for (AdvancedReferences.Document document : references.documents(identity.attribute("ID"))) {
      entry.facts().document(document.type(), document.number(), document.issuer());
    }
  }

  private void alias(XmlElement alias, Map<String, String> partTypes) {
    String type = references.words().of("AliasType", alias.attribute("AliasTypeID"));
    boolean primary = alias.attribute("Primary").equals("true");
    boolean weak = alias.attribute("LowQuality").equals("true");
    for (XmlElement name : alias.children("DocumentedName")) {
      List<OfacNames.Part> parts = parts(name, partTypes);
      String printed = OfacNames.print(parts);
      String status = references.words().of("DocNameStatus", name.attribute("DocNameStatusID"));
      if (primary && !status.equals(OTHER_SCRIPT)) {
        entry.primaryName(printed, OfacNames.parts(parts));
      } else {
        String aliasType = type.equals(PRIMARY_NAME) ? "aka" : type;
        entry.alias(aliasType, weak, printed, OfacNames.parts(parts));
      }
    }
  }

  private List<OfacNames.Part> parts(XmlElement name, Map<String, String> partTypes) {
    List<OfacNames.Part> parts = new ArrayList<>();
    for (XmlElement value : name.all("DocumentedNamePart/NamePartValue")) {
      String type = partTypes.getOrDefault(value.attribute("NamePartGroupID"), "");
      parts.add(entry.namePart(type, value.text()));
    }
    return parts;
  }

  private void feature(XmlElement feature) {
    String type = references.words().of("FeatureType", feature.attribute("FeatureTypeID"));
    for (XmlElement version : feature.children("FeatureVersion")) {
      for (XmlElement location : version.children("VersionLocation")) {
        location(type, location);
      }
      version.children("DatePeriod").forEach(period -> date(type, period));
      version.children("VersionDetail").forEach(detail -> detail(type, detail));
    }
  }

  private void location(String type, XmlElement location) {
    AdvancedPlace place = references.place(location.attribute("LocationID"), entry);
    if (place != null && type.equals(LOCATION)) {
      entry.address(place.country(), place.parts());
    } else if (place != null) {
      entry.facts().state(type, place.asCountry());
    }
  }

  private void date(String type, XmlElement period) {
    AdvancedDates.period(period)
        .ifPresentOrElse(
            date -> {
              if (type.equals(BIRTHDATE)) {
                entry.facts().born(date);
              } else {
                entry.facts().state(type, AdvancedDates.print(date));
              }
            },
            () ->
                entry.problem(
                    Reason.UNREADABLE_VALUE, type, "", "has no bounds that are days; left out"));
  }

  private void detail(String type, XmlElement detail) {
    String code = detail.attribute("DetailReferenceID");
    String text = detail.text();
    entry
        .facts()
        .state(type, code.isEmpty() ? text : references.words().of("DetailReference", code));
  }
}

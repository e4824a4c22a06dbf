package org.cordon.app.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.party.Address;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.PartialDate;
import org.cordon.party.Party;
import org.cordon.party.PartyFacts;
import org.cordon.party.PartyName;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/// The fields of a designation as texts a person compares, every field always there.
final class DesignationFields {

  private DesignationFields() {}

  static Map<String, List<String>> of(Designation designation) {
    PartyFacts facts = designation.party().facts();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("schema", List.of(PartyType.of(designation.party()).word()));
    fields.put("names", facts.names().stream().map(DesignationFields::name).toList());
    fields.putAll(personFields(designation.party()));
    fields.put("countries", facts.countries().stream().map(Country::code).toList());
    fields.put("addresses", facts.addresses().stream().map(DesignationFields::address).toList());
    fields.put(
        "identifiers", facts.identifiers().stream().map(DesignationFields::identifier).toList());
    fields.put("programs", designation.programs());
    fields.put("legal bases", designation.legalBases());
    fields.put("measures", designation.measures());
    fields.put("listed on", oneOrNone(designation.listedOn()));
    fields.put("listed until", oneOrNone(designation.listedUntil()));
    fields.put("references", designation.references());
    fields.put(
        "links", designation.links().stream().map(link -> link.kind() + " " + link.to()).toList());
    fields.put(
        "remarks", designation.remarks().isEmpty() ? List.of() : List.of(designation.remarks()));
    return fields;
  }

  private static Map<String, List<String>> personFields(Party party) {
    return switch (party) {
      case Party.Person(_, var born, var birthplaces, var nationalities, var gender) ->
          personFields(
              born.stream().map(DesignationFields::date).toList(),
              birthplaces,
              nationalities.stream().map(Country::code).toList(),
              oneOrNone(gender(gender)));
      case Party.Organization _, Party.Vessel _, Party.Aircraft _, Party.Unclassified _ ->
          personFields(List.of(), List.of(), List.of(), List.of());
    };
  }

  private static Map<String, List<String>> personFields(
      List<String> born,
      List<String> birthplaces,
      List<String> nationalities,
      List<String> gender) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("born", born);
    fields.put("birthplaces", birthplaces);
    fields.put("nationalities", nationalities);
    fields.put("gender", gender);
    return fields;
  }

  private static @Nullable String gender(@Nullable Gender gender) {
    return gender == null ? null : gender.name().toLowerCase(Locale.ROOT);
  }

  private static String name(PartyName name) {
    return name.text() + " (" + name.kind().name().toLowerCase(Locale.ROOT) + ")";
  }

  private static String date(PartialDate date) {
    return date + (date.note() == null ? "" : " (" + date.note() + ")");
  }

  private static String address(Address address) {
    return address.text() + (address.country() == null ? "" : ", " + address.country());
  }

  private static String identifier(Identifier identifier) {
    return identifier.kind().word()
        + " "
        + identifier.value()
        + (identifier.country() == null ? "" : ", " + identifier.country())
        + (identifier.currency() == null ? "" : ", " + identifier.currency());
  }

  private static List<String> oneOrNone(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }
}

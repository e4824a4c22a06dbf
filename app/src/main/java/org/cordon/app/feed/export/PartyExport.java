package org.cordon.app.feed.export;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.party.Address;
import org.cordon.party.Identifier;
import org.cordon.party.PartialDate;
import org.cordon.party.Party;
import org.cordon.party.PartyName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A designation as one line of JSON, its fields in a fixed order, those without a value left out.
/// Scripts rely on the form; what is new may only be added at the end.
public final class PartyExport {

  private static final JsonMapper MAPPER = new JsonMapper();

  private PartyExport() {}

  /// The line, without its end.
  public static String line(Designation designation) {
    return MAPPER.writeValueAsString(json(designation));
  }

  private static ObjectNode json(Designation designation) {
    Party party = designation.party();
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("list", designation.list());
    line.put("entryId", designation.entryId());
    putIfPresent(line, "schema", schema(party));
    line.set("names", objects(party.names().stream().map(PartyExport::name).toList()));
    if (party instanceof Party.Person person) {
      putTexts(line, "born", person.born().stream().map(PartialDate::toString).toList());
      putTexts(line, "nationalities", codes(person.nationalities()));
    }
    putTexts(line, "countries", codes(party.facts().countries()));
    putObjects(
        line, "addresses", party.facts().addresses().stream().map(PartyExport::address).toList());
    putObjects(
        line,
        "identifiers",
        party.facts().identifiers().stream().map(PartyExport::identifier).toList());
    putTexts(line, "programs", designation.programs());
    putTexts(line, "measures", designation.measures());
    putIfPresent(line, "listedOn", designation.listedOn());
    putIfPresent(line, "listedUntil", designation.listedUntil());
    putIfPresent(line, "remarks", designation.remarks().isEmpty() ? null : designation.remarks());
    putObjects(line, "links", designation.links().stream().map(PartyExport::link).toList());
    return line;
  }

  /// The word for the kind of a party; null where the publisher doesn't say.
  public static @Nullable String schema(Party party) {
    return switch (party) {
      case Party.Person _ -> "person";
      case Party.Organization _ -> "organization";
      case Party.Vessel _ -> "vessel";
      case Party.Aircraft _ -> "aircraft";
      case Party.Unclassified _ -> null;
    };
  }

  private static ObjectNode name(PartyName name) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("text", name.text());
    json.put("kind", name.kind().name().toLowerCase(Locale.ROOT));
    putIfPresent(json, "script", name.script());
    return json;
  }

  private static ObjectNode address(Address address) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("text", address.text());
    putIfPresent(json, "country", address.country());
    return json;
  }

  private static ObjectNode identifier(Identifier identifier) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", identifier.kind().exportName());
    json.put("value", identifier.value());
    putIfPresent(json, "country", identifier.country());
    putIfPresent(json, "currency", identifier.currency());
    return json;
  }

  private static ObjectNode link(PartyLink link) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", link.kind());
    json.put("to", link.to());
    return json;
  }

  private static List<String> codes(List<Country> countries) {
    return countries.stream().map(Country::code).toList();
  }

  private static void putIfPresent(ObjectNode json, String field, @Nullable Object value) {
    if (value != null) {
      json.put(field, value.toString());
    }
  }

  private static void putTexts(ObjectNode json, String field, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = json.putArray(field);
      values.forEach(array::add);
    }
  }

  private static void putObjects(ObjectNode json, String field, List<ObjectNode> values) {
    if (!values.isEmpty()) {
      json.set(field, objects(values));
    }
  }

  private static ArrayNode objects(List<ObjectNode> values) {
    return JsonNodeFactory.instance.arrayNode().addAll(values);
  }
}

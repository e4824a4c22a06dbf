package org.cordon.app.feed.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An entity of FollowTheMoney while it is put together: each property a set of texts.
final class FtmEntity {

  private final String id;
  private final String schema;
  private final String caption;
  private final boolean target;
  private final Map<String, Set<String>> properties = new LinkedHashMap<>();

  private FtmEntity(String id, String schema, String caption, boolean target) {
    this.id = id;
    this.schema = schema;
    this.caption = caption;
    this.target = target;
  }

  /// A listed party.
  static FtmEntity target(String id, String schema, String caption) {
    return new FtmEntity(id, schema, caption, true);
  }

  /// What belongs to a listed party.
  static FtmEntity supporting(String id, String schema) {
    return new FtmEntity(id, schema, schema, false);
  }

  String id() {
    return id;
  }

  /// Adds a value; a blank one adds nothing.
  void add(String property, String value) {
    if (!value.isBlank()) {
      properties.computeIfAbsent(property, _ -> new LinkedHashSet<>()).add(value);
    }
  }

  void addAll(String property, List<String> values) {
    values.forEach(value -> add(property, value));
  }

  ObjectNode json(String dataset) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id);
    json.put("caption", caption);
    json.put("schema", schema);
    ObjectNode values = json.putObject("properties");
    properties.forEach((property, texts) -> texts.forEach(values.withArray(property)::add));
    json.putArray("datasets").add(dataset);
    json.put("target", target);
    return json;
  }
}

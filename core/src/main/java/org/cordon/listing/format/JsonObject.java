package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problems.Origin;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON object that remembers which of its fields were asked for. Not thread-safe.
public final class JsonObject {

  private final JsonNode node;
  private final Origin origin;
  private final Set<String> read = new HashSet<>();

  JsonObject(JsonNode node, Origin origin) {
    this.node = node;
    this.origin = origin;
  }

  /// File and line (or number of the record where records share lines), its entry not known yet.
  public Origin origin() {
    return origin;
  }

  public boolean has(String field) {
    return node.has(field);
  }

  /// The names of all fields, in order.
  public List<String> fields() {
    return List.copyOf(node.propertyNames());
  }

  /// The text of a string, number or boolean, white space tidied; empty where absent, null, an
  /// array or an object.
  public String text(String field) {
    read.add(field);
    return text(node.get(field));
  }

  private static String text(@Nullable JsonNode value) {
    return value == null || !value.isValueNode() || value.isNull()
        ? ""
        : DesignationBuilder.tidy(value.asString());
  }

  /// The texts of an array, or the one text of a plain value; blank ones left out.
  public List<String> texts(String field) {
    read.add(field);
    List<String> found = new ArrayList<>();
    JsonNode value = node.get(field);
    if (value != null && value.isArray()) {
      value.forEach(element -> found.add(text(element)));
    } else {
      found.add(text(value));
    }
    found.removeIf(String::isEmpty);
    return found;
  }

  /// The object at this field; null where there is none.
  public @Nullable JsonObject object(String field) {
    read.add(field);
    JsonNode value = node.get(field);
    return value == null || !value.isObject() ? null : new JsonObject(value, origin);
  }

  /// The objects of an array (elements that are no objects are left out), or the one object there.
  public List<JsonObject> objects(String field) {
    read.add(field);
    List<JsonObject> found = new ArrayList<>();
    JsonNode value = node.get(field);
    if (value != null && value.isArray()) {
      value.forEach(element -> addObject(found, element));
    } else if (value != null) {
      addObject(found, value);
    }
    return found;
  }

  private static boolean isBlank(JsonNode value) {
    return switch (value.getNodeType()) {
      case NULL, MISSING -> true;
      case ARRAY, OBJECT, POJO -> value.isEmpty();
      case STRING -> value.asString().isBlank();
      case BINARY, BOOLEAN, NUMBER -> false;
    };
  }

  private void addObject(List<JsonObject> found, JsonNode element) {
    if (element.isObject()) {
      found.add(new JsonObject(element, origin));
    }
  }

  /// The fields nobody asked for that hold something, but for the ones ignored on purpose, with
  /// their value as JSON. Fields of objects below are the business of those objects.
  public Map<String, String> unread(Set<String> ignored) {
    Map<String, String> left = new java.util.LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      boolean blank = isBlank(field.getValue());
      if (!blank && !read.contains(field.getKey()) && !ignored.contains(field.getKey())) {
        left.put(field.getKey(), field.getValue().toString());
      }
    }
    return left;
  }
}

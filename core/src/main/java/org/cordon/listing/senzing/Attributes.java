package org.cordon.listing.senzing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordon.listing.format.JsonObject;

/* Attributes that belong together: those of one feature, or the flat ones of a record. What is taken
 * out is accounted for; what is left nobody knew. */
final class Attributes {

  private final Map<String, String> left = new LinkedHashMap<>();
  private final boolean flat;

  private Attributes(boolean flat) {
    this.flat = flat;
  }

  /* The attributes of a record: its flat ones, then those of each feature in its lists.
   *
   * ignored: fields of the record that are passed over with all they hold */
  static List<Attributes> of(JsonObject record, Set<String> ignored) {
    List<Attributes> all = new ArrayList<>();
    Attributes flat = new Attributes(true);
    all.add(flat);
    for (String field : record.fields()) {
      if (!ignored.contains(field)) {
        flat.put(field, record.text(field));
        record.objects(field).forEach(feature -> all.add(ofFeature(feature)));
      }
    }
    return all;
  }

  private static Attributes ofFeature(JsonObject feature) {
    Attributes attributes = new Attributes(false);
    feature.fields().forEach(field -> attributes.put(field, feature.text(field)));
    return attributes;
  }

  private void put(String name, String value) {
    if (!value.isEmpty()) {
      left.put(name, value);
    }
  }

  /* Whether these stand in the record itself, where data of no concern to Senzing may stand too. */
  boolean isFlat() {
    return flat;
  }

  /* The value of an attribute, which counts as known from now on; empty where there is none. */
  String take(String name) {
    String value = left.remove(name);
    return value == null ? "" : value;
  }

  /* The labels that attributes ending in one of these names have: `HOME_` of `HOME_ADDR_FULL`, and
   * the empty label of `ADDR_FULL`. */
  Set<String> labels(List<String> names) {
    Set<String> labels = new LinkedHashSet<>();
    for (String attribute : left.keySet()) {
      for (String name : names) {
        if (attribute.equals(name) || attribute.endsWith("_" + name)) {
          labels.add(attribute.substring(0, attribute.length() - name.length()));
        }
      }
    }
    return labels;
  }

  /* All that the attributes of a record say, the same for the same content. */
  static String content(List<Attributes> features) {
    return features.stream()
        .flatMap(feature -> feature.left.entrySet().stream())
        .map(attribute -> attribute.getKey() + '=' + attribute.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /* What nobody has taken, in the order of the file. */
  Map<String, String> left() {
    return Collections.unmodifiableMap(left);
  }
}

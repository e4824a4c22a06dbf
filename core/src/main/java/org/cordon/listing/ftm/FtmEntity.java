package org.cordon.listing.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.format.JsonObject;

/* One entity with the values of its properties as texts. A property that refers to other entities
 * holds their ids; where the file has them inside, they come out of `nested`.
 *
 * caption: the name the publisher puts first, empty where it gives none
 * target: `true` or `false` as the file says, empty where it doesn't */
record FtmEntity(
    Origin origin,
    String id,
    String schema,
    String caption,
    String target,
    Map<String, List<String>> properties,
    List<FtmEntity> nested) {

  /* The entity of a JSON object. */
  static FtmEntity of(JsonObject json) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    List<FtmEntity> nested = new ArrayList<>();
    JsonObject given = json.object("properties");
    if (given != null) {
      for (String property : given.fields()) {
        List<String> values = new ArrayList<>(given.texts(property));
        for (JsonObject inside : given.objects(property)) {
          FtmEntity entity = of(inside);
          values.add(entity.id());
          nested.add(entity);
        }
        properties.put(property, values);
      }
    }
    String id = json.text("id");
    return new FtmEntity(
        json.origin().entry(id),
        id,
        json.text("schema"),
        json.text("caption"),
        json.text("target"),
        properties,
        nested);
  }

  /* Whether the publisher lists it; so it does if it doesn't say. */
  boolean isTarget() {
    return !target.equals("false");
  }

  /* Whether the entity of this id stands inside of this one. */
  boolean holds(String otherId) {
    return nested.stream().anyMatch(other -> other.id().equals(otherId));
  }

  List<String> texts(String property) {
    return properties.getOrDefault(property, List.of());
  }

  /* The first value; empty where there is none. */
  String text(String property) {
    List<String> values = texts(property);
    return values.isEmpty() ? "" : values.getFirst();
  }
}

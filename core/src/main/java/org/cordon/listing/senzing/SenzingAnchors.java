package org.cordon.listing.senzing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/* The keys under which records can be pointed at. */
final class SenzingAnchors {

  private final Map<String, String> records = new HashMap<>();

  /* Takes the anchors of a record. */
  void add(String recordId, List<Attributes> features) {
    for (Attributes feature : features) {
      String domain = feature.take("REL_ANCHOR_DOMAIN");
      String key = feature.take("REL_ANCHOR_KEY");
      if (!key.isEmpty()) {
        records.putIfAbsent(place(domain, key), recordId);
      }
    }
  }

  /* The id of the record at this key; the key itself where no record is there. */
  String recordAt(String domain, String key) {
    return records.getOrDefault(place(domain, key), key);
  }

  private static String place(String domain, String key) {
    return domain + '\u001F' + key;
  }
}

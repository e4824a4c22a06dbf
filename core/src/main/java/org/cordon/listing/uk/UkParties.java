package org.cordon.listing.uk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.listing.Designation;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.UnusableListException;
import org.jspecify.annotations.Nullable;

/* The parties of a list by their keys, in the order of the list. */
final class UkParties {

  private final String list;
  private final String keyField;
  private final Problems problems;
  private final Map<String, UkEntry> byKey = new LinkedHashMap<>();

  UkParties(String list, String keyField, Problems problems) {
    this.list = list;
    this.keyField = keyField;
    this.problems = problems;
  }

  /// The party of this key; null where the key is blank, which is a problem.
  @Nullable UkEntry of(String key, Origin origin, String name) {
    String id = DesignationBuilder.tidy(key);
    if (id.isEmpty()) {
      problems.add(
          Reason.UNREADABLE_RECORD, origin, keyField, name, "has no key; the record is left out");
      return null;
    }
    return byKey.computeIfAbsent(
        id, _ -> new UkEntry(new DesignationBuilder(list, origin.entry(id), problems)));
  }

  boolean has(String key) {
    return byKey.containsKey(DesignationBuilder.tidy(key));
  }

  List<Designation> require(String source) throws UnusableListException {
    Designations designations = new Designations();
    byKey.values().forEach(entry -> designations.add(entry.party()));
    return designations.require(source);
  }
}

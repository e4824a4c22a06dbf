package org.cordon.app.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.listing.Designation;

/// What changed from one version of a list to another, by entry id.
///
/// @param added in the order of the newer version
/// @param removed in the order of the older version
/// @param changed in the order of the newer version
/// @param unchanged how many are the same in both
public record ListDiff(
    List<Designation> added, List<Designation> removed, List<Changed> changed, int unchanged) {

  /// An entry that is in both versions, but not the same.
  ///
  /// @param fields at least one
  public record Changed(Designation older, Designation newer, List<FieldChange> fields) {
    public Changed {
      fields = List.copyOf(fields);
    }
  }

  /// A field whose values changed; their order doesn't matter.
  ///
  /// @param field the field's name, `names`, `listed on` …
  /// @param gone values only the older version has
  /// @param come values only the newer version has
  public record FieldChange(String field, List<String> gone, List<String> come) {
    public FieldChange {
      gone = List.copyOf(gone);
      come = List.copyOf(come);
    }
  }

  public ListDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /// Compares two versions.
  public static ListDiff between(List<Designation> older, List<Designation> newer) {
    Map<String, Designation> left = new LinkedHashMap<>();
    older.forEach(designation -> left.put(designation.entryId(), designation));
    List<Designation> added = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    int unchanged = 0;
    for (Designation designation : newer) {
      Designation before = left.remove(designation.entryId());
      if (before == null) {
        added.add(designation);
        continue;
      }
      List<FieldChange> fields = fields(before, designation);
      if (fields.isEmpty()) {
        unchanged++;
      } else {
        changed.add(new Changed(before, designation, fields));
      }
    }
    return new ListDiff(added, List.copyOf(left.values()), changed, unchanged);
  }

  private static List<FieldChange> fields(Designation older, Designation newer) {
    if (older.equals(newer)) {
      return List.of();
    }
    List<FieldChange> changes = new ArrayList<>();
    Map<String, List<String>> before = DesignationFields.of(older);
    DesignationFields.of(newer)
        .forEach((field, now) -> {
          List<String> gone = without(before.getOrDefault(field, List.of()), now);
          List<String> come = without(now, before.getOrDefault(field, List.of()));
          if (!gone.isEmpty() || !come.isEmpty()) {
            changes.add(new FieldChange(field, gone, come));
          }
        });
    return changes;
  }

  private static List<String> without(List<String> values, List<String> others) {
    return values.stream().filter(value -> !others.contains(value)).toList();
  }
}

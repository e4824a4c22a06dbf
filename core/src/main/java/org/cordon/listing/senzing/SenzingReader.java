package org.cordon.listing.senzing;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.ContentKey;
import org.cordon.listing.format.JsonObject;
import org.cordon.listing.format.JsonRecords;

/// Reads records in Senzing's JSON lines, of any age of the format.
///
/// The entry id is `RECORD_ID`; where two data sources use the same, the later one has its
/// `DATA_SOURCE` before it. Records given twice are one party. Several files are read as one.
public final class SenzingReader implements ListReader {

  /* Fields of a record that are passed over with all they hold. */
  private static final Set<String> IGNORED =
      Set.of(
          "DATA_SOURCE",
          "RECORD_ID",
          "LAST_CHANGE", // when a crawler met it
          "PUBLISH_DATE", // the day of the file
          "URL", // pages on the party
          "SOURCE_LINKS",
          "LINKS",
          "replaces_statements"); // numbers of statements before this one

  @Override
  public String publisher() {
    return "senzing";
  }

  /// Sets of records are of any size; one is enough.
  @Override
  public int leastDesignations() {
    return 1;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    RecordIds ids = new RecordIds();
    SenzingAnchors anchors = new SenzingAnchors();
    forEach(files, (record, features) -> anchors.add(ids.of(record, features), features));
    Problems problems = new Problems();
    SenzingEntry reading = new SenzingEntry(anchors);
    Map<String, DesignationBuilder> entries = new LinkedHashMap<>();
    forEach(
        files,
        (record, features) -> {
          String id = ids.of(record, features);
          reading.read(features, entry(id, record, entries, problems));
        });
    Designations designations = new Designations();
    entries.values().forEach(designations::add);
    return new ReadResult(null, designations.require(files), problems.list());
  }

  private DesignationBuilder entry(
      String id, JsonObject record, Map<String, DesignationBuilder> entries, Problems problems) {
    DesignationBuilder known = entries.get(id);
    if (known != null) {
      problems.add(
          Reason.DUPLICATE,
          record.origin().entry(id),
          "RECORD_ID",
          id,
          "stands in the file a second time; both records are one party");
      return known;
    }
    DesignationBuilder entry =
        new DesignationBuilder(publisher(), record.origin().entry(id), problems);
    entries.put(id, entry);
    return entry;
  }

  private static void forEach(List<ListFile> files, BiConsumer<JsonObject, List<Attributes>> taker)
      throws IOException, UnusableListException {
    for (ListFile file : files) {
      try (JsonRecords records = JsonRecords.open(file, ReadLimits.DEFAULT)) {
        for (JsonObject json = records.next(); json != null; json = records.next()) {
          requireRecord(file, json);
          taker.accept(json, Attributes.of(json, IGNORED));
        }
      }
    }
  }

  private static void requireRecord(ListFile file, JsonObject json) throws UnusableListException {
    if (json.text("DATA_SOURCE").isEmpty()) {
      throw new UnusableListException(
          file.name()
              + ":"
              + json.origin().line()
              + " has a record with the fields "
              + json.fields()
              + "; those of Senzing have a DATA_SOURCE");
    }
  }

  /* The entry ids of records, the same on both ways through the files. */
  private static final class RecordIds {
    private final Map<String, String> sources = new HashMap<>();

    String of(JsonObject record, List<Attributes> features) {
      String source = record.text("DATA_SOURCE");
      String given = record.text("RECORD_ID");
      String id = given.isEmpty() ? ContentKey.of(Attributes.content(features)) : given;
      return sources.computeIfAbsent(id, _ -> source).equals(source) ? id : source + ":" + id;
    }
  }
}

package org.cordon.listing.csl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.JsonObject;
import org.cordon.listing.format.JsonRecords;
import org.cordon.listing.format.UnreadFields;

/* The official JSON: `{"results": […]}` of the bulk file and the search API, or the array alone.
 * Fields are called as in the CSV, but `id` for `_id`; values that can be several are arrays,
 * addresses and ids objects. */
final class CslJson {

  private static final String RESULTS = "results";

  /* Bounds of validity of a document. */
  private static final Set<String> ID_DATES = Set.of("issue_date", "expiration_date");

  private CslJson() {}

  static void read(ListFile file, boolean array, Problems problems, Consumer<CslRow> rows)
      throws IOException, UnusableListException {
    UnreadFields unread = new UnreadFields(problems);
    try (JsonRecords records =
        array
            ? JsonRecords.open(file, ReadLimits.DEFAULT)
            : JsonRecords.openField(file, RESULTS, ReadLimits.DEFAULT)) {
      for (JsonObject record = records.next(); record != null; record = records.next()) {
        requireRow(file, record);
        rows.accept(new JsonRow(record, unread));
        unread.report(record, "", CslEntry.IGNORED);
      }
    }
  }

  private static void requireRow(ListFile file, JsonObject record) throws UnusableListException {
    if (!record.has("source") || !record.has("name")) {
      throw new UnusableListException(
          file.name()
              + ":"
              + record.origin().line()
              + " has a record with the fields "
              + record.fields()
              + "; those of the Consolidated Screening List have source and name");
    }
  }

  private record JsonRow(JsonObject record, UnreadFields unread) implements CslRow {

    @Override
    public Origin origin() {
      return record.origin();
    }

    @Override
    public String key() {
      return text("_id");
    }

    @Override
    public String text(String field) {
      return record.text(field.equals("_id") && !record.has("_id") ? "id" : field);
    }

    @Override
    public List<String> texts(String field) {
      return record.texts(field);
    }

    @Override
    public List<Place> places() {
      List<Place> places = new ArrayList<>();
      record.objects("addresses").forEach(address -> places.add(place(address)));
      places.add(new Place("", record.text("country")));
      return places;
    }

    private Place place(JsonObject address) {
      String text =
          DesignationBuilder.joined(
              address.text("address"),
              address.text("city"),
              address.text("state"),
              address.text("postal_code"));
      Place place = new Place(text, address.text("country"));
      unread.report(address, "addresses.", Set.of());
      return place;
    }

    @Override
    public List<Id> ids() {
      return record.objects("ids").stream().map(this::id).toList();
    }

    private Id id(JsonObject object) {
      Id id = new Id(object.text("type"), object.text("number"), object.text("country"));
      unread.report(object, "ids.", ID_DATES);
      return id;
    }
  }
}

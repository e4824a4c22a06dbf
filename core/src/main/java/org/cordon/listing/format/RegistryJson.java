package org.cordon.listing.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.DateText.Order;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/// Reads the JSON in which lists are passed on that their authorities publish as PDF or as
/// announcements only: an array of entities.
///
/// Fields of an entity: `id`; `list_id` (`cn-unreliable-entity-list`); `source_list_name`, the
/// list's own title and a translation; `entity_name`; `aliases` (array); `entity_type`; `addresses`
/// (array); `country`, the **issuer's**; `date_added` (a day, or null); `reason`; `source_url`, the
/// announcement; `last_verified`, the day of the file.
///
/// Names and addresses are as various as the lists, and so the business of each reader.
public final class RegistryJson {

  private static final Set<String> IGNORED =
      Set.of(
          "country", // the issuer's, the same in a whole file
          "list_id", // says the same as source_list_name
          "last_verified");

  /// Reads the names and addresses of an entity.
  @FunctionalInterface
  public interface Parties {
    void read(JsonObject entity, DesignationBuilder entry);
  }

  private final String publisher;
  private final String listPrefix;
  private final Parties parties;

  /// @param listPrefix what every `list_id` of the publisher starts with
  public RegistryJson(String publisher, String listPrefix, Parties parties) {
    this.publisher = publisher;
    this.listPrefix = listPrefix;
    this.parties = parties;
  }

  /// Reads all entities of a file; gives back the day of the file, null where it doesn't say.
  ///
  /// @throws UnusableListException if it is another publisher's
  public @Nullable String read(ListFile file, Problems problems, Designations entries)
      throws IOException, UnusableListException {
    String day = null;
    Set<String> ids = new HashSet<>();
    UnreadFields unread = new UnreadFields(problems);
    try (JsonRecords records = JsonRecords.open(file, ReadLimits.DEFAULT)) {
      for (JsonObject entity = records.next(); entity != null; entity = records.next()) {
        requireOurs(file, entity);
        day = day == null ? entity.text("last_verified") : day;
        DesignationBuilder entry =
            new DesignationBuilder(publisher, entity.origin().entry(id(entity, ids)), problems);
        reportSharedId(entity, entry);
        readEntity(entity, entry);
        unread.report(entity, "", IGNORED);
        entries.add(entry);
      }
    }
    return day;
  }

  private void requireOurs(ListFile file, JsonObject entity) throws UnusableListException {
    String list = entity.text("list_id");
    if (!list.startsWith(listPrefix)) {
      throw new UnusableListException(
          file.name() + " has an entity of list \"" + list + "\" where " + listPrefix + "… is due");
    }
  }

  /* Two announcements of a day may count their parties alike; the name then tells them apart. */
  private static String id(JsonObject entity, Set<String> ids) {
    String id = entity.text("id");
    String unique = ids.add(id) ? id : id + "-" + ContentKey.of(entity.text("entity_name"));
    ids.add(unique);
    return unique;
  }

  private static void reportSharedId(JsonObject entity, DesignationBuilder entry) {
    String id = entity.text("id");
    if (!entry.entryId().equals(id)) {
      entry.problem(
          Reason.DUPLICATE,
          "id",
          id,
          "is that of another party; this one has its name's key added");
    }
  }

  private void readEntity(JsonObject entity, DesignationBuilder entry) {
    entry
        .schema(schema(entity.text("entity_type"), entry))
        .program(entity.text("source_list_name"))
        .legalBasis(entity.text("source_url"))
        .remark(entity.text("reason"))
        .listedOn(listedOn(entity.text("date_added"), entry));
    parties.read(entity, entry);
  }

  private static PartyType schema(String type, DesignationBuilder entry) {
    return switch (type) {
      case "organization" -> PartyType.ORGANIZATION;
      case "person", "individual" -> PartyType.PERSON;
      case "vessel" -> PartyType.VESSEL;
      case "aircraft" -> PartyType.AIRCRAFT;
      default -> {
        entry.problem(Reason.UNMAPPED, "entity_type", type, "is not known here; party kept");
        yield PartyType.UNSTATED;
      }
    };
  }

  private static @Nullable LocalDate listedOn(String text, DesignationBuilder entry) {
    Optional<LocalDate> day = DateText.day(text, Order.DAY_FIRST);
    if (day.isEmpty() && !text.isEmpty()) {
      entry.problem(
          Reason.UNREADABLE_VALUE, "date_added", text, "is no day; entry kept, day unknown");
    }
    return day.orElse(null);
  }
}

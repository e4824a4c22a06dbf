package org.cordon.listing.ftm;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.FtmParties;
import org.cordon.listing.format.JsonObject;
import org.cordon.listing.format.JsonRecords;
import org.cordon.listing.format.UnreadFields;

/// Reads FollowTheMoney entities, as lines that refer to one another (`entities.ftm.json`) or with
/// the surroundings of each target inside of it (`targets.nested.json`).
///
/// Parties are persons, organizations, companies, public bodies, legal entities, vessels and
/// airplanes, unless `target` is false. The entry id is the entity's `id`. Several files are read
/// as one.
public final class FtmReader implements ListReader {

  private static final Set<String> IGNORED =
      Set.of(
          "datasets", // lists an entity was found in; their programs stand in its sanctions
          "referents", // ids of records that were merged into it
          "origin",
          "first_seen", // when a crawler met it
          "last_seen",
          "last_change");

  @Override
  public String publisher() {
    return "ftm";
  }

  /// Sets of entities are of any size; one is enough.
  @Override
  public int leastDesignations() {
    return 1;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    Problems problems = new Problems();
    FtmSurroundings surroundings = surroundings(files, problems);
    FtmEntry reading = new FtmEntry(surroundings);
    Designations designations = new Designations();
    for (ListFile file : files) {
      forEachEntity(
          file,
          json -> {
            FtmEntity entity = FtmEntity.of(json);
            if (entity.isTarget() && FtmParties.isParty(entity.schema())) {
              DesignationBuilder entry =
                  new DesignationBuilder(publisher(), entity.origin(), problems);
              reading.read(entity, entry);
              designations.add(entry);
            }
          });
    }
    return new ReadResult(null, designations.require(files), problems.list());
  }

  /* The first way through the files: what stands around the parties, and what is odd. */
  private static FtmSurroundings surroundings(List<ListFile> files, Problems problems)
      throws IOException, UnusableListException {
    FtmSurroundings surroundings = new FtmSurroundings();
    UnreadFields unread = new UnreadFields(problems);
    Set<String> unknown = new HashSet<>();
    for (ListFile file : files) {
      forEachEntity(
          file,
          json -> {
            FtmEntity entity = FtmEntity.of(json);
            surroundings.add(entity);
            unread.report(json, "", IGNORED);
            reportSchema(entity, unknown, problems);
          });
    }
    return surroundings;
  }

  private static void reportSchema(FtmEntity entity, Set<String> unknown, Problems problems) {
    if (!FtmSurroundings.knows(entity.schema()) && unknown.add(entity.schema())) {
      problems.add(
          Reason.UNMAPPED,
          entity.origin(),
          "schema",
          entity.schema(),
          "is a schema not known here; such entities are left out");
    }
    if (entity.target().equals("true") && !FtmSurroundings.isTaken(entity)) {
      problems.add(
          Reason.UNMAPPED,
          entity.origin(),
          "target",
          entity.schema() + " " + entity.caption(),
          "is listed but no party, nor held by one; it is left out");
    }
  }

  private static void forEachEntity(ListFile file, Consumer<JsonObject> taker)
      throws IOException, UnusableListException {
    try (JsonRecords records = JsonRecords.open(file, ReadLimits.DEFAULT)) {
      for (JsonObject json = records.next(); json != null; json = records.next()) {
        requireEntity(file, json);
        taker.accept(json);
      }
    }
  }

  private static void requireEntity(ListFile file, JsonObject json) throws UnusableListException {
    boolean isEntity = !json.text("id").isEmpty() && !json.text("schema").isEmpty();
    if (!isEntity || json.object("properties") == null) {
      throw new UnusableListException(
          file.name()
              + ":"
              + json.origin().line()
              + " has a record with the fields "
              + json.fields()
              + "; FollowTheMoney entities have id, schema and properties");
    }
  }
}

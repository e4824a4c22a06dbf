package org.cordon.listing.ftm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.listing.format.FtmParties;

/* What a file says of its parties outside of them. Held in memory is only what refers to a party, and
 * of everything else its name. Not thread-safe. */
final class FtmSurroundings {

  /* The property that tells whom an entity of this schema is about. */
  private static final Map<String, String> ABOUT =
      Map.of(
          "Sanction", "entity",
          "Identification", "holder",
          "Passport", "holder",
          "CryptoWallet", "holder");

  private static final String ADDRESS = "Address";

  private final Set<String> parties = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, FtmEntity> addresses = new HashMap<>();
  private final Map<String, List<FtmEntity>> about = new HashMap<>();

  /* Whether the model has this schema, be it of use here or not. */
  static boolean knows(String schema) {
    return FtmParties.isParty(schema)
        || FtmSchema.isTie(schema)
        || ABOUT.containsKey(schema)
        || schema.equals(ADDRESS)
        || FtmSchema.IGNORED.contains(schema);
  }

  /* Whether a listed entity is exported as a party or with one. */
  static boolean isTaken(FtmEntity entity) {
    String property = ABOUT.get(entity.schema());
    return FtmParties.isParty(entity.schema())
        || (property != null && !entity.texts(property).isEmpty());
  }

  /* Takes an entity that stands in the file for itself. */
  void add(FtmEntity entity) {
    if (entity.isTarget() && FtmParties.isParty(entity.schema())) {
      parties.add(entity.id());
    }
    gather(entity);
  }

  private void gather(FtmEntity entity) {
    entity.nested().forEach(this::gather);
    String schema = entity.schema();
    if (FtmParties.isParty(schema)) {
      names.putIfAbsent(entity.id(), nameOf(entity));
    } else if (schema.equals(ADDRESS)) {
      addresses.putIfAbsent(entity.id(), entity);
    } else if (FtmSchema.isTie(schema)) {
      FtmSchema.Tie tie = FtmSchema.tie(schema);
      relate(entity, tie.from());
      relate(entity, tie.to());
    } else if (ABOUT.containsKey(schema)) {
      relate(entity, ABOUT.get(schema));
    }
  }

  private void relate(FtmEntity entity, String property) {
    for (String id : entity.texts(property)) {
      List<FtmEntity> known = about.computeIfAbsent(id, _ -> new ArrayList<>(2));
      if (known.stream().noneMatch(other -> other.id().equals(entity.id()))) {
        known.add(entity);
      }
    }
  }

  private static String nameOf(FtmEntity entity) {
    String name = entity.text("name");
    return entity.caption().isEmpty() ? name : entity.caption();
  }

  /* The entities of these schemata that are about a party. */
  List<FtmEntity> about(String id, Set<String> schemata) {
    return about.getOrDefault(id, List.of()).stream()
        .filter(entity -> schemata.contains(entity.schema()))
        .toList();
  }

  /* The ties of a party to others. */
  List<FtmEntity> ties(String id) {
    return about.getOrDefault(id, List.of()).stream()
        .filter(entity -> FtmSchema.isTie(entity.schema()))
        .toList();
  }

  /* The addresses of these ids; what the file doesn't hold is left out. */
  List<FtmEntity> addresses(List<String> ids) {
    return ids.stream().filter(addresses::containsKey).map(addresses::get).toList();
  }

  boolean holdsAddress(String id) {
    return addresses.containsKey(id);
  }

  /* How a link names this entity: the id of an exported party, else the name, else the id. */
  String reference(String id) {
    String name = names.getOrDefault(id, "");
    return parties.contains(id) || name.isEmpty() ? id : name;
  }
}

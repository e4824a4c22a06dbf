package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.euannexes.AnnexPart.Lists;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/* The entries below one heading of an annex, and which part of which annex they are.
 *
 * Headings change over the years ("Persons", "A. Natural persons"), so a part is known by its number
 * or, failing that, by what it lists. Where a page shows no headings at all, entries that print
 * birth dates or a gender are persons. */
final class AnnexSection {

  /* Of the entries of a list of persons, nearly all print one; of other lists, none does. */
  private static final double MOST_WITHOUT = 0.75;

  private final String act;
  private final String annex;
  private final List<String> path;
  private final PartyType stated;
  private final List<PrintedEntry> entries = new ArrayList<>();

  /// @param annex its number; empty where the page doesn't say
  /// @param path numbers or words of the part within the annex
  /// @param stated what the headings say is listed
  AnnexSection(String act, String annex, List<String> path, PartyType stated) {
    this.act = act;
    this.annex = annex;
    this.path = List.copyOf(path);
    this.stated = stated;
  }

  void add(PrintedEntry entry) {
    entries.add(entry);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  @Nullable PrintedEntry last() {
    return entries.isEmpty() ? null : entries.getLast();
  }

  /// The entries as rows; what has no name becomes a problem.
  List<AnnexRow> rows(String file, Problems problems) {
    PartyType schema = schema();
    AnnexPart part = part(schema);
    if (part.measures().isEmpty() && !entries.isEmpty()) {
      problems.add(
          Reason.UNMAPPED,
          new Origin(file, entries.getFirst().line(), ""),
          "annex",
          act + " " + part.id(),
          "is no annex whose measure is known; its " + entries.size() + " entries have none");
    }
    return entries.stream().flatMap(entry -> row(entry, part, schema, file, problems)).toList();
  }

  private static Stream<AnnexRow> row(
      PrintedEntry entry, AnnexPart part, PartyType ofSection, String file, Problems problems) {
    Origin origin = new Origin(file, entry.line(), "");
    PartyType schema = schema(entry, ofSection);
    AnnexNames names = entry.names(schema);
    if (names.list().isEmpty() && entry.isDeleted()) {
      return Stream.of();
    }
    if (names.list().isEmpty()) {
      problems.add(
          Reason.UNREADABLE_RECORD, origin, "name", entry.printed(), "has no name; it is left out");
      return Stream.of();
    }
    return Stream.of(
        new AnnexRow(
            origin,
            part.act(),
            "",
            part.id(),
            entry.number(),
            entry.listed(),
            schema,
            entry.ship(),
            names.list(),
            part.measures(),
            entry.details(names)));
  }

  /* Among the entities of Regulation (EU) 2017/1509 stand vessels with their numbers. */
  private static PartyType schema(PrintedEntry entry, PartyType ofSection) {
    if (!entry.ship().isEmpty()) {
      return PartyType.VESSEL;
    }
    boolean person = ofSection == PartyType.UNSTATED && entry.saysWhatOnlyPersonsHave();
    return person ? PartyType.PERSON : ofSection;
  }

  private PartyType schema() {
    if (stated != PartyType.UNSTATED) {
      return stated;
    }
    long without = entries.stream().filter(entry -> !entry.saysWhatOnlyPersonsHave()).count();
    if (annex.isEmpty() && without < entries.size() * MOST_WITHOUT) {
      return PartyType.PERSON;
    }
    return switch (part(PartyType.UNSTATED).lists()) {
      case PERSON -> PartyType.PERSON;
      case VESSEL -> PartyType.VESSEL;
      case ENTITY, OTHER, MIXED -> PartyType.UNSTATED;
    };
  }

  private AnnexPart part(PartyType schema) {
    List<AnnexPart> known =
        AnnexParts.of(act).stream().filter(part -> annex.isEmpty() || part.isIn(annex)).toList();
    String id = id();
    return only(known, part -> part.id().equals(id))
        .or(() -> only(known, part -> part.id().equalsIgnoreCase(id)))
        .or(() -> only(known, part -> part.lists() == lists(schema)))
        .or(() -> only(known, part -> part.id().equals(annex)))
        .orElseGet(() -> new AnnexPart(act, id, sharedMeasures(known), Lists.MIXED));
  }

  private static Optional<AnnexPart> only(List<AnnexPart> parts, Predicate<AnnexPart> wanted) {
    List<AnnexPart> found = parts.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private String id() {
    return annex.isEmpty()
        ? ""
        : String.join(".", Stream.concat(Stream.of(annex), path.stream()).toList());
  }

  private static Lists lists(PartyType schema) {
    return switch (schema) {
      case PERSON -> Lists.PERSON;
      case ORGANIZATION -> Lists.ENTITY;
      case VESSEL -> Lists.VESSEL;
      case AIRCRAFT, UNSTATED -> Lists.MIXED;
    };
  }

  private static List<String> sharedMeasures(List<AnnexPart> parts) {
    List<List<String>> measures = parts.stream().map(AnnexPart::measures).distinct().toList();
    return measures.size() == 1 ? measures.getFirst() : List.of();
  }
}

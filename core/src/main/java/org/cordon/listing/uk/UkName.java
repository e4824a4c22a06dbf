package org.cordon.listing.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.HeadedRows.Row;
import org.cordon.listing.format.LabelledNames;
import org.cordon.listing.format.NameCell;
import org.cordon.party.NameKind;
import org.cordon.party.NamePart;
import org.cordon.party.NamePart.Role;
import org.cordon.party.PartyType;

/* A name in its six cells: `Name 1` to `Name 5` hold given and middle names, `Name 6` the surname, or
 * the whole name of an organization or ship. Few cells hold more than one name. */
record UkName(List<String> given, String last, NameKind kind) {

  UkName {
    given = given.stream().map(DesignationBuilder::tidy).filter(part -> !part.isEmpty()).toList();
    last = DesignationBuilder.tidy(last);
  }

  /// The name in the cells of a row.
  static UkName in(Row row, NameKind kind) {
    List<String> given =
        List.of(
            row.get("Name 1"),
            row.get("Name 2"),
            row.get("Name 3"),
            row.get("Name 4"),
            row.get("Name 5"));
    return new UkName(given, row.get("Name 6"), kind);
  }

  /// The kind that the type of a name and its quality make; empty where the type isn't known here.
  static Optional<NameKind> kind(String type, String quality) {
    Optional<NameKind> kind = ofType(DesignationBuilder.slug(type));
    boolean weak = DesignationBuilder.slug(quality).startsWith("low-quality");
    return weak ? kind.map(known -> known == NameKind.PRIMARY ? known : NameKind.WEAK) : kind;
  }

  private static Optional<NameKind> ofType(String type) {
    return switch (type) {
      case "primary-name", "prime-alias" -> Optional.of(NameKind.PRIMARY);
      case "primary-name-variation", "aka", "alias", "" -> Optional.of(NameKind.ALIAS);
      case "fka" -> Optional.of(NameKind.FORMER);
      default -> Optional.empty();
    };
  }

  void addTo(DesignationBuilder party) {
    List<LabelledNames.Name> names = new ArrayList<>();
    for (LabelledNames.Name name : LabelledNames.read(text(), kind)) {
      NameCell.names(name.text())
          .forEach(one -> names.add(new LabelledNames.Name(one, name.kind())));
    }
    for (LabelledNames.Name name : names) {
      party.name(name.text(), name.kind(), name.text().equals(text()) ? parts(party) : List.of());
    }
  }

  private String text() {
    return DesignationBuilder.tidy(String.join(" ", given) + " " + last);
  }

  private List<NamePart> parts(DesignationBuilder party) {
    if (party.schema() != PartyType.PERSON || given.isEmpty() || last.isEmpty()) {
      return List.of();
    }
    List<NamePart> parts = new ArrayList<>();
    for (String part : given) {
      parts.add(new NamePart(parts.isEmpty() ? Role.GIVEN : Role.MIDDLE, part));
    }
    parts.add(new NamePart(Role.SURNAME, last));
    return parts;
  }

  /// The names in a cell for another script, as other names of the same kind.
  static void addOtherScript(String cell, NameKind kind, DesignationBuilder party) {
    NameKind otherKind = kind == NameKind.PRIMARY ? NameKind.ALIAS : kind;
    NameCell.names(cell).forEach(name -> party.name(name, otherKind));
  }
}

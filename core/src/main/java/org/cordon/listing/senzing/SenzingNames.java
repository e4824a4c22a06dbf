package org.cordon.listing.senzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordon.listing.DesignationBuilder;
import org.cordon.party.NameKind;
import org.cordon.party.NamePart;
import org.cordon.party.NamePart.Role;

/* Names: whole, or in parts, which are put together in the order they are spoken. */
final class SenzingNames {

  private static final List<String> NAMES =
      List.of(
          "NAME_FULL",
          "NAME_ORG",
          "NAME_FIRST",
          "NAME_LAST",
          "NAME_MIDDLE",
          "NAME_PREFIX",
          "NAME_SUFFIX",
          "NAME_TYPE");

  private SenzingNames() {}

  static void read(Attributes attributes, DesignationBuilder entry) {
    for (String label : attributes.labels(NAMES)) {
      String type = attributes.take(label + "NAME_TYPE");
      NameKind kind = kind(type.isEmpty() ? label : type);
      entry.name(attributes.take(label + "NAME_ORG"), kind);
      entry.name(attributes.take(label + "NAME_FULL"), kind);
      readParts(label, kind, attributes, entry);
    }
  }

  /* A name without a type is not marked as the main one; the first name of a party is, where none
   * is. */
  private static NameKind kind(String type) {
    String word = type.replaceAll("_$", "").toUpperCase(Locale.ROOT);
    return switch (word) {
      case "PRIMARY" -> NameKind.PRIMARY;
      case "FKA", "FORMER", "PREVIOUS", "MAIDEN" -> NameKind.FORMER;
      default -> NameKind.ALIAS;
    };
  }

  private static void readParts(
      String label, NameKind kind, Attributes attributes, DesignationBuilder entry) {
    List<NamePart> parts = new ArrayList<>();
    part(Role.TITLE, attributes.take(label + "NAME_PREFIX"), parts);
    part(Role.GIVEN, attributes.take(label + "NAME_FIRST"), parts);
    part(Role.MIDDLE, attributes.take(label + "NAME_MIDDLE"), parts);
    part(Role.SURNAME, attributes.take(label + "NAME_LAST"), parts);
    part(Role.SUFFIX, attributes.take(label + "NAME_SUFFIX"), parts);
    List<String> spoken =
        parts.stream().filter(p -> p.role() != Role.TITLE).map(NamePart::text).toList();
    entry.name(String.join(" ", spoken), kind, parts);
  }

  private static void part(Role role, String text, List<NamePart> parts) {
    if (!text.isEmpty()) {
      parts.add(new NamePart(role, text));
    }
  }
}

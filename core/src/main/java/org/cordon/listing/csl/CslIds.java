package org.cordon.listing.csl;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.TreasuryIdTypes;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;

/* The entries of `ids`: identifiers, and much that the Treasury files beside them. */
final class CslIds {

  /* Ways to reach a party are no identifiers. */
  private static final Set<String> CONTACTS =
      Set.of("website", "email address", "phone number", "fax number");

  /* Facts and legal notes on the party, in the publisher's words. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:additional sanctions information|secondary sanctions risk|executive order \\d+"
              + "|caatsa section|peesa information|ifca determination|transactions prohibited"
              + "|effective date|listing date|purchase/sales for divestment|target type|issuer name"
              + "|organization (?:established date|type)|aircraft (?:model|manufacture date)"
              + "|vessel year of build|other vessel type).*");

  private CslIds() {}

  static void read(CslRow.Id id, DesignationBuilder entry) {
    String type = id.type();
    switch (type.toLowerCase(Locale.ROOT)) {
      case "gender" -> readGender(id, entry);
      case "nationality of registration",
          "registration country",
          "former vessel flag",
          "other vessel flag" ->
          entry.countryOf(type, id.number());
      case "listing date (cmic)" ->
          DateText.day(id.number(), Order.MONTH_FIRST).ifPresent(entry::listedOn);
      case "aircraft operator" -> entry.link(type, id.number());
      default -> readOther(id, entry);
    }
  }

  private static void readGender(CslRow.Id id, DesignationBuilder entry) {
    switch (id.number().toLowerCase(Locale.ROOT)) {
      case "male" -> entry.gender(Gender.MALE);
      case "female" -> entry.gender(Gender.FEMALE);
      default ->
          entry.problem(Reason.UNREADABLE_VALUE, "Gender", id.number(), "is no gender known here");
    }
  }

  private static void readOther(CslRow.Id id, DesignationBuilder entry) {
    if (CONTACTS.contains(id.type().toLowerCase(Locale.ROOT))) {
      return;
    }
    if (NOTE.matcher(id.type()).matches()) {
      entry.remark(id.type() + " " + id.number());
      return;
    }
    Optional<Identifier> known =
        TreasuryIdTypes.identifier(id.type(), id.number(), entry.country("ids", id.country()));
    known.ifPresentOrElse(
        found -> entry.identifier(found.kind(), found.value(), found.country(), found.currency()),
        () -> readUnknown(id, entry));
  }

  private static void readUnknown(CslRow.Id id, DesignationBuilder entry) {
    entry.problem(
        Reason.UNMAPPED,
        "ids",
        id.type() + ": " + id.number(),
        "is of no type known here; kept as an identifier of kind other");
    entry.identifier("ids", IdentifierKind.OTHER, id.number(), id.country());
  }
}

package org.cordon.listing.eufsf;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.IdentifierCell;
import org.cordon.listing.format.IdentifierLabel;
import org.cordon.listing.format.IdentifierProse.Found;
import org.cordon.party.IdentifierKind;
import org.jspecify.annotations.Nullable;

/* An identification: a code for its kind, its number with or without prose around it, and flags that
 * say what is wrong with the document. */
final class FsfDocument {

  private static final Map<String, IdentifierKind> KINDS =
      Map.ofEntries(
          entry("passport", IdentifierKind.PASSPORT),
          entry("travelcardid", IdentifierKind.PASSPORT),
          entry("id", IdentifierKind.NATIONAL_ID),
          entry("ssn", IdentifierKind.NATIONAL_ID), // social security number
          entry("NRN", IdentifierKind.NATIONAL_ID), // national registration number
          entry("electionid", IdentifierKind.NATIONAL_ID), // voter's card
          entry("nationcert", IdentifierKind.NATIONAL_ID), // certificate of nationality
          entry("residentperm", IdentifierKind.NATIONAL_ID), // residence permit
          entry("fiscalcode", IdentifierKind.TAX),
          entry("regnumber", IdentifierKind.REGISTRATION),
          entry("tradelic", IdentifierKind.REGISTRATION), // trade licence
          entry("drivinglicence", IdentifierKind.DRIVER_LICENSE),
          entry("birthcert", IdentifierKind.BIRTH_CERTIFICATE),
          entry("imo", IdentifierKind.IMO),
          entry("swiftbic", IdentifierKind.SWIFT),
          entry("other", IdentifierKind.OTHER));

  private record Flag(String attribute, String words) {}

  /* What the file flags about a document; the export has no place for it but the remarks. */
  private static final List<Flag> FLAGS =
      List.of(
          new Flag("knownFalse", "known false"),
          new Flag("knownExpired", "known expired"),
          new Flag("reportedLost", "reported lost"),
          new Flag("revokedByIssuer", "revoked by issuer"),
          new Flag("diplomatic", "diplomatic"));

  private final FsfPart part;
  private final DesignationBuilder entry;
  private final String country;

  private FsfDocument(FsfPart part, DesignationBuilder entry) {
    this.part = part;
    this.entry = entry;
    this.country = FsfEntity.country(part);
  }

  static void read(FsfPart part, DesignationBuilder entry) {
    FsfDocument document = new FsfDocument(part, entry);
    document.number("number");
    document.number("latinNumber");
    document.remarks();
  }

  private void number(String attribute) {
    String printed = FsfEntity.printed(part, attribute);
    if (printed.isEmpty()) {
      return;
    }
    List<Found> numbers = IdentifierCell.read(printed, kind());
    if (numbers.isEmpty()) {
      entry.problem(
          Reason.UNREADABLE_VALUE, attribute, printed, "holds no number; party kept without it");
    }
    for (Found number : numbers) {
      if (number.country() == null) {
        entry.identifier("identification", number.kind(), number.value(), country);
      } else {
        entry.identifier(number.kind(), number.value(), number.country(), null);
      }
    }
  }

  private IdentifierKind kind() {
    String code = part.get("identificationTypeCode").strip();
    String description = part.get("identificationTypeDescription");
    IdentifierKind kind = KINDS.get(code);
    if (kind == null) {
      entry.problem(
          Reason.UNMAPPED,
          "identificationTypeCode",
          code,
          "is no code known here; the kind is read from \"" + description + "\"");
      kind = IdentifierLabel.kind(description);
    }
    return kind == null || kind == IdentifierKind.OTHER ? kindInRemark() : kind;
  }

  private IdentifierKind kindInRemark() {
    @Nullable IdentifierKind kind = IdentifierLabel.kind(part.get("remark"));
    return kind == null ? IdentifierKind.OTHER : kind;
  }

  private void remarks() {
    for (Flag flag : FLAGS) {
      if (part.get(flag.attribute()).equals("true")) {
        entry.remark(part.get("number") + ": " + flag.words() + ".");
      }
    }
    String name = DesignationBuilder.tidy(part.get("nameOnDocument"));
    if (!name.isEmpty()) {
      entry.remark(part.get("number") + ": in the name of " + name + ".");
    }
  }
}

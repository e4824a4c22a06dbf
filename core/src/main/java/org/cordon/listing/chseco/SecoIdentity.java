package org.cordon.listing.chseco;

import java.util.ArrayList;
import java.util.List;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.chseco.SecoReferences.Place;
import org.cordon.listing.format.DocumentNumber;
import org.cordon.listing.format.XmlElement;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartialDate;
import org.jspecify.annotations.Nullable;

/* What an identity holds besides names: nationality, birth, addresses, documents. */
final class SecoIdentity {

  private static final Place NOWHERE = new Place("", "", "", "");

  private SecoIdentity() {}

  static void read(XmlElement identity, SecoReferences references, DesignationBuilder entry) {
    identity.children("nationality").forEach(nationality -> readNationality(nationality, entry));
    identity.children("day-month-year").forEach(date -> readBirthDate(date, entry));
    for (XmlElement birth : identity.children("place-of-birth")) {
      Place place = place(birth, references, entry);
      entry.birthplace(
          DesignationBuilder.joined(place.location(), place.area(), place.countryName()));
    }
    identity.children("address").forEach(address -> readAddress(address, references, entry));
    for (XmlElement document : identity.children("identification-document")) {
      readDocument(document, entry);
    }
  }

  private static void readNationality(XmlElement nationality, DesignationBuilder entry) {
    for (XmlElement country : nationality.children("country")) {
      String name = country.text();
      String code = country.attribute("iso-code");
      entry.nationality("nationality", code.isBlank() ? name : code);
    }
  }

  private static void readBirthDate(XmlElement date, DesignationBuilder entry) {
    String calendar = date.attribute("calendar");
    String year = date.attribute("year");
    String month = date.attribute("month");
    String day = date.attribute("day");
    String printed = String.join("-", present(year, month, day));
    if (!calendar.isBlank() && !calendar.equalsIgnoreCase("gregorian")) {
      noDate(printed + " " + calendar, entry);
      return;
    }
    try {
      entry.born(PartialDate.of(Integer.parseInt(year), number(month), number(day)));
    } catch (IllegalArgumentException notADate) {
      noDate(printed, entry);
    }
  }

  private static void noDate(String printed, DesignationBuilder entry) {
    entry.problem(
        Reason.UNREADABLE_VALUE,
        "day-month-year",
        printed,
        "is no date of our calendar; party kept, this date unknown");
  }

  private static List<String> present(String... values) {
    List<String> present = new ArrayList<>(List.of(values));
    present.removeIf(String::isBlank);
    return present;
  }

  private static int number(String digits) {
    return digits.isBlank() ? 0 : Integer.parseInt(digits);
  }

  private static void readAddress(
      XmlElement address, SecoReferences references, DesignationBuilder entry) {
    Place place = place(address, references, entry);
    entry.address(
        "place",
        DesignationBuilder.joined(
            address.childText("c-o"),
            address.childText("address-details"),
            address.childText("p-o-box"),
            address.childText("zip-code"),
            place.location(),
            place.area()),
        place.country());
    address.children("remark").forEach(remark -> entry.remark(remark.text()));
  }

  private static Place place(
      XmlElement holder, SecoReferences references, DesignationBuilder entry) {
    String id = holder.attribute("place-id");
    @Nullable Place place = id.isBlank() ? NOWHERE : references.findPlace(id);
    if (place == null) {
      entry.problem(Reason.ORPHAN, "place-id", id, "is no place of the file; party kept");
      return NOWHERE;
    }
    return place;
  }

  private static void readDocument(XmlElement document, DesignationBuilder entry) {
    IdentifierKind kind = kind(document.attribute("document-type"), entry);
    XmlElement issuer = document.child("issuer");
    String code = issuer == null ? "" : issuer.attribute("code");
    String name = issuer == null ? "" : issuer.text();
    String country = code.isBlank() ? name : code;
    DocumentNumber number = DocumentNumber.read(document.childText("number"));
    if (country.isBlank()) {
      entry.identifier(kind, number.value(), number.country(), null);
    } else {
      entry.identifier("issuer", kind, number.value(), country);
    }
    document.children("remark").forEach(remark -> entry.remark(remark.text()));
  }

  private static IdentifierKind kind(String type, DesignationBuilder entry) {
    return switch (type) {
      case "passport", "diplomatic-passport", "travel-document" -> IdentifierKind.PASSPORT;
      case "id-card", "national-id" -> IdentifierKind.NATIONAL_ID;
      case "driver-license", "driving-permit" -> IdentifierKind.DRIVER_LICENSE;
      case "birth-certificate" -> IdentifierKind.BIRTH_CERTIFICATE;
      case "other", "residence-permit", "" -> IdentifierKind.OTHER;
      default -> {
        entry.problem(
            Reason.UNMAPPED, "document-type", type, "is not known here; number kept as other");
        yield IdentifierKind.OTHER;
      }
    };
  }
}

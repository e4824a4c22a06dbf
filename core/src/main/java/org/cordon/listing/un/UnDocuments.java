package org.cordon.listing.un;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.CountryInText;
import org.cordon.listing.format.DocumentNumber;
import org.cordon.listing.format.IdentifierProse;
import org.cordon.listing.format.XmlElement;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.jspecify.annotations.Nullable;

/* Documents of a person. The number stands in NUMBER, alone or with prose around it, else in
 * TYPE_OF_DOCUMENT2 or the note. The issuer is ISSUING_COUNTRY, else the country the prose names, else
 * COUNTRY_OF_ISSUE (which may be that of a consulate abroad). */
final class UnDocuments {

  private static final Pattern LEADING = Pattern.compile(IdentifierProse.VALUE);
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern SEGMENT_ENDS = Pattern.compile(",| - ");

  private UnDocuments() {}

  static void read(XmlElement record, DesignationBuilder entry) {
    for (XmlElement document : record.children("INDIVIDUAL_DOCUMENT")) {
      String note = document.childText("NOTE");
      UnNames.readNamedScripts(note, NameKind.ALIAS, entry);
      UnProse.read(note, entry);
      readNumber(document, note, entry);
    }
  }

  private static void readNumber(XmlElement document, String note, DesignationBuilder entry) {
    String type = document.childText("TYPE_OF_DOCUMENT");
    String subtype = document.childText("TYPE_OF_DOCUMENT2");
    String number = UnEntry.stated(document, "NUMBER");
    String issuer = UnEntry.stated(document, "ISSUING_COUNTRY");
    String issuedIn = UnEntry.stated(document, "COUNTRY_OF_ISSUE");
    IdentifierKind kind = kind(type, String.join(" ", subtype, number, note), entry);
    String printed = printed(number, subtype, note);
    if (printed.isEmpty()) {
      return; // a document without a number tells nothing to look for
    }
    DocumentNumber read = DocumentNumber.read(printed);
    if (!read.clear()) {
      entry.problem(
          Reason.UNREADABLE_VALUE,
          "NUMBER",
          printed,
          "has words around the number that can't be told apart; kept as printed");
    }
    Country named = read.country() == null ? countryOf(note) : read.country();
    if (!issuer.isEmpty()) {
      entry.identifier("ISSUING_COUNTRY", kind, read.value(), issuer);
    } else if (named != null) {
      entry.identifier(kind, read.value(), named, null);
    } else {
      entry.identifier("COUNTRY_OF_ISSUE", kind, read.value(), issuedIn);
    }
  }

  private static String printed(String number, String subtype, String note) {
    if (!number.isEmpty()) {
      return number;
    }
    if (DIGIT.matcher(subtype).find()) {
      return subtype;
    }
    Matcher leading = LEADING.matcher(note);
    boolean bare = IdentifierProse.find(note).isEmpty() && leading.lookingAt();
    return bare ? leading.group() : "";
  }

  private static IdentifierKind kind(String type, String prose, DesignationBuilder entry) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "" -> IdentifierKind.OTHER;
      case "passport", "numéro de passeport", "número de pasaporte" -> IdentifierKind.PASSPORT;
      case "national identification number",
          "national identification",
          "national identification no." ->
          nationalKind(prose.toLowerCase(Locale.ROOT));
      default -> {
        entry.problem(
            Reason.UNMAPPED, "TYPE_OF_DOCUMENT", type, "is not known here; number kept as other");
        yield IdentifierKind.OTHER;
      }
    };
  }

  private static IdentifierKind nationalKind(String prose) {
    if (prose.contains("birth certificate")) {
      return IdentifierKind.BIRTH_CERTIFICATE;
    }
    if (prose.contains("driving licen") || prose.contains("driver's")) {
      return IdentifierKind.DRIVER_LICENSE;
    }
    boolean tax = prose.contains("fiscal code") || prose.contains("nif ");
    return tax ? IdentifierKind.TAX : IdentifierKind.NATIONAL_ID;
  }

  /* A note may name the issuer first: "United States of America, issued on …", "NIF - Haiti". */
  private static @Nullable Country countryOf(String note) {
    for (String segment : SEGMENT_ENDS.splitAsStream(note).limit(2).toList()) {
      Country country = CountryInText.whole(segment);
      if (country != null) {
        return country;
      }
    }
    return null;
  }
}

package org.cordon.listing.eufsf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.NameCell;
import org.cordon.party.Gender;
import org.cordon.party.NameKind;
import org.cordon.party.NamePart;
import org.cordon.party.NamePart.Role;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/* One sanctioned entity. An entity listed by several acts stands in the file once for each act, under
 * the same EU reference number; all of them go into one. */
final class FsfEntity {

  private static final Map<String, PartyType> SUBJECT_TYPES =
      Map.of(
          "person", PartyType.PERSON,
          "p", PartyType.PERSON,
          "enterprise", PartyType.ORGANIZATION,
          "e", PartyType.ORGANIZATION);

  /* "Formerly" in the languages in which names of the list start with it. */
  private static final Pattern FORMERLY =
      Pattern.compile(
          "^(?:formerly(?: known as)?|vormals|anciennement connue? sous le nom d(?:e |[’'])"
              + "|korábbi (?:ismert neve|elnevezése))\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final DesignationBuilder entry;

  FsfEntity(DesignationBuilder entry) {
    this.entry = entry;
  }

  DesignationBuilder entry() {
    return entry;
  }

  /// What stands at the entity itself.
  void identity(FsfPart entity) {
    entry.listedOn(day(entity, "designationDate"));
    entry.listedUntil(day(entity, "delistingDate"));
    entry.reference(entity.get("logicalId"));
    entry.reference(entity.get("unitedNationId"));
    remark(entity.get("designationDetails"));
  }

  private @Nullable LocalDate day(FsfPart part, String attribute) {
    String text = part.get(attribute).strip();
    LocalDate day = DateText.day(text, Order.DAY_FIRST).orElse(null);
    if (day == null && !text.isEmpty()) {
      entry.problem(
          Reason.UNREADABLE_VALUE, attribute, text, "is no day; entity kept, date unknown");
    }
    return day;
  }

  /// Person or enterprise, by word or by letter.
  void subjectType(String code) {
    PartyType schema = SUBJECT_TYPES.get(code.strip().toLowerCase(Locale.ROOT));
    if (schema != null) {
      entry.schema(schema);
    } else {
      entry.problem(
          Reason.UNMAPPED,
          "subjectType",
          code,
          "is no kind known here; entity kept, kind unstated");
    }
  }

  void regulation(String programme, String numberTitle, String publicationUrl) {
    entry.program(programme);
    entry.legalBasis(numberTitle + " " + publicationUrl);
  }

  void remark(String text) {
    FsfRemark.read(text, entry);
  }

  void part(FsfPart.Kind kind, FsfPart part) {
    switch (kind) {
      case NAME_ALIAS -> name(part);
      case ADDRESS -> address(part);
      case BIRTHDATE -> FsfBirth.read(part, entry);
      case IDENTIFICATION -> FsfDocument.read(part, entry);
      case CITIZENSHIP -> entry.nationality("citizenship", country(part));
    }
  }

  private void name(FsfPart alias) {
    String whole = alias.get("wholeName");
    List<NamePart> parts = parts(alias);
    String text = whole.isBlank() ? joinedNames(alias) : whole;
    NameKind kind = alias.get("strong").equals("false") ? NameKind.WEAK : NameKind.ALIAS;
    for (String name : NameCell.names(text)) {
      String current = FORMERLY.matcher(name).replaceFirst("");
      boolean former = kind == NameKind.ALIAS && !current.equals(name);
      boolean isWhole = name.equals(DesignationBuilder.tidy(text));
      entry.name(current, former ? NameKind.FORMER : kind, isWhole ? parts : List.of());
    }
    gender(alias.get("gender").strip());
    entry.remark(alias.get("function"));
  }

  private static String joinedNames(FsfPart alias) {
    return String.join(" ", alias.get("firstName"), alias.get("middleName"), alias.get("lastName"));
  }

  private static List<NamePart> parts(FsfPart alias) {
    List<NamePart> parts = new ArrayList<>();
    addPart(parts, Role.TITLE, alias.get("title"));
    addPart(parts, Role.GIVEN, alias.get("firstName"));
    addPart(parts, Role.MIDDLE, alias.get("middleName"));
    addPart(parts, Role.SURNAME, alias.get("lastName"));
    return parts;
  }

  private static void addPart(List<NamePart> parts, Role role, String text) {
    String tidied = DesignationBuilder.tidy(text);
    if (!tidied.isEmpty()) {
      parts.add(new NamePart(role, tidied));
    }
  }

  private void gender(String code) {
    switch (code) {
      case "M" -> entry.gender(Gender.MALE);
      case "F" -> entry.gender(Gender.FEMALE);
      case "", "?" -> {}
      default ->
          entry.problem(
              Reason.UNREADABLE_VALUE, "gender", code, "is none of F, M, ?; gender unknown");
    }
  }

  private void address(FsfPart address) {
    String text =
        DesignationBuilder.joined(
            printed(address, "street"),
            printed(address, "place"),
            printed(address, "poBox"),
            printed(address, "zipCode"),
            printed(address, "city"),
            printed(address, "region"));
    entry.address("address", text, country(address));
  }

  /// The property, without the signs that stand for nothing (`-`, `.`).
  static String printed(FsfPart part, String attribute) {
    String text = DesignationBuilder.tidy(part.get(attribute));
    return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
  }

  /// The country's code, else its name.
  static String country(FsfPart part) {
    String code = part.get("countryIso2Code");
    String name = part.get("countryDescription");
    return code.isBlank() ? name : code;
  }
}

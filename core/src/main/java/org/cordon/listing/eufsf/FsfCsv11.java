package org.cordon.listing.eufsf;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cordon.listing.ListFile;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.eufsf.FsfPart.Kind;
import org.cordon.listing.format.CsvRows;
import org.cordon.listing.format.CsvRows.Row;

/* The CSV 1.1: a row for each part of an entity, the entity's own columns repeated in each. A column
 * is called like the XML's attribute, with a capital, but for a few; there is none for `strong`. */
final class FsfCsv11 {

  private static final Set<String> REQUIRED =
      Set.of("Entity_LogicalId", "Entity_EU_ReferenceNumber", "NameAlias_WholeName");

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "birthdate", "BirthDate",
          "dayOfMonth", "Day",
          "monthOfYear", "Month",
          "identificationTypeCode", "TypeCode",
          "identificationTypeDescription", "TypeDescription");

  private static final Map<Kind, List<String>> READ =
      Map.of(
          Kind.NAME_ALIAS,
          List.of(
              "wholeName", "firstName", "middleName", "lastName", "title", "function", "gender"),
          Kind.ADDRESS,
          List.of("street", "place", "poBox", "zipCode", "city", "region"),
          Kind.BIRTHDATE,
          List.of(
              "birthdate",
              "dayOfMonth",
              "monthOfYear",
              "year",
              "yearRangeFrom",
              "yearRangeTo",
              "circa",
              "calendarType",
              "place",
              "zipCode",
              "city",
              "region"),
          Kind.IDENTIFICATION,
          List.of(
              "number",
              "latinNumber",
              "identificationTypeCode",
              "identificationTypeDescription",
              "nameOnDocument",
              "knownFalse",
              "knownExpired",
              "reportedLost",
              "revokedByIssuer",
              "diplomatic"),
          Kind.CITIZENSHIP,
          List.of());

  private static final List<String> READ_OF_ALL =
      List.of("remark", "countryIso2Code", "countryDescription");

  private static final List<String> READ_OF_ENTITY =
      List.of(
          "fileGenerationDate",
          "Entity_UnitedNationId",
          "Entity_DesignationDate",
          "Entity_DesignationDetails",
          "Entity_DelistingDate",
          "Entity_Remark",
          "Entity_SubjectType",
          "Entity_Regulation_NumberTitle",
          "Entity_Regulation_Programme",
          "Entity_Regulation_PublicationUrl");

  /* What is passed over on purpose, for the reasons given in FsfXml; and the act of each part. */
  private static final List<String> IGNORED_OF_ALL =
      List.of(
          "LogicalId",
          "RegulationLanguage",
          "Regulation_Type",
          "Regulation_OrganisationType",
          "Regulation_PublicationDate",
          "Regulation_EntryIntoForceDate",
          "Regulation_NumberTitle",
          "Regulation_Programme",
          "Regulation_PublicationUrl");

  private static final List<String> IGNORED =
      List.of(
          "Entity_SubjectType_ClassificationCode", // says the same as the type
          "Entity_Regulation_Type",
          "Entity_Regulation_OrganisationType",
          "Entity_Regulation_PublicationDate",
          "Entity_Regulation_EntryIntoForceDate",
          "NameAlias_NameLanguage",
          "Address_AsAtListingTime",
          "Address_ContactInfo",
          "Identification_IssuedBy",
          "Identification_IssuedDate",
          "Identification_ValidFrom",
          "Identification_ValidTo",
          "Identification_Region",
          "Citizenship_Region");

  private FsfCsv11() {}

  /// Reads all rows into `entities` and returns when the file was generated.
  static String read(ListFile file, FsfEntities entities)
      throws IOException, UnusableListException {
    try (CsvRows rows = CsvRows.open(file, ';', entities.problems(), ReadLimits.DEFAULT)) {
      rows.header(REQUIRED, mapped(), ignored());
      String generated = "";
      for (Row row = rows.next(); row != null; row = rows.next()) {
        generated = generated.isEmpty() ? row.get("fileGenerationDate") : generated;
        FsfEntity entity =
            entities.of(
                row.origin(), row.get("Entity_EU_ReferenceNumber"), row.get("Entity_LogicalId"));
        if (entity != null) {
          row(row, entity);
        }
      }
      return generated;
    }
  }

  private static void row(Row row, FsfEntity entity) {
    entity.identity(attribute -> row.get("Entity_" + column(attribute)));
    entity.subjectType(row.get("Entity_SubjectType"));
    entity.remark(row.get("Entity_Remark"));
    entity.regulation(
        row.get("Entity_Regulation_Programme"),
        row.get("Entity_Regulation_NumberTitle"),
        row.get("Entity_Regulation_PublicationUrl"));
    for (Kind kind : Kind.values()) {
      FsfPart part = attribute -> row.get(kind.columns11() + column(attribute));
      if (!part.get("logicalId").isBlank() || isGiven(kind, part)) {
        entity.part(kind, part);
        entity.remark(part.get("remark"));
      }
    }
  }

  private static boolean isGiven(Kind kind, FsfPart part) {
    return READ_OF_ALL.stream().anyMatch(attribute -> !part.get(attribute).isBlank())
        || READ.getOrDefault(kind, List.of()).stream()
            .anyMatch(attribute -> !part.get(attribute).isBlank());
  }

  private static String column(String attribute) {
    return OTHER_NAMES.getOrDefault(
        attribute, attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1));
  }

  private static Set<String> mapped() {
    Set<String> columns = new HashSet<>(READ_OF_ENTITY);
    READ.forEach((kind, attributes) -> {
      attributes.forEach(attribute -> columns.add(kind.columns11() + column(attribute)));
      READ_OF_ALL.forEach(attribute -> columns.add(kind.columns11() + column(attribute)));
    });
    return columns;
  }

  private static Set<String> ignored() {
    Set<String> columns = new HashSet<>(IGNORED);
    for (Kind kind : Kind.values()) {
      IGNORED_OF_ALL.forEach(column -> columns.add(kind.columns11() + column));
    }
    return columns;
  }
}

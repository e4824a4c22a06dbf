package org.cordon.listing.eufsf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.eufsf.FsfPart.Kind;
import org.cordon.listing.format.CsvRows;
import org.cordon.listing.format.CsvRows.Row;

/* The older CSV 1.0: a row for each part of an entity and each act. Countries are alpha-3 codes, and
 * a document is one text: `AD001095 (passport-National passport) (issued …)`. */
final class FsfCsv10 {

  private static final Set<String> REQUIRED =
      Set.of("Entity_logical_id", "Subject_type", "Naal_wholename");

  private static final Set<String> MAPPED =
      Set.of(
          "EU_ref_num",
          "Leba_numtitle",
          "Leba_url",
          "Programme",
          "Entity_remark",
          "Naal_lastname",
          "Naal_firstname",
          "Naal_middlename",
          "Naal_gender",
          "Naal_title",
          "Naal_function",
          "Addr_number",
          "Addr_street",
          "Addr_zipcode",
          "Addr_city",
          "Addr_country",
          "Addr_other",
          "Birt_date",
          "Birt_place",
          "Birt_country",
          "Iden_number",
          "Iden_country",
          "Citi_country");

  /* What is passed over on purpose: the date of the file is read from its first row, a name carries
   * its script, and each part repeats its entity's id and names the act it was taken from. */
  private static final List<String> IGNORED_OF_PARTS =
      List.of("logical_id", "leba_numtitle", "leba_publication_date", "leba_url", "programme");

  private static final Set<String> IGNORED =
      Set.of("Date_file", "Date_filexxxx", "Leba_publication_date", "Naal_language");

  private static final Map<String, String> OTHER_NAMES =
      Map.of("countryIso2Code", "country", "birthdate", "date");

  private static final Pattern DOCUMENT =
      Pattern.compile("(.*?)\\s*\\((\\w+)-([^()]*)\\)\\s*(?:\\((.*)\\))?\\s*");
  private static final Pattern CONTACT = Pattern.compile("[A-Z]+\\[[^\\]]*\\]");

  private final FsfEntities entities;

  private FsfCsv10(FsfEntities entities) {
    this.entities = entities;
  }

  /// Reads all rows into `entities` and returns the date the file says it is of.
  static String read(ListFile file, Charset charset, FsfEntities entities)
      throws IOException, UnusableListException {
    FsfCsv10 reading = new FsfCsv10(entities);
    try (CsvRows rows = CsvRows.open(file, ';', charset, entities.problems(), ReadLimits.DEFAULT)) {
      rows.header(REQUIRED, MAPPED, ignored());
      String generated = "";
      for (Row row = rows.next(); row != null; row = rows.next()) {
        generated = generated.isEmpty() ? row.get(0) : generated;
        reading.row(row);
      }
      return generated;
    }
  }

  private static Set<String> ignored() {
    Set<String> columns = new HashSet<>(IGNORED);
    for (Kind kind : Kind.values()) {
      IGNORED_OF_PARTS.forEach(column -> columns.add(kind.columns10() + column));
    }
    return columns;
  }

  private void row(Row row) {
    FsfEntity entity =
        entities.of(row.origin(), row.get("EU_ref_num"), row.get("Entity_logical_id"));
    if (entity == null) {
      return;
    }
    entity.entry().reference(row.get("Entity_logical_id"));
    entity.subjectType(row.get("Subject_type"));
    entity.regulation(row.get("Programme"), row.get("Leba_numtitle"), row.get("Leba_url"));
    entity.remark(row.get("Entity_remark"));
    for (Kind kind : Kind.values()) {
      if (!row.get(kind.columns10() + "logical_id").isBlank()) {
        part(kind, row, entity);
      }
    }
  }

  private void part(Kind kind, Row row, FsfEntity entity) {
    FsfPart part = attribute -> row.get(kind.columns10() + column(attribute));
    switch (kind) {
      case NAME_ALIAS -> name(part, row, entity);
      case BIRTHDATE, CITIZENSHIP -> entity.part(kind, part);
      case ADDRESS -> {
        entity.part(kind, part);
        entity.remark(CONTACT.matcher(row.get("Addr_other")).replaceAll(""));
      }
      case IDENTIFICATION -> entity.part(kind, document(row));
    }
  }

  private static String column(String attribute) {
    return OTHER_NAMES.getOrDefault(attribute, attribute.toLowerCase(Locale.ROOT));
  }

  /* Letters that a program in between had no place for are question marks in the file. */
  private void name(FsfPart part, Row row, FsfEntity entity) {
    String name = part.get("wholeName");
    long lost = name.chars().filter(c -> c == '?').count();
    long letters = name.chars().filter(Character::isLetter).count();
    boolean readable = letters > lost;
    if (lost > 0) {
      entities
          .problems()
          .add(
              Reason.BROKEN_ENCODING,
              row.origin().entry(entity.entry().entryId()),
              "Naal_wholename",
              name,
              "has question marks for letters; " + (readable ? "kept as it is" : "left out"));
    }
    if (readable || lost == 0) {
      entity.part(Kind.NAME_ALIAS, part);
    }
  }

  private static FsfPart document(Row row) {
    String text = DesignationBuilder.tidy(row.get("Iden_number"));
    Matcher matcher = DOCUMENT.matcher(text);
    boolean matches = matcher.matches();
    return attribute ->
        switch (attribute) {
          case "number" -> matches ? matcher.group(1) : text;
          case "identificationTypeCode" -> matches ? matcher.group(2) : "other";
          case "identificationTypeDescription" -> matches ? matcher.group(3) : "";
          case "remark" -> matches && matcher.group(4) != null ? matcher.group(4) : "";
          case "countryIso2Code" -> row.get("Iden_country");
          default -> "";
        };
  }
}

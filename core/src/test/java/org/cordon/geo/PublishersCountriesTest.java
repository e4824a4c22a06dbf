package org.cordon.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.CsvRows;
import org.cordon.listing.format.ListFiles;
import org.cordon.listing.format.SheetRows;
import org.cordon.listing.format.XmlElement;
import org.cordon.listing.format.XmlRecords;
import org.cordon.testing.GivenData;
import org.junit.jupiter.api.Test;

/// Every spelling of a country in the real files is read, but for those named here.
class PublishersCountriesTest {

  private final Set<String> seen = new TreeSet<>();
  private final Set<String> unread = new TreeSet<>();

  @Test
  void ofacAddresses() throws Exception {
    csv("lists/us_ofac_sdn/2026-08-02/add.csv.gz", row -> read(row.get(4)));
    assertThat(seen).hasSizeGreaterThan(170);
    assertThat(unread)
        .as("a league of states, and places whose belonging is disputed")
        .containsExactly(
            "Region: Commonwealth of Independent States",
            "Region: Jammu and Kashmir",
            "Region: Kafia Kingi",
            "Region: Kashmir");
  }

  @Test
  void unitedNations() throws Exception {
    xml(
        "lists/un_sc/2026-08-01/consolidated.xml.gz",
        Set.of("INDIVIDUALS", "ENTITIES"),
        this::readUnCountries);
    assertThat(seen).hasSizeGreaterThan(70).contains("Iran (Islamic Republic of)");
    assertThat(unread).isEmpty();
  }

  private void readUnCountries(XmlElement element) {
    if (Set.of("COUNTRY", "COUNTRY_OF_BIRTH", "COUNTRY_OF_ISSUE", "ISSUING_COUNTRY")
        .contains(element.name())) {
      read(element.text());
    }
    if (element.name().equals("NATIONALITY")) {
      element.children().forEach(value -> read(value.text()));
    }
    element.children().forEach(this::readUnCountries);
  }

  @Test
  void canada() throws Exception {
    xml(
        "lists/ca_sema/2025-03/sema-lmes.xml.gz",
        Set.of("data-set"),
        record ->
            record.children().stream()
                .filter(child -> child.name().equals("Country"))
                .forEach(country -> read(country.text())));
    assertThat(seen).hasSize(19);
    assertThat(unread)
        .as("regimes that are named after no country")
        .hasSize(3)
        .allMatch(regime -> regime.matches("(Extremist|Hamas|Justice).*"));
  }

  @Test
  void unitedKingdom() throws Exception {
    SheetRows.read(
        file("lists/uk_ofsi_conlist/2025-04-10/ConList.xlsx"),
        ReadLimits.DEFAULT,
        row -> {
          if (row.origin().line() > 2) {
            List.of(12, 13, 26).forEach(column -> read(row.get(column)));
          }
        });
    assertThat(seen).hasSizeGreaterThan(200);
    assertThat(unread).as("a postal code and a town").containsExactly("115088", "Moscow");
  }

  @Test
  void australia() throws Exception {
    SheetRows.read(
        file("lists/au_dfat/2026-07-23/Australian_Sanctions_Consolidated_List.xlsx"),
        ReadLimits.DEFAULT,
        row -> {
          if (row.origin().line() > 1) {
            read(row.get(7));
          }
        });
    assertThat(seen).hasSizeGreaterThan(70);
    assertThat(unread).isEmpty();
  }

  @Test
  void europeanActs() throws Exception {
    csv(
        "lists/opensanctions_curated_CC-BY-NC/eu/journal_sanctions/data/consolidated/32014R0269.csv.gz",
        row -> read(row.get(13)));
    assertThat(seen).hasSizeGreaterThan(35);
    assertThat(unread).containsExactly("nationality");
  }

  @Test
  void consolidatedScreeningList() throws Exception {
    csv(
        "lists/us_csl/2022-05/consolidated.csv.gz",
        row -> {
          read(row.get(23));
          read(row.get(25));
        });
    assertThat(seen).hasSizeGreaterThan(100);
    assertThat(unread).as("the headers").containsExactly("citizenships", "nationalities");
  }

  private void read(String cell) {
    String text = cell.equals("-0- ") ? "" : cell.strip();
    seen.add(text);
    if (Countries.readAll(text).stream().anyMatch(CountryReading.Unknown.class::isInstance)) {
      unread.add(text);
    }
  }

  private interface EachRow {
    void accept(CsvRows.Row row);
  }

  private static void csv(String path, EachRow each) throws Exception {
    try (CsvRows csv = CsvRows.open(file(path), ',', new Problems(), ReadLimits.DEFAULT)) {
      for (CsvRows.Row row = csv.next(); row != null; row = csv.next()) {
        each.accept(row);
      }
    }
  }

  private interface EachRecord {
    void accept(XmlElement record);
  }

  private static void xml(String path, Set<String> containers, EachRecord each) throws Exception {
    try (XmlRecords xml = XmlRecords.open(file(path), containers, ReadLimits.DEFAULT)) {
      for (XmlElement record = xml.next(); record != null; record = xml.next()) {
        each.accept(record);
      }
    }
  }

  private static ListFile file(String path) throws IOException, UnusableListException {
    return ListFiles.open(List.of(GivenData.shared(path)), ReadLimits.DEFAULT).getFirst();
  }
}

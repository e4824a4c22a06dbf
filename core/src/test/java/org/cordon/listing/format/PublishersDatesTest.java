package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.DateText.Dates;
import org.cordon.listing.format.DateText.Order;
import org.cordon.testing.GivenData;
import org.junit.jupiter.api.Test;

/// Every birth date of the real files is read, but for those named here.
class PublishersDatesTest {

  private final Set<String> seen = new TreeSet<>();
  private final Set<String> unread = new TreeSet<>();

  @Test
  void australia() throws Exception {
    sheet("lists/au_dfat/2026-07-23/Australian_Sanctions_Consolidated_List.xlsx", 5);
    assertThat(seen).hasSizeGreaterThan(2_000);
    assertThat(unread).as("a Hijri date").containsExactly("24/06/1402");
  }

  @Test
  void australiaUntil2025() throws Exception {
    sheet("lists/au_dfat/2025-04_old_format/regulation8_consolidated.xlsx", 4);
    assertThat(seen).hasSizeGreaterThan(2_000);
    assertThat(unread)
        .containsExactly(
            "24/06/1402 (Hijri Calendar)", "Approximately (30-35 years old)", "For this aka only");
  }

  private void sheet(String path, int column) throws Exception {
    SheetRows.read(
        file(path),
        ReadLimits.DEFAULT,
        row -> {
          if (row.origin().line() > 2) {
            read(row.get(column));
          }
        });
  }

  @Test
  void unitedKingdom() throws Exception {
    sheet("lists/uk_ofsi_conlist/2025-04-10/ConList.xlsx", 10);
    assertThat(seen).hasSizeGreaterThan(2_500);
    assertThat(unread).isEmpty();
  }

  @Test
  void europeanActs() throws Exception {
    String folder = "lists/opensanctions_curated_CC-BY-NC/eu/journal_sanctions/data/consolidated/";
    for (String act : List.of("32014R0269.csv.gz", "32002R0881.csv", "32017R1509.csv")) {
      try (CsvRows csv =
          CsvRows.open(file(folder + act), ',', new Problems(), ReadLimits.DEFAULT)) {
        csv.header(Set.of("birthDate"), Set.of(), Set.of());
        for (CsvRows.Row row = csv.next(); row != null; row = csv.next()) {
          read(row.get("birthDate"));
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(2_000);
    assertThat(unread)
        .as("days without a year, a Hijri date, and what else stands in the cell")
        .containsExactly(
            "(year unknown)",
            "10 October (year unknown)",
            "24.6.1402 (Hijri Calendar)",
            "28 September",
            "Gender: female",
            "Leningrad, USSR (now St. Petersburg, Russian Federation)",
            "Nationality: Russian Gender: male",
            "POB: Leningrad",
            "POB: Tokmak, Kirghiz SSR, former USSR",
            "ex-USSR (now Russian Federation)");
  }

  private void read(String cell) {
    seen.add(cell);
    Dates dates = DateText.readAll(cell, Order.DAY_FIRST);
    unread.addAll(dates.unread());
  }

  private static ListFile file(String path) throws IOException, UnusableListException {
    return ListFiles.open(List.of(GivenData.shared(path)), ReadLimits.DEFAULT).getFirst();
  }
}

package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.testing.GivenData;
import org.junit.jupiter.api.Test;

/// The formats on real files of the publishers: every record comes out, by the counts of the
/// manifest.
class RealFilesTest {

  @Test
  void xmlGivesEveryRecordOfTheUnList() throws Exception {
    int records = 0;
    try (XmlRecords xml =
        XmlRecords.open(
            one("lists/un_sc/2026-08-01/consolidated.xml.gz"),
            Set.of("INDIVIDUALS", "ENTITIES"),
            ReadLimits.DEFAULT)) {
      assertThat(xml.root().name()).isEqualTo("CONSOLIDATED_LIST");
      while (xml.next() != null) {
        records++;
      }
    }
    assertThat(records).isEqualTo(736 + 275);
  }

  @Test
  void csvGivesEveryRowOfTheSdnList() throws Exception {
    Problems problems = new Problems();
    int rows = 0;
    try (CsvRows csv =
        CsvRows.open(
            one("lists/us_ofac_sdn/2024-05-03/sdn.csv.gz"), ',', problems, ReadLimits.DEFAULT)) {
      for (CsvRows.Row row = csv.next(); row != null; row = csv.next()) {
        rows += row.size() == 12 ? 1 : 0;
      }
    }
    assertThat(rows).isEqualTo(14_965);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void sheetGivesEveryRowOfTheAustralianList() throws Exception {
    AtomicInteger rows = new AtomicInteger();
    SheetRows.read(
        one("lists/au_dfat/2026-07-23/Australian_Sanctions_Consolidated_List.xlsx"),
        ReadLimits.DEFAULT,
        row -> rows.incrementAndGet());
    assertThat(rows.get()).isBetween(11_068, 11_075);
  }

  @Test
  void jsonGivesEveryObjectOfTheJapaneseList() throws Exception {
    int records = 0;
    try (JsonRecords json =
        JsonRecords.open(
            one("lists/jp_meti/eul_2025-09-29_normalised/jp.json"), ReadLimits.DEFAULT)) {
      while (json.next() != null) {
        records++;
      }
    }
    assertThat(records).isEqualTo(835);
  }

  @Test
  void zipGivesTheFileInside() throws Exception {
    ListFile inside = one("lists/us_ofac_cons/2025-01-10/CONS_ENHANCED.ZIP");
    int records = 0;
    try (XmlRecords xml = XmlRecords.open(inside, Set.of("entities"), ReadLimits.DEFAULT)) {
      for (XmlElement record = xml.next(); record != null; record = xml.next()) {
        records += record.name().equals("entity") ? 1 : 0;
      }
    }
    assertThat(records).isEqualTo(443);
  }

  private static ListFile one(String path) throws Exception {
    List<ListFile> files = ListFiles.open(List.of(GivenData.shared(path)), ReadLimits.DEFAULT);
    assertThat(files).hasSize(1);
    return files.getFirst();
  }
}

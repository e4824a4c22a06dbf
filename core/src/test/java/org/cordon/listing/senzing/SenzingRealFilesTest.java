package org.cordon.listing.senzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Records as OpenSanctions, Open Ownership and Senzing publish them.
class SenzingRealFilesTest {

  private static ReadResult read(String path) throws Exception {
    return Readings.ofShared(new SenzingReader(), "lists/" + path);
  }

  @ParameterizedTest
  @CsvSource({
    "opensanctions_formats/cord_opensanctions/london_open-sanctions.jsonl, 10",
    "opensanctions_formats/cord_opensanctions/moscow_open-sanctions.jsonl, 10",
    "opensanctions_formats/ftm_sa_wiki_peps_2024-03/senzing.json, 14",
    "opensanctions_formats/senzing_us_congress_2024-03/us_congress_senzing.json, 1319",
    "ownership/open_ownership_uk/open-sanctions.json, 24",
    "ownership/senzing_free_data/cord/las-vegas/open-ownership.jsonl, 10",
    "ownership/senzing_free_data/cord/london/gleif.jsonl, 10",
    "ownership/senzing_free_data/cord/london/icij.jsonl, 10",
    "ownership/senzing_free_data/cord/london/ofac.jsonl, 10",
    "ownership/senzing_free_data/cord/moscow/ofac.jsonl, 10",
    "ownership/senzing_truthset/customers.jsonl, 120",
    "ownership/senzing_truthset/reference.jsonl, 22"
  })
  void everyRecordComesOutAndEveryAttributeIsKnown(String path, int records) throws Exception {
    ReadResult result = read(path);
    assertThat(result.designations()).hasSize(records);
    assertThat(result.problems())
        .extracting(Problem::reason)
        .doesNotContain(Reason.UNMAPPED, Reason.DUPLICATE, Reason.UNREADABLE_RECORD);
  }

  /// One of the 17 has an address, an e-mail and a social security number, but no name.
  @Test
  void recordWithoutANameIsAProblem() throws Exception {
    ReadResult result = read("ownership/senzing_truthset/watchlist.jsonl");
    assertThat(result.designations()).hasSize(16);
    assertThat(result.problems())
        .extracting(Problem::entryId, Problem::reason)
        .containsExactly(tuple("1021", Reason.UNREADABLE_RECORD));
  }

  /// 58 of the 316 records are given twice.
  @Test
  void recordsGivenTwiceAreOneParty() throws Exception {
    ReadResult result = read("ownership/open_ownership_uk/open-ownership.json");
    assertThat(result.designations()).hasSize(316 - 58);
    assertThat(result.problems()).extracting(Problem::reason).containsOnly(Reason.DUPLICATE);
    Designation company = entry(result, "10094521532396971848");
    assertThat(names(company)).containsExactly("PRIMARY GOLD WYNN UK HOLDINGS LIMITED");
    assertThat(identifiers(company)).containsExactly("registration 12524623 GB");
    assertThat(company.links())
        .contains(new PartyLink("shareholding-75-100", "7584591804488095167"));
  }

  /// `{"REL_POINTER_DOMAIN": "REFERENCE", "REL_POINTER_KEY": "2011", "REL_POINTER_ROLE": "Owns
  /// 60%"}` points at the record 2012, which anchors there.
  @Test
  void pointerLeadsToTheAnchoredRecord() throws Exception {
    ReadResult result = read("ownership/senzing_truthset/reference.jsonl");
    assertThat(entry(result, "2013").links()).containsExactly(new PartyLink("owns-60", "2012"));
  }
}

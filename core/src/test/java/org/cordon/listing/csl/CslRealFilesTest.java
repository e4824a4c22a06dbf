package org.cordon.listing.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.party.Address;
import org.cordon.party.Party;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The list as published in May 2022, and as repacked on 2026-07-31.
class CslRealFilesTest {

  private static ReadResult official;
  private static ReadResult repacked;

  @BeforeAll
  static void read() throws Exception {
    CslReader reader = new CslReader();
    official = Readings.ofShared(reader, "lists/us_csl/2022-05/consolidated.csv.gz");
    repacked = Readings.ofShared(reader, "lists/us_csl/2026-07-31_reduced/screening-list.json.gz");
  }

  private static Map<String, Integer> countByMeasure(ReadResult result) {
    Map<String, Integer> counts = new TreeMap<>();
    result.designations().stream()
        .flatMap(designation -> designation.measures().stream())
        .forEach(measure -> counts.merge(measure, 1, Integer::sum));
    return counts;
  }

  /// The file has 14,160 rows; 10,423 Treasury numbers stand on 10,535 of them. One number has two
  /// CAP rows, so CAP counts 52 parties on 53 rows.
  @Test
  void everyRowOfTheOfficialCsvStandsInTheParties() {
    assertThat(official.designations()).hasSize(14_160 - 10_535 + 10_423);
    assertThat(countByMeasure(official))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("SDN", 10_026),
                Map.entry("EL", 2_001),
                Map.entry("DTC", 727),
                Map.entry("DPL", 462),
                Map.entry("SSI", 290),
                Map.entry("UVL", 201),
                Map.entry("ISN", 163),
                Map.entry("PLC", 78),
                Map.entry("MEU", 71),
                Map.entry("CMIC", 68),
                Map.entry("CAP", 52),
                Map.entry("NS-MBS", 17),
                Map.entry("FSE", 3)));
    assertThat(official.problems())
        .extracting(Problem::value)
        .containsExactlyInAnyOrder("0097-06-30", "0097-06-30", "0017-05-26", "NM");
    assertThat(official.designations().size()).isGreaterThan(new CslReader().leastDesignations());
  }

  /// Of 20,090 ids in the file many are notes; of 5,149 rows with birth dates all are read.
  @Test
  void identifiersAddressesAndBirthDatesFillTheParties() {
    assertThat(count(official, d -> d.party() instanceof Party.Person p && !p.born().isEmpty()))
        .isBetween(5_140L, 5_149L);
    assertThat(count(official, d -> !d.party().facts().addresses().isEmpty())).isGreaterThan(8_600);
    assertThat(
            official.designations().stream()
                .mapToInt(d -> d.party().facts().identifiers().size())
                .sum())
        .isGreaterThan(9_200);
  }

  private static long count(ReadResult result, Predicate<Designation> holds) {
    return result.designations().stream().filter(holds).count();
  }

  /// `18723,…,"BANK VTB KAZAKHSTAN JOINT STOCK COMPANY"` on SDN, SSI and CAP rows: `VTBAKZKZ,
  /// SWIFT/BIC`, `28 Timiryazev Street, Almaty, 050040, KZ`, `(Linked To: VTB BANK …)`.
  @Test
  void bankOnThreeListsIsOneParty() {
    Designation bank = entry(official, "18723");
    assertThat(bank.measures()).containsExactlyInAnyOrder("SDN", "SSI", "CAP");
    assertThat(bank.programs()).containsExactly("UKRAINE-EO13662", "RUSSIA-EO14024");
    assertThat(identifiers(bank)).contains("swift VTBAKZKZ");
    assertThat(bank.party().facts().addresses())
        .containsExactly(new Address("28 Timiryazev Street, Almaty, 050040", new Country("KZ")));
    assertThat(bank.links())
        .containsExactly(new PartyLink("linked-to", "VTB BANK PUBLIC JOINT STOCK COMPANY"));
  }

  /// `30946 HANGZHOU HIKVISION …`: `CN, 91330000733796106P, Unified Social Credit Code (USCC);
  /// 002415 CN, Equity Ticker; CNE100000PM8, ISIN; 03 Jun 2021, Listing Date (CMIC)`.
  @Test
  void chineseCompanyHasItsCreditCodeAndIsin() {
    Designation company = entry(official, "30946");
    assertThat(names(company))
        .containsExactly(
            "PRIMARY HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO., LTD.",
            "ALIAS HIKVISION",
            "ALIAS HANGZHOU HIKVISION DIGITAL TECHNOLOGY");
    assertThat(identifiers(company))
        .containsExactly(
            "registration 91330000733796106P CN", "other 002415 CN", "isin CNE100000PM8");
    assertThat(company.listedOn()).isEqualTo("2021-06-03");
  }

  /// 25,921 rows, among them 19,665 of the Treasury on 19,569 numbers. Unknown countries are
  /// regions (Kafia Kingi, Jammu and Kashmir …), the Netherlands Antilles, and New Mexico for a
  /// country.
  @Test
  void everyRowOfTheRepackedListStandsInTheParties() {
    assertThat(repacked.designations()).hasSize(25_921 - 19_665 + 19_569);
    assertThat(countByMeasure(repacked))
        .containsEntry("SDN", 19_181)
        .containsEntry("EL", 3_420)
        .containsEntry("DPL", 1_596)
        .containsEntry("NS-MBS", 51);
    assertThat(repacked.problems())
        .hasSizeLessThan(20)
        .allSatisfy(problem -> assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_COUNTRY));
  }
}

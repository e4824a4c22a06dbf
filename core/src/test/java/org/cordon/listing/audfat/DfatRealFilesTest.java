package org.cordon.listing.audfat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Readings.addresses;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.party.Party;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Australia's list on two official versions: the workbooks of July 2026 and of April 2025.
@TestInstance(Lifecycle.PER_CLASS)
class DfatRealFilesTest {

  private ReadResult recent;
  private ReadResult older;

  @BeforeAll
  void read() throws Exception {
    recent =
        Readings.ofShared(
            new DfatReader(),
            "lists/au_dfat/2026-07-23/Australian_Sanctions_Consolidated_List.xlsx");
    older =
        Readings.ofShared(
            new DfatReader(), "lists/au_dfat/2025-04_old_format/regulation8_consolidated.xlsx");
  }

  @Test
  void everyPartyComesOutAndEveryColumnIsAccountedFor() {
    assertThat(recent.designations()).hasSize(3_846);
    assertThat(older.designations()).hasSize(3_214);
    for (ReadResult result : new ReadResult[] {recent, older}) {
      assertThat(result.problems())
          .hasSizeLessThan(8)
          .extracting(Problem::reason)
          .isSubsetOf(Reason.UNREADABLE_VALUE, Reason.UNKNOWN_COUNTRY);
      assertThat(result.designations().size()).isGreaterThan(new DfatReader().leastDesignations());
    }
  }

  /// 11,068 rows of a name each; some name the same twice, some two at once.
  @Test
  void fieldsAreFilledAsInTheFile() {
    assertThat(recent.designations().stream().mapToInt(d -> d.party().names().size()).sum())
        .isBetween(11_000, 11_068);
    assertThat(recent.designations())
        .filteredOn(d -> d.party() instanceof Party.Vessel)
        .hasSize(262)
        .filteredOn(d -> !d.party().facts().identifiers().isEmpty())
        .hasSize(261);
    assertThat(recent.designations())
        .filteredOn(d -> d.party() instanceof Party.Person person && !person.born().isEmpty())
        .hasSizeGreaterThan(2_400);
    assertThat(recent.designations())
        .filteredOn(d -> !d.party().facts().identifiers().isEmpty())
        .hasSizeGreaterThan(800);
    assertThat(recent.designations())
        .allMatch(d -> d.programs().size() == 1 && d.listedOn() != null);
    assertThat(recent.designations()).noneMatch(d -> d.measures().isEmpty());
  }

  /// `Mullah Mohammad Hassan Akhund`: its Control Date is that of an amendment.
  @Test
  void aPersonOfTheTalibanList() {
    Designation akhund = entry(recent, "2");
    assertThat(names(akhund)).startsWith("PRIMARY MOHAMMAD HASSAN AKHUND", "ALIAS محمد حسن أخوند");
    assertThat(identifiers(akhund)).containsExactly("passport P04581926 AF");
    assertThat(addresses(akhund)).containsExactly("Kabul, Afghanistan AF");
    assertThat(akhund.references()).containsExactly("TAi.002");
    assertThat(akhund.programs()).containsExactly("1988 (Taliban)");
    assertThat(akhund.measures())
        .containsExactly("Targeted Financial Sanction", "Travel Ban", "Arms Embargo");
    assertThat(akhund.listedOn()).isEqualTo(LocalDate.of(2001, 1, 25));
  }

  /// `Passport no.: a) Indian number A-333602, issued on 4 Jun. 1985, issued in Bombay, India … i)
  /// …`
  @Test
  void manyPassportsOfAPerson() {
    assertThat(identifiers(entry(recent, "453")))
        .hasSizeGreaterThan(10)
        .startsWith("passport A-333602 IN", "passport M110522 IN")
        .contains("passport A717288 AE", "passport G866537 PK");
  }

  /// `Registration ID: 1060200012685 (Russia) Tax ID No.: 0278129399 (Russia)`
  @Test
  void numbersOfABank() {
    assertThat(identifiers(entry(recent, "2831")))
        .contains("swift INAKRU41", "registration 1060200012685 RU", "tax 0278129399 RU");
  }

  /// `Agha Jan Alizai اغا جان عالیزی (formerly listed as)` of row 1226h
  @Test
  void twoScriptsInACellAreTwoNames() {
    assertThat(names(entry(older, "1226")))
        .contains("FORMER Agha Jan Alizai", "FORMER اغا جان عالیزی");
  }
}

package org.cordon.listing.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

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

/// OFSI's list on two official versions: the workbook of April 2025, the CSV of April 2020.
@TestInstance(Lifecycle.PER_CLASS)
class UkOfsiRealFilesTest {

  private ReadResult recent;
  private ReadResult older;

  @BeforeAll
  void read() throws Exception {
    recent = Readings.ofShared(new UkOfsiReader(), "lists/uk_ofsi_conlist/2025-04-10/ConList.xlsx");
    older =
        Readings.ofShared(
            new UkOfsiReader(), "lists/uk_ofsi_conlist/2020-04-27_legacy/sanctionsconlist.csv.gz");
  }

  @Test
  void everyGroupComesOutAndEveryColumnIsAccountedFor() {
    assertThat(recent.designations()).hasSize(4_686);
    assertThat(older.designations()).hasSize(2_114);
    for (ReadResult result : new ReadResult[] {recent, older}) {
      assertThat(result.problems())
          .extracting(Problem::reason)
          .doesNotContain(Reason.UNMAPPED, Reason.DUPLICATE, Reason.UNREADABLE_RECORD);
      assertThat(result.problems()).hasSizeLessThan(12);
      assertThat(result.designations().size())
          .isGreaterThan(new UkOfsiReader().leastDesignations());
    }
  }

  @Test
  void fieldsAreFilledAsInTheFile() {
    assertThat(recent.designations())
        .filteredOn(d -> d.party() instanceof Party.Person)
        .hasSizeGreaterThan(3_000)
        .filteredOn(d -> !((Party.Person) d.party()).born().isEmpty())
        .hasSizeGreaterThan(2_500);
    assertThat(recent.designations())
        .filteredOn(d -> !d.party().facts().identifiers().isEmpty())
        .hasSizeGreaterThan(800);
    assertThat(recent.designations()).extracting(Designation::listedOn).doesNotContainNull();
    assertThat(recent.designations()).extracting(d -> d.programs().isEmpty()).doesNotContain(true);
  }

  /// `(Business Reg No):(1) OGRN – 1125261000040 (2) INN – 5261079332 (3) KPP - 526101001`
  @Test
  void businessNumbersOfACompany() {
    Designation salyut = entry(recent, "16767");
    assertThat(identifiers(salyut))
        .containsExactly("registration 1125261000040", "tax 5261079332", "other 526101001");
    assertThat(salyut.references()).containsExactly("RUS2416");
  }

  /// `(IMO number):7408873 (Current owners):Korea Samjong Shipping`; "OFSI ID: 13635" is the
  /// owner's.
  @Test
  void aShip() {
    Designation ship = entry(recent, "13651");
    assertThat(ship.party()).isInstanceOf(Party.Vessel.class);
    assertThat(identifiers(ship)).containsExactly("imo 7408873");
    assertThat(ship.links()).hasToString("[PartyLink[kind=owner, to=Korea Samjong Shipping]]");
  }

  @Test
  void aPersonWithVariations() {
    assertThat(names(entry(recent, "15672")))
        .containsExactly(
            "PRIMARY Mian Abdul HAQ",
            "ALIAS Mian MITHOO",
            "ALIAS Mian MITHU",
            "ALIAS Mian MITTO",
            "ALIAS Mian MITTU");
    assertThat(names(entry(recent, "15890")))
        .containsExactly(
            "PRIMARY Andrey Andreevich ZADACHIN",
            "ALIAS Andrei Andreevich ZADACHIN",
            "ALIAS ЗАДАЧИН Андрей Андреевич");
  }
}

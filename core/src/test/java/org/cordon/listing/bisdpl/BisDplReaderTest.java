package org.cordon.listing.bisdpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.testing.Readings.addresses;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The Denied Persons List in both layouts, on fixtures of our own in `fixtures/bis-dpl`, and a
/// real version of the older one.
class BisDplReaderTest {

  private final ReadResult old = read(GivenData.fixtureText("bis-dpl/dpl.txt"));
  private final ReadResult now = read(GivenData.fixtureText("bis-dpl/dpl.csv"));

  private static ReadResult read(String text) {
    try {
      return new BisDplReader().read(List.of(ListFilesOf.text("dpl.txt", text)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Designation named(ReadResult result, String name) {
    return result.designations().stream()
        .filter(d -> d.party().names().getFirst().text().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name));
  }

  @Test
  void rowsOfOneNameAndOrderAreOnePartyWithAllItsAddresses() {
    Designation example = named(old, "I. EXAMPLE");
    assertThat(addresses(example))
        .containsExactly(
            "INMATE NUMBER: 99001-990, FCI SAMPLETON, P.O. BOX 99, SAMPLETON, TX, 75000",
            "9 SAMPLE DRIVE, SAMPLETON, TX, 75001 US");
    assertThat(example.listedOn()).isEqualTo(LocalDate.of(2003, 6, 19));
    assertThat(example.listedUntil()).isEqualTo(LocalDate.of(2056, 6, 29));
    assertThat(example.programs()).containsExactly("Denied Persons List (DPL)");
    assertThat(example.measures()).containsExactly("Standard Order");
    assertThat(example.legalBases())
        .containsExactly("68 F.R. 99001 6/27/03", "71 F.R. 99002 7/10/06", "72 F.R. 99003 1/30/07");
    assertThat(example.remarks()).isEqualTo("FEDERAL REGISTER NOTICE UPDATED 50 YEAR DENIAL");
  }

  @Test
  void anotherOrderOnTheSameNameIsAnotherEntry() {
    assertThat(old.designations())
        .filteredOn(d -> d.party().names().getFirst().text().equals("I. EXAMPLE"))
        .extracting(Designation::listedOn)
        .containsExactly(LocalDate.of(2003, 6, 19), LocalDate.of(2002, 3, 4));
    assertThat(old.designations()).hasSize(5);
  }

  @Test
  void whetherAPartyIsAPersonIsNotGuessed() {
    assertThat(old.designations())
        .allSatisfy(d -> assertThat(d.party()).isInstanceOf(Party.Unclassified.class));
  }

  @Test
  void labelledNamesAreAliases() {
    assertThat(names(named(old, "ANNA SAMPLE")))
        .containsExactly("PRIMARY ANNA SAMPLE", "ALIAS ANYA SAMPLE");
    assertThat(named(old, "ANNA SAMPLE").listedUntil()).isNull();
    assertThat(named(old, "ANNA SAMPLE").measures()).isEmpty();
  }

  @Test
  void whatCantBeReadIsAProblem() {
    assertThat(old.problems())
        .extracting(problem -> problem.line() + " " + problem.field() + " " + problem.value())
        .containsExactly(
            "6 Last_Update 3033-09-30",
            "7 Effective_Date 02/30/2023",
            "7 Country NM",
            "7 Standard_Order ?");
    assertThat(old.listDate()).isEqualTo("2023-11-28");
    assertThat(named(old, "EXAMPLE WINGS").listedOn()).isNull();
  }

  @Test
  void nameAndAddressInOneCellArePartedByTheirPlaces() {
    assertThat(now.problems()).isEmpty();
    assertThat(addresses(named(now, "EXAMPLE METHODS, INC.")))
        .containsExactly("P.O. BOX 990017, DUBAI AE");
    assertThat(addresses(named(now, "JOEL SAMPLE, JR.")))
        .containsExactly("5 SAMPLE ROAD, EL EXAMPLE, TX, 79000 US");
    assertThat(addresses(named(now, "SAMPLE ZONE (EXAMPLE METHODS, INC.)")))
        .containsExactly("GENEVA CH");
    assertThat(addresses(named(now, "EXAMPLE WINGS")))
        .containsExactly("SAMPLE AIRPORT, MOSCOW, Russia RU");
    assertThat(addresses(named(now, "EXAMPLE NOWHERE"))).isEmpty();
    assertThat(named(now, "EXAMPLE METHODS, INC.").measures()).containsExactly("Non-Standard");
  }

  @Test
  void bothLayoutsGiveAPartyTheSameEntryIdAndAddresses() {
    for (String name : List.of("I. EXAMPLE", "EXAMPLE METHODS, INC.")) {
      assertThat(named(now, name).entryId()).isEqualTo(named(old, name).entryId());
      assertThat(addresses(named(now, name))).isEqualTo(addresses(named(old, name)));
    }
  }

  @Test
  void brokenOffForeignAndEmptyFilesAreRefused() {
    String text = GivenData.fixtureText("bis-dpl/dpl.txt");
    assertRefused(text.substring(0, text.indexOf("GENEVA")), "can't be read as CSV");
    assertRefused(text.substring(0, text.indexOf("\t\"GENEVA")), "is broken off");
    assertRefused(text.substring(0, text.indexOf('\n') + 1), "holds no entry");
    assertRefused(GivenData.fixtureText("un/consolidated.xml"), "is not the Denied Persons List");
    assertRefused(GivenData.fixtureText("csl/consolidated.csv"), "is not the Denied Persons List");
    assertRefused("", "it is empty");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> new BisDplReader().read(List.of(ListFilesOf.text("dpl.txt", text))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }

  @Test
  @Timeout(10)
  void aCellOfCommasTakesNoTime() {
    String cell = "A" + ",".repeat(200_000) + " (B";
    ReadResult result =
        read("Name_and_Address,Effective_Date,Expiration_Date\n\"" + cell + "\",1/2/2024,\n");
    assertThat(names(result.designations().getFirst())).containsExactly("PRIMARY A");
  }

  @Test
  void theListIsOneFile() {
    assertThatThrownBy(() -> new BisDplReader().read(List.of()))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("is one file; 0 were given");
  }

  /// November 2023: 665 rows of 549 names and orders.
  @Test
  void everyRowOfARealVersionComesOut() throws Exception {
    ReadResult real = Readings.ofShared(new BisDplReader(), "lists/us_bis/dpl.txt");
    assertThat(real.designations()).hasSize(549);
    assertThat(real.designations())
        .allSatisfy(d -> assertThat(d.listedOn()).isNotNull())
        .allSatisfy(d -> assertThat(addresses(d)).isNotEmpty())
        .allSatisfy(d -> assertThat(d.legalBases()).isNotEmpty());
    assertThat(real.problems())
        .extracting(Problem::value)
        .containsExactly("1023-11-01", "1023-11-01", "3033-09-30", "NM");
    Designation united = named(real, "UNITED AFRICAN AIRLINES");
    assertThat(addresses(united))
        .containsExactly("185 SEPTEMBER STREET, TRIPOLI LY", "MALTA AIRPORT MT");
    assertThat(united.party().facts().countries())
        .extracting(Country::code)
        .containsExactlyInAnyOrder("LU", "LY", "MT");
    assertThat(names(named(real, "PEARL LI"))).contains("ALIAS NEI-CHIEN CHU");
  }
}

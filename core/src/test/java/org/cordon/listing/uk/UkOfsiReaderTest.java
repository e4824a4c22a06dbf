package org.cordon.listing.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.List;
import org.cordon.listing.Designation;
import org.cordon.listing.ListFile;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Address;
import org.cordon.party.Gender;
import org.cordon.party.NamePart;
import org.cordon.party.NamePart.Role;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

/// OFSI's list on two fixtures of our own, in the layouts of 2022 and of 2020.
class UkOfsiReaderTest {

  private final ReadResult result = read(GivenData.fixtureFile("uk-ofsi/conlist-2022.csv"));
  private final Designation person = entry(result, "99001");
  private final Designation company = entry(result, "99002");
  private final Designation ship = entry(result, "99003");

  private static ReadResult read(ListFile file) {
    try {
      return new UkOfsiReader().read(List.of(file));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void allRowsOfAGroupAreOneParty() {
    assertThat(result.designations())
        .extracting(Designation::list, Designation::entryId)
        .containsExactly(
            tuple("uk-ofsi", "99001"), tuple("uk-ofsi", "99002"), tuple("uk-ofsi", "99003"));
    assertThat(result.listDate()).isEqualTo("10/04/2025");
  }

  @Test
  void groupTypeTellsWhatThePartyIs() {
    assertThat(person.party()).isInstanceOf(Party.Person.class);
    assertThat(company.party()).isInstanceOf(Party.Organization.class);
    assertThat(ship.party()).isInstanceOf(Party.Vessel.class);
  }

  @Test
  void namesHaveTheirKindByTypeAndQualityAndOtherScriptsAreNamesOfTheirOwn() {
    assertThat(names(person))
        .containsExactly(
            "PRIMARY Ivan Ivanovich EXAMPLE",
            "ALIAS Иван Иванович ПРИМЕР",
            "ALIAS Iwan EXAMPEL",
            "WEAK THE SAMPLE",
            "WEAK Образец",
            "FORMER Ivan EXEMPLAR");
  }

  @Test
  void aPersonsNameKeepsItsPartsAndACompanysHasNone() {
    assertThat(person.party().primaryName().parts())
        .containsExactly(
            new NamePart(Role.GIVEN, "Ivan"),
            new NamePart(Role.MIDDLE, "Ivanovich"),
            new NamePart(Role.SURNAME, "EXAMPLE"));
    assertThat(company.party().primaryName().parts()).isEmpty();
  }

  @Test
  void severalNamesInACellAreSeveralNames() {
    assertThat(names(company))
        .containsExactly("PRIMARY JOINT STOCK COMPANY EXAMPLE", "ALIAS AO PRIMER");
  }

  @Test
  void birthDatesOfAllRowsCountAndZerosAreUnknownParts() {
    Party.Person body = (Party.Person) person.party();
    assertThat(body.born())
        .extracting(Object::toString)
        .containsExactly("1957-10-07", "1958", "1958-11", "1958~");
    assertThat(body.birthplaces())
        .containsExactly("Exampletown, Soviet Republic of Example (now Russia)", "Ukraine");
    assertThat(body.nationalities()).extracting(Object::toString).containsExactly("RU", "UA");
    assertThat(body.gender()).isEqualTo(Gender.MALE);
  }

  @Test
  void anAddressIsItsCellsWithoutTheCountryAndACountryAloneIsNone() {
    assertThat(person.party().facts().addresses())
        .extracting(Address::text, address -> "" + address.country())
        .containsExactly(
            tuple("5 Example Street, Moscow, 101000", "RU"), tuple("Exampleville", "FR"));
    assertThat(person.party().facts().countries())
        .extracting(Object::toString)
        .containsExactly("RU", "UA", "FR", "CY");
    assertThat(company.party().facts().addresses())
        .extracting(Address::text)
        .containsExactly("7 Larina str.; Office 4, Nizhny Novgorod, 603950");
  }

  @Test
  void aPersonsNumbersComeFromTheCellsAndThePersonsOwnFromProse() {
    assertThat(identifiers(person))
        .containsExactly(
            "passport 990412345 RU",
            "passport AB990001 UA",
            "national-id 99 08 555627 RU",
            "tax 990112345678");
  }

  @Test
  void aCompanysNumbersComeFromTheLabelsOfTheOtherInformation() {
    assertThat(identifiers(company))
        .containsExactlyInAnyOrder(
            "registration 1029900000014",
            "tax 9901000015",
            "other 990101001",
            "tax 990100002 KZ",
            "registration 99589295 RU");
    assertThat(company.links())
        .containsExactly(
            new PartyLink("parent", "Example Holding"),
            new PartyLink("subsidiary", "EXAMPLE-27 JSC"),
            new PartyLink("subsidiary", "M.T. SAMPLE Works Co. Ltd"),
            new PartyLink("subsidiary", "EXAMPLE TRADING"));
  }

  @Test
  void aShipHasItsNumberFlagAndOwner() {
    assertThat(identifiers(ship)).containsExactly("imo 9074729");
    assertThat(ship.party().facts().countries()).hasToString("[PA]");
    assertThat(ship.links()).containsExactly(new PartyLink("owner", "Example Shipping Co Ltd"));
  }

  @Test
  void listingAndReferences() {
    assertThat(ship.programs()).containsExactly("Democratic People's Republic of Korea");
    assertThat(ship.measures()).isEmpty();
    assertThat(ship.listedOn()).isEqualTo(LocalDate.of(2018, 3, 30));
    assertThat(company.references()).containsExactly("RUS9902", "KPe.990");
    assertThat(person.remarks())
        .startsWith("(UK Sanctions List Ref):RUS9901. (UK Statement of Reasons):Ivan EXAMPLE")
        .endsWith("(1) Member of the Board (2) Director");
  }

  @Test
  void whatCannotBeReadIsAProblem() {
    assertThat(result.problems())
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            "conlist-2022.csv:9 99003 Country \"Atlantis\" is no country known here; party kept,"
                + " country unknown",
            "conlist-2022.csv:9 99003 Alias Type \"Nickname\" is no type of a name known here; kept"
                + " as an alias",
            "conlist-2022.csv:11 Group ID \"NO GROUP\" has no key; the record is left out");
    assertThat(names(ship)).containsExactly("PRIMARY EXAMPLE STAR", "ALIAS OLD STAR");
  }

  @Test
  void theOlderLayoutIsReadToo() {
    ReadResult older = read(GivenData.fixtureFile("uk-ofsi/conlist-2020.csv"));
    assertThat(older.problems()).isEmpty();
    assertThat(older.listDate()).isEqualTo("27/04/2020");
    Designation sheikh = entry(older, "99010");
    assertThat(names(sheikh))
        .containsExactly("PRIMARY Sheikh Farooq AL-EXAMPLE", "ALIAS Farouq AL-EXAMPLE");
    assertThat(identifiers(sheikh))
        .containsExactly(
            "passport 990667 QA",
            "national-id 99005700 LY",
            "national-id 99454391",
            "passport 990123 YE");
    assertThat(sheikh.references()).containsExactly("QDi.990");
    assertThat(names(entry(older, "99011"))).containsExactly("PRIMARY SOCIÉTÉ D’EXEMPLE");
  }

  /// Markers `a)` and `b)` of one address each, whose country stands in the text.
  @Test
  void anAddressWithoutACountryColumnNamesItsCountry() {
    Designation sheikh = entry(read(GivenData.fixtureFile("uk-ofsi/conlist-2020.csv")), "99010");
    assertThat(sheikh.party().facts().addresses())
        .extracting(Address::text, address -> "" + address.country())
        .containsExactly(
            tuple("BP 333, Bangui, Central African Republic", "CF"),
            tuple("Antwerp, Belgium", "BE"));
    assertThat(sheikh.party().facts().countries())
        .extracting(Object::toString)
        .containsExactly("SA", "QA", "CF", "BE", "LY");
  }

  @Test
  void anotherListIsRefused() {
    String un = GivenData.fixtureText("un/consolidated.xml");
    assertThatThrownBy(
            () -> new UkOfsiReader().read(List.of(ListFilesOf.text("consolidated.xml", un))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("is not the OFSI consolidated list");
    assertThatThrownBy(() -> new UkOfsiReader().read(List.of(ListFilesOf.text("a.csv", ""))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageEndingWith("it is empty");
  }

  @Test
  void aListBrokenOffIsRefused() {
    String whole = GivenData.fixtureText("uk-ofsi/conlist-2022.csv");
    String cut = whole.substring(0, whole.length() - 60);
    assertThatThrownBy(() -> new UkOfsiReader().read(List.of(ListFilesOf.text("a.csv", cut))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("broken off");
  }

  @Test
  void anUnknownColumnIsAProblem() {
    String csv =
        """
        Name 6,Name 1,DOB,Group Type,Alias Type,Regime,Listed On,Group ID,Shoe size
        EXAMPLE,Ivan,,Individual,AKA,Russia,15/03/2022,99001,44
        """;
    assertThat(read(ListFilesOf.text("a.csv", csv)).problems())
        .extracting(Problem::reason, Problem::field)
        .containsExactly(tuple(Reason.UNMAPPED, "Shoe size"));
  }
}

package org.cordon.listing.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.ListFile;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Address;
import org.cordon.party.Gender;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

/// The reader on files of our own in the official CSV, `fixtures/csl/consolidated.csv`, the
/// official JSON and the repacked JSON.
class CslReaderTest {

  private static final String EL_1 = "aa00000000000000000000000000000000000001";
  private static final String ISN_2 = "aa00000000000000000000000000000000000002";
  private static final String DPL_3 = "aa00000000000000000000000000000000000003";
  private static final String MEU_4 = "aa00000000000000000000000000000000000004";

  private final ReadResult csv = read(GivenData.fixtureFile("csl/consolidated.csv"));

  private static ReadResult read(ListFile file) {
    try {
      return new CslReader().read(List.of(file));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void rowsOfOneTreasuryNumberAreOnePartyWithAllItsMeasures() {
    assertThat(csv.designations()).hasSize(9);
    Designation bank = entry(csv, "990002");
    assertThat(bank.measures()).containsExactly("SSI", "CAP");
    assertThat(bank.programs()).containsExactly("UKRAINE-EO13662", "RUSSIA-EO14024");
    assertThat(names(bank))
        .containsExactly("PRIMARY EXAMPLE BANK PJSC", "ALIAS EXAMPLE BANK OAO", "ALIAS EB PJSC");
    assertThat(bank.party().facts().addresses()).hasSize(1);
    assertThat(bank.listedOn()).isEqualTo(LocalDate.of(2021, 6, 3));
    assertThat(bank.remarks()).contains("Target Type Public Company");
  }

  @Test
  void treasurySaysWhatAPartyIsCommerceAndStateDoNot() {
    assertThat(entry(csv, "990001").party()).isInstanceOf(Party.Person.class);
    assertThat(entry(csv, "990002").party()).isInstanceOf(Party.Organization.class);
    assertThat(entry(csv, "990003").party()).isInstanceOf(Party.Vessel.class);
    assertThat(entry(csv, "990004").party()).isInstanceOf(Party.Aircraft.class);
    assertThat(entry(csv, EL_1).party()).isInstanceOf(Party.Unclassified.class);
  }

  @Test
  void personHasBirthNationalityAndGender() {
    Party.Person person = (Party.Person) entry(csv, "990001").party();
    assertThat(person.born())
        .extracting(Object::toString)
        .containsExactly("1957-10-07", "1958~", "1951/1953", "1957-03-09");
    assertThat(person.nationalities()).extracting(Country::code).containsExactly("RU", "SY");
    assertThat(person.birthplaces()).containsExactly("Example Town, Russia");
    assertThat(person.gender()).isEqualTo(Gender.MALE);
    assertThat(names(entry(csv, "990001")))
        .containsExactly("PRIMARY EXAMPLE, Ivan Petrovich", "ALIAS PRIMER, Ivan", "ALIAS 'Vanya'");
  }

  @Test
  void remarksKeepTheirTextAndLinkParties() {
    Designation person = entry(csv, "990001");
    assertThat(person.links())
        .containsExactly(
            new PartyLink("linked-to", "EXAMPLE BANK (EB)"),
            new PartyLink("linked-to", "SAMPLE TRADING, S.A."));
    assertThat(person.remarks())
        .startsWith("For more information on directives")
        .contains("Title: Director of Example Holding", "Secondary sanctions risk: section 1(b)");
  }

  @Test
  void idsGiveIdentifiersWithTheirIssuers() {
    assertThat(identifiers(entry(csv, "990001")))
        .containsExactly(
            "passport 990000001 RU",
            "passport 9900001",
            "tax 7707083893 RU",
            "crypto 1ExampleWallet");
    assertThat(identifiers(entry(csv, "990002")))
        .containsExactly(
            "tax XMPBNK57R07Z999Z IT",
            "swift EXMPRUMM",
            "lei 549300EXAMPLE0000X57",
            "registration 1027700132195 RU",
            "imo-company 9990007",
            "other 99");
  }

  @Test
  void vesselAndAircraftHaveTheirMarksFlagsAndOwners() {
    Designation vessel = entry(csv, "990003");
    assertThat(identifiers(vessel))
        .containsExactly("call-sign 5XEX9", "imo 9074729", "mmsi 999045000");
    assertThat(vessel.party().facts().countries())
        .extracting(Country::code)
        .containsExactly("KP", "PA");
    assertThat(vessel.links()).containsExactly(new PartyLink("owner", "EXAMPLE SHIPPING CO"));
    Designation aircraft = entry(csv, "990004");
    assertThat(identifiers(aircraft)).containsExactly("serial-number 530", "tail-number EP-XMP");
    assertThat(aircraft.links()).containsExactly(new PartyLink("aircraft-operator", "EXAMPLE AIR"));
  }

  @Test
  void codeAtTheEndPartsTreasuryAddressesAndOneWithoutACodeTakesNone() {
    assertThat(entry(csv, "990001").party().facts().addresses())
        .containsExactly(
            new Address("5 Example Street, Moscow, 101000", new Country("RU")),
            new Address("Parizska 99, Prague", null),
            new Address("1 Sample Road, Dubai", new Country("AE")));
    assertThat(entry(csv, "990001").party().facts().countries())
        .extracting(Country::code)
        .containsExactly("RU", "SY", "AE");
  }

  @Test
  void addressOfCommerceHoldsSeveralUnderOneCodeUnlessTheyNameAnotherCountry() {
    assertThat(entry(csv, EL_1).party().facts().addresses())
        .containsExactly(
            new Address("50 Example Road, Beijing, China", new Country("CN")),
            new Address("51 Example Road, Beijing, China", new Country("CN")),
            new Address("90 Sample Road, Xian, China", new Country("CN")),
            new Address("4/F, Sample Trade Centre, Kowloon, Hong Kong", new Country("HK")),
            new Address("Unit 9, Sample Tower, Kowloon", new Country("HK")));
  }

  @Test
  void otherNamesStandBesideTheNamesOfCommerceAndState() {
    assertThat(names(entry(csv, EL_1)))
        .containsExactly(
            "PRIMARY Example Technologies Co., Ltd. (ETC). Affiliated Entity: Sample Chips Co.,"
                + " Ltd.",
            "ALIAS Sample Chips Co., Ltd.",
            "ALIAS Example IR",
            "ALIAS EIR",
            "ALIAS Example Chips",
            "ALIAS JSC Example",
            "FORMER Primer Plant",
            "ALIAS ETC Labs");
    assertThat(entry(csv, EL_1).links())
        .containsExactly(
            new PartyLink("affiliated-entity", "Example Technologies Co., Ltd. (ETC)"));
    assertThat(names(entry(csv, DPL_3)))
        .containsExactly("PRIMARY IVAN EXAMPLE", "ALIAS JOHN SAMPLE");
  }

  @Test
  void remarksOnANameAreNoPartOfIt() {
    assertThat(names(entry(csv, ISN_2)))
        .containsExactly("PRIMARY Pak Example", "ALIAS Pak Exampel");
    assertThat(names(entry(csv, MEU_4)))
        .containsExactly("PRIMARY The Ministry of Examples of the Republic of Sampleland");
  }

  @Test
  void datesNoticesAndLicenseRulesOfCommerceAreKept() {
    Designation chips = entry(csv, EL_1);
    assertThat(chips.listedOn()).isEqualTo(LocalDate.of(2019, 5, 21));
    assertThat(chips.legalBases()).containsExactly("84 FR 99961", "85 FR 99851", "86 FR 99190");
    assertThat(chips.remarks())
        .contains(
            "License requirement: For all items subject to the EAR (See §744.11 of the EAR)",
            "License policy: Presumption of denial.",
            "(all of the preceding located in Beijing)");
    assertThat(entry(csv, DPL_3).legalBases())
        .containsExactly("67 F.R. 99352 2/19/02", "66 F.R. 99998 9/25/01");
    assertThat(entry(csv, ISN_2).listedOn()).isEqualTo(LocalDate.of(2016, 3, 15));
  }

  @Test
  void measuresAreTheCodesOfTheSources() {
    assertThat(csv.designations())
        .extracting(Designation::measures)
        .containsExactly(
            List.of("SDN"),
            List.of("SSI", "CAP"),
            List.of("SDN"),
            List.of("SDN"),
            List.of("EL"),
            List.of("ISN"),
            List.of("DPL"),
            List.of("MEU"),
            List.of("NS-MBS"));
  }

  @Test
  void whatCannotBeReadIsAProblemAndThePartyIsKept() {
    assertThat(csv.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "consolidated.csv:3 990002 ids \"Spaceport Number: 99\" is of no type known here; kept"
                + " as an identifier of kind other",
            "consolidated.csv:9 "
                + DPL_3
                + " end_date \"3033-09-30\" is no day; party kept, date left out",
            "consolidated.csv:10 "
                + MEU_4
                + " addresses \"NM\" is no country known here; party kept, country unknown",
            "consolidated.csv:11 990005 type \"Starship\" is no type known here; left open");
  }

  @Test
  void officialJsonSaysTheSameAsTheCsv() {
    ReadResult json = read(GivenData.fixtureFile("csl/consolidated.json"));
    Designation person = entry(json, "990001");
    assertThat(person.party()).isInstanceOf(Party.Person.class);
    assertThat(person.programs()).containsExactly("SYRIA", "SDGT");
    assertThat(person.party().facts().addresses())
        .containsExactly(new Address("5 Example Street, Moscow, 101000", new Country("RU")));
    assertThat(person.party().facts().countries())
        .extracting(Country::code)
        .containsExactly("RU", "SY");
    assertThat(identifiers(person)).containsExactly("passport 990000001 RU");
    Designation chips = entry(json, EL_1);
    assertThat(chips.measures()).containsExactly("EL");
    assertThat(chips.party().facts().addresses())
        .containsExactly(
            new Address("50 Example Road, Beijing", new Country("CN")),
            new Address("90 Sample Road, Xian", new Country("CN")));
    assertThat(json.problems())
        .extracting(Problem::reason, Problem::field)
        .containsExactly(tuple(Reason.UNMAPPED, "moon_phase"));
  }

  @Test
  void bareArrayOfTheSameRecordsReadsTheSame() {
    String text = GivenData.fixtureText("csl/consolidated.json");
    String array = text.substring(text.indexOf('['), text.lastIndexOf(']') + 1);
    assertThat(read(ListFilesOf.text("consolidated.json", array)).designations())
        .isEqualTo(read(GivenData.fixtureFile("csl/consolidated.json")).designations());
  }

  @Test
  void repackedListIsReadByItsIndexTables() {
    ReadResult repacked = read(GivenData.fixtureFile("csl/screening-list.json"));
    assertThat(repacked.listDate()).isEqualTo("2026-01-02T13:15:00+00:00");
    Designation person = entry(repacked, "990001");
    assertThat(person.measures()).containsExactly("PLC", "SDN");
    assertThat(person.programs()).containsExactly("NS-PLC", "SDGT", "SYRIA");
    assertThat(names(person))
        .containsExactly("PRIMARY Ivan EXAMPLE", "ALIAS EXAMPLE, Ivan", "ALIAS PRIMER, Ivan");
    assertThat(person.party().facts().countries())
        .extracting(Country::code)
        .containsExactly("PS", "SY");
    assertThat(repacked.problems())
        .extracting(Problem::value, Problem::consequence)
        .containsExactly(
            tuple("7", "is no index of the table licencePolicies; the value is left out"));
  }

  @Test
  void rowsWithoutAKeyGetOneOfTheirContentAndStayApart() {
    assertThat(read(GivenData.fixtureFile("csl/screening-list.json")).designations())
        .extracting(Designation::entryId)
        .containsExactly("990001", "DPL-22952b65ca8121ce", "DPL-22952b65ca8121ce-2");
  }

  @Test
  void filesOfOthersAndEmptyOnesAreRefused() {
    assertRefused("", "has not the columns");
    assertRefused("<CONSOLIDATED_LIST/>", "has not the columns");
    assertRefused("ent_num,SDN_Name\n1,X\n", "has not the columns");
    assertRefused("{\"entries\":[]}", "has no array \"results\"");
    assertRefused("{\"results\":[]}", "holds no party");
    assertRefused("[{\"id\":\"NK-1\",\"schema\":\"Person\"}]", "have source and name");
  }

  @Test
  void brokenOffFilesAreRefused() {
    String json = GivenData.fixtureText("csl/consolidated.json");
    assertRefused(json.substring(0, json.length() / 2), "can't be read as JSON");
    String csvText = GivenData.fixtureText("csl/consolidated.csv");
    assertRefused(
        csvText.substring(0, csvText.indexOf("5 Example Street") + 5), "can't be read as CSV");
  }

  private static void assertRefused(String content, String message) {
    assertThatThrownBy(() -> new CslReader().read(List.of(ListFilesOf.text("list", content))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }
}

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
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Address;
import org.cordon.party.Gender;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;

/// The UK Sanctions List on two fixtures of our own, XML and CSV.
class UkFcdoReaderTest {

  private static final String XML = "uk-fcdo/UK-Sanctions-List.xml";
  private static final String CSV = "uk-fcdo/UK-Sanctions-List.csv";

  private final ReadResult xml = read(GivenData.fixtureFile(XML));
  private final ReadResult csv = read(GivenData.fixtureFile(CSV));
  private final Designation person = entry(xml, "RUS9901");
  private final Designation company = entry(xml, "DPR9902");

  private static ReadResult read(ListFile file) {
    try {
      return new UkFcdoReader().read(List.of(file));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyDesignationIsAPartyByItsUniqueId() {
    assertThat(xml.designations())
        .extracting(Designation::list, Designation::entryId)
        .containsExactly(
            tuple("uk-fcdo", "RUS9901"), tuple("uk-fcdo", "DPR9902"), tuple("uk-fcdo", "DPR9903"));
    assertThat(xml.designations())
        .extracting(designation -> designation.party().getClass().getSimpleName())
        .containsExactly("Person", "Organization", "Vessel");
    assertThat(xml.listDate()).isEqualTo("02/09/2026");
  }

  @Test
  void namesHaveTheirKindAndThePrimaryOneStandsFirst() {
    assertThat(names(person))
        .containsExactly(
            "PRIMARY Ivan Ivanovich EXAMPLE",
            "WEAK THE SAMPLE",
            "ALIAS Iwan EXAMPEL",
            "ALIAS Iwan",
            "ALIAS Ivan the Builder",
            "ALIAS Иван Иванович ПРИМЕР");
  }

  @Test
  void lettersHoldThePlaceOfUnknownPartsOfADate() {
    Party.Person body = (Party.Person) person.party();
    assertThat(body.born())
        .extracting(Object::toString)
        .containsExactly("1957-10-07", "1958", "1958-11");
    assertThat(body.birthplaces()).containsExactly("Exampletown, Russia");
    assertThat(body.nationalities()).hasToString("[RU, UA]");
    assertThat(body.gender()).isEqualTo(Gender.MALE);
  }

  @Test
  void documentsComeFromTheirElementsTheirDetailsAndTheProse() {
    assertThat(identifiers(person))
        .containsExactly(
            "passport 990412345 RU",
            "passport AB990001 UA",
            "tax 990112345678 RU",
            "national-id 99 08 555627 RU",
            "passport K990001 CY");
    assertThat(identifiers(company))
        .containsExactly(
            "registration 1029900000014",
            "other 990101001",
            "tax 9901000015",
            "registration 00021503 KH",
            "imo-company 5982254",
            "swift EXMPKPPY");
  }

  @Test
  void linksNameTheOtherCompanies() {
    assertThat(company.links())
        .containsExactly(
            new PartyLink("parent", "Example Holding"),
            new PartyLink("subsidiary", "Example East"),
            new PartyLink("subsidiary", "Example West"));
    assertThat(entry(xml, "DPR9903").links())
        .containsExactly(
            new PartyLink("owner", "Example Shipping Co. Ltd"),
            new PartyLink("previous-owner", "Older Shipping"));
  }

  @Test
  void addressesAndCountries() {
    assertThat(person.party().facts().addresses())
        .extracting(Address::text, address -> "" + address.country())
        .containsExactly(tuple("5 Example Street, Moscow, 101000", "RU"));
    assertThat(person.party().facts().countries()).hasToString("[RU, UA, CY]");
    assertThat(entry(xml, "DPR9903").party().facts().countries()).hasToString("[KM]");
  }

  @Test
  void listing() {
    assertThat(person.measures()).containsExactly("Asset freeze", "Travel Ban");
    assertThat(person.programs())
        .containsExactly("The Russia (Sanctions) (EU Exit) Regulations 2019");
    assertThat(person.listedOn()).isEqualTo(LocalDate.of(2022, 3, 15));
    assertThat(person.references()).containsExactly("99001");
    assertThat(company.references()).containsExactly("KPe.990");
    assertThat(person.remarks())
        .startsWith("Also has Cypriot passport")
        .endsWith("Ivan EXAMPLE is an involved person. Member of the Board");
  }

  @Test
  void whatIsNoDateOrNotKnownIsAProblem() {
    assertThat(xml.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "UK-Sanctions-List.xml:4 RUS9901 DOB \"15/08/19yy\" is no date; party kept, date left"
                + " out",
            "UK-Sanctions-List.xml:114 DPR9902 Designation/ShoeSize \"44\" is not known here; passed"
                + " over");
  }

  @Test
  void rowsOfTheTableCollapseByUniqueId() {
    assertThat(csv.designations())
        .extracting(Designation::entryId)
        .containsExactly("RUS9901", "DPR9903", "DPR9902");
    assertThat(csv.listDate()).isEqualTo("23-Sep-2026");
    assertThat(csv.problems()).isEmpty();
    Designation row = entry(csv, "RUS9901");
    assertThat(names(row))
        .containsExactly("PRIMARY Ivan Ivanovich EXAMPLE", "ALIAS Иван ПРИМЕР", "WEAK THE SAMPLE");
    assertThat(((Party.Person) row.party()).born()).hasToString("[1957-10-07, 1958]");
    assertThat(((Party.Person) row.party()).nationalities()).hasToString("[RU, UA]");
    assertThat(identifiers(row))
        .containsExactly("passport 990412345 RU", "national-id 00099012 RU", "passport K990001 CY");
    assertThat(row.party().facts().addresses()).hasSize(1);
  }

  @Test
  void bothFormatsSayTheSameOfAShip() {
    assertThat(entry(csv, "DPR9903")).isEqualTo(entry(xml, "DPR9903"));
  }

  @Test
  void aRecordGivenTwiceIsOnePartyAndAProblem() {
    String text = GivenData.fixtureText(XML);
    int start = text.indexOf("  <Designation>");
    int end = text.indexOf("</Designation>") + "</Designation>\n".length();
    String twice = text.substring(0, end) + text.substring(start);
    ReadResult result = read(ListFilesOf.text("list.xml", twice));
    assertThat(result.designations()).hasSize(3);
    assertThat(result.problems())
        .extracting(Problem::toString)
        .contains(
            "list.xml:4 RUS9901 UniqueID \"RUS9901\" stands in the file again; both are read as one"
                + " party");
  }

  @Test
  void otherFilesAreRefused() {
    assertThatThrownBy(() -> readText(GivenData.fixtureText("un/consolidated.xml")))
        .isInstanceOf(UnusableListException.class)
        .hasMessage(
            "list starts with <CONSOLIDATED_LIST>, the UK Sanctions List with <Designations>");
    assertThatThrownBy(() -> readText(GivenData.fixtureText("uk-ofsi/conlist-2022.csv")))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("is not the UK Sanctions List");
    assertThatThrownBy(() -> readText(""))
        .isInstanceOf(UnusableListException.class)
        .hasMessageEndingWith("it is empty");
    assertThatThrownBy(() -> readText("<Designations/>"))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("holds no entry");
  }

  @Test
  void aFileBrokenOffIsRefused() {
    String whole = GivenData.fixtureText(XML);
    assertThatThrownBy(() -> readText(whole.substring(0, whole.length() * 2 / 3)))
        .isInstanceOf(UnusableListException.class);
    String table = GivenData.fixtureText(CSV);
    assertThatThrownBy(() -> readText(table.substring(0, table.length() - 300)))
        .isInstanceOf(UnusableListException.class);
  }

  private static void readText(String content) throws Exception {
    new UkFcdoReader().read(List.of(ListFilesOf.text("list", content)));
  }

  /// A trimmed original: `AFG0001` HAJI KHAIRULLAH HAJI SATTAR MONEY EXCHANGE and `AFG0006`
  /// MOHAMMAD HASSAN AKHUND.
  @Test
  void theOriginalHasTheSameForm() throws Exception {
    ReadResult real =
        Readings.ofShared(
            new UkFcdoReader(),
            "lists/uk_sanctions_list/samples/UK-Sanctions-List_real_trimmed_2026-09-02.xml");
    assertThat(real.problems()).isEmpty();
    Designation exchange = entry(real, "AFG0001");
    assertThat(names(exchange))
        .containsExactly(
            "PRIMARY HAJI KHAIRULLAH HAJI SATTAR MONEY EXCHANGE",
            "ALIAS Haji Alim Hawala",
            "ALIAS Haji Hakim Hawala");
    assertThat(identifiers(exchange)).containsExactly("other 044 AF");
    assertThat(((Party.Person) entry(real, "AFG0006").party()).born()).hasToString("[1945, 1946]");
    assertThat(entry(real, "AFG0006").measures()).containsExactly("Asset freeze", "Travel Ban");
  }
}

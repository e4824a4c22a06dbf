package org.cordon.listing.senzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
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

/// The reader on records of our own in all three ways of writing them,
/// `fixtures/senzing/records.jsonl`.
class SenzingReaderTest {

  private final ReadResult result = read();
  private final Designation listed = entry(result, "9901");
  private final Designation featured = entry(result, "9902");
  private final Designation flat = entry(result, "9904");

  private static ReadResult read() {
    try {
      return new SenzingReader().read(List.of(GivenData.fixtureFile("senzing/records.jsonl")));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void recordIdIsTheEntryIdAndASecondSourceStandsBeforeIt() {
    assertThat(result.designations())
        .extracting(Designation::entryId)
        .containsExactly("9901", "9902", "9903", "9904", "OTHER:9901", "845c2a910bffd8f0");
  }

  @Test
  void typeOfRecordTellsTheKindOfParty() {
    assertThat(result.designations())
        .extracting(designation -> designation.party().getClass().getSimpleName())
        .containsExactly(
            "Person", "Organization", "Person", "Organization", "Vessel", "Unclassified");
  }

  @Test
  void namesComeFromListsFeaturesAndLabelledAttributes() {
    assertThat(names(listed))
        .containsExactly("PRIMARY Ivan Example", "ALIAS Vanya Example", "FORMER Ivan Samplow");
    assertThat(names(featured)).containsExactly("PRIMARY Example Holding", "ALIAS EH");
    assertThat(names(flat))
        .containsExactly("PRIMARY Flat Example Ltd", "ALIAS FEL", "ALIAS Flat Ex");
  }

  @Test
  void nameInPartsIsPutTogetherAsSpoken() {
    Designation person = entry(result, "9903");
    assertThat(names(person)).containsExactly("PRIMARY Robert E Smith Sr");
    assertThat(person.party().primaryName().parts())
        .containsExactly(
            new NamePart(Role.TITLE, "Mr"),
            new NamePart(Role.GIVEN, "Robert"),
            new NamePart(Role.MIDDLE, "E"),
            new NamePart(Role.SURNAME, "Smith"),
            new NamePart(Role.SUFFIX, "Sr"));
  }

  @Test
  void personHasBirthNationalityAndGender() {
    Party.Person person = (Party.Person) listed.party();
    assertThat(person.born()).extracting(Object::toString).containsExactly("1957-10-07");
    assertThat(person.birthplaces()).containsExactly("Exampletown");
    assertThat(person.gender()).isEqualTo(Gender.MALE);
    assertThat(person.nationalities()).extracting(Country::code).containsExactly("RU", "MD");
  }

  @Test
  void datesAreAmericanUnlessTheyCanOnlyBeEuropean() {
    assertThat(((Party.Person) entry(result, "9903").party()).born())
        .extracting(Object::toString)
        .containsExactly("1954-03-31", "1991-08-20");
  }

  @Test
  void wholeAddressWinsOverItsPartsAndALoneCountryIsNone() {
    assertThat(listed.party().facts().addresses())
        .containsExactly(new Address("5 Example Street, Moscow", new Country("RU")));
    assertThat(featured.party().facts().addresses())
        .containsExactly(
            new Address("7 Sample Road, Floor 2, Singapore, 099999", new Country("SG")));
    assertThat(featured.party().facts().countries())
        .extracting(Country::code)
        .containsExactly("SG", "US");
    assertThat(flat.party().facts().addresses())
        .containsExactly(
            new Address("1 Flat Road, London", new Country("GB")), new Address("PO Box 9", null));
  }

  @Test
  void identifiersAreOfTheKindTheirAttributeOrTypeTells() {
    assertThat(identifiers(listed))
        .containsExactly(
            "passport 990017123 RU",
            "national-id 9901 MD",
            "tax 500100732259",
            "other 770701001",
            "swift EXMPRUMM");
    assertThat(identifiers(featured))
        .containsExactly(
            "registration 209912345A SG", "tax DE999999999 DE", "lei 549300EXAMPLE0000X57");
    assertThat(identifiers(entry(result, "9903")))
        .containsExactly("driver-license 112299", "national-id 999-11-1111");
    assertThat(identifiers(flat)).containsExactly("registration 99524623 GB", "swift EXMPGB2L");
    assertThat(identifiers(entry(result, "OTHER:9901"))).containsExactly("imo 9074729");
    assertThat(listed.references()).containsExactly("NK-9901", "Q999990", "990001");
  }

  @Test
  void tiesPointAtTheRecordUnderTheAnchor() {
    assertThat(listed.links())
        .containsExactly(
            new PartyLink("owned-or-controlled-by", "9902"),
            new PartyLink("related-to", "nowhere"));
    assertThat(entry(result, "9903").links())
        .containsExactly(new PartyLink("employer", "Universal Examples"));
    assertThat(flat.links()).containsExactly(new PartyLink("linked-to", "EXAMPLE BANK"));
  }

  @Test
  void dataBesideTheFeaturesStaysAsRemarks() {
    assertThat(flat.programs()).containsExactly("CUBA");
    assertThat(flat.remarks())
        .isEqualTo(
            "(Linked To: EXAMPLE BANK) Secondary sanctions risk: see section 11 STATUS: Active");
    assertThat(listed.remarks()).isEqualTo("Topic: sanction");
  }

  @Test
  void oddRecordsAreProblems() {
    assertThat(result.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "records.jsonl:1 9901 COUNTRY_OF_ASSOCIATION \"XAM\" is no country known here; party"
                + " kept, country unknown",
            "records.jsonl:2 9902 FAVORITE_COLOR \"red\" is an attribute not known here; it is"
                + " passed over",
            "records.jsonl:3 9903 DATE_OF_BIRTH \"2/8/06\" is no date; party kept, this birth date"
                + " left out",
            "records.jsonl:5 9904 RECORD_ID \"9904\" stands in the file a second time; both"
                + " records are one party",
            "records.jsonl:7 845c2a910bffd8f0 RECORD_TYPE \"ROBOT\" is no type known here; left"
                + " open",
            "records.jsonl:8 9908 name \"\" the entry has no name; it is left out");
  }

  @Test
  void filesOfOthersEmptyAndBrokenOffOnesAreRefused() {
    assertRefused("", "is empty");
    assertRefused("<sdnList/>", "can't be read as JSON");
    assertRefused("{\"id\":\"NK-1\",\"schema\":\"Person\",\"properties\":{}}", "DATA_SOURCE");
    assertRefused("[]", "holds no entry");
    String text = GivenData.fixtureText("senzing/records.jsonl");
    assertRefused(text.substring(0, text.length() / 2), "can't be read as JSON");
  }

  private static void assertRefused(String content, String message) {
    assertThatThrownBy(() -> new SenzingReader().read(List.of(ListFilesOf.text("x.json", content))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }
}

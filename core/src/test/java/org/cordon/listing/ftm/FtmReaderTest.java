package org.cordon.listing.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Address;
import org.cordon.party.Gender;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

/// The reader on entities of our own, `fixtures/ftm/entities.ftm.json` and `targets.nested.json`.
class FtmReaderTest {

  private final ReadResult result = read("ftm/entities.ftm.json");
  private final Designation person = entry(result, "xx-person-1");

  private static ReadResult read(String fixture) {
    try {
      return new FtmReader().read(List.of(GivenData.fixtureFile(fixture)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void partiesAreExportedUnlessTheirTargetIsFalse() {
    assertThat(result.designations())
        .extracting(Designation::entryId)
        .containsExactly(
            "xx-person-1",
            "xx-company-1",
            "xx-legal-1",
            "xx-body-1",
            "xx-vessel-1",
            "xx-plane-1",
            "xx-person-3");
  }

  @Test
  void schemaIsTheEntitysAndALegalEntityHasNone() {
    assertThat(person.party()).isInstanceOf(Party.Person.class);
    assertThat(entry(result, "xx-company-1").party()).isInstanceOf(Party.Organization.class);
    assertThat(entry(result, "xx-body-1").party()).isInstanceOf(Party.Organization.class);
    assertThat(entry(result, "xx-legal-1").party()).isInstanceOf(Party.Unclassified.class);
    assertThat(entry(result, "xx-vessel-1").party()).isInstanceOf(Party.Vessel.class);
    assertThat(entry(result, "xx-plane-1").party()).isInstanceOf(Party.Aircraft.class);
  }

  @Test
  void captionIsThePrimaryNameAndOthersKeepTheirKind() {
    assertThat(names(person))
        .containsExactly(
            "PRIMARY Ivan Example",
            "ALIAS EXAMPLE, Ivan",
            "ALIAS Иван Пример",
            "ALIAS Vanya Example",
            "WEAK Vanya",
            "FORMER Ivan Samplow");
    assertThat(names(entry(result, "xx-vessel-1")))
        .containsExactly("PRIMARY EXAMPLE STAR", "FORMER OLD STAR");
    assertThat(names(entry(result, "xx-person-3"))).containsExactly("PRIMARY Plain Value");
  }

  @Test
  void personHasBirthNationalityAndGender() {
    Party.Person party = (Party.Person) person.party();
    assertThat(party.born())
        .extracting(Object::toString)
        .containsExactly("1957-10-07", "1957", "1957-10");
    assertThat(party.birthplaces()).containsExactly("Exampletown");
    assertThat(party.gender()).isEqualTo(Gender.MALE);
    assertThat(party.nationalities()).extracting(Country::code).containsExactly("RU", "NA");
  }

  @Test
  void addressesStandInThePartyOrAsEntities() {
    assertThat(person.party().facts().addresses())
        .containsExactly(
            new Address("5 Example Street, Moscow", null),
            new Address("7 Sample Road, Riga, LV-1001", new Country("LV")),
            new Address("1 First Street, Kyiv, 01001", new Country("UA")));
    assertThat(person.party().facts().countries())
        .extracting(Country::code)
        .containsExactly("RU", "NA", "UA", "LV", "EE");
  }

  @Test
  void identifiersComeFromPropertiesPapersAndWallets() {
    assertThat(identifiers(person))
        .containsExactly(
            "passport 990017123",
            "tax 7707083893",
            "tax 500100732259",
            "passport 99 1234567 RU",
            "national-id 990-A UA",
            "crypto 1ExampleWallet");
    assertThat(identifiers(entry(result, "xx-company-1")))
        .containsExactly(
            "registration 1027700132195",
            "tax 7707083893",
            "other 770701001",
            "lei 549300EXAMPLE0000X57",
            "swift EXMPRUMM",
            "imo-company 5999990");
    assertThat(identifiers(entry(result, "xx-vessel-1")))
        .containsExactly("imo 9074729", "mmsi 999045000", "call-sign 5XEX9", "registration RS 99");
    assertThat(identifiers(entry(result, "xx-plane-1")))
        .containsExactly("tail-number EP-XMP", "serial-number 530");
  }

  @Test
  void sanctionsGiveProgramsMeasuresAndDatesBeforeOrAfterTheParty() {
    assertThat(person.programs()).containsExactly("XX-EXAMPLE");
    assertThat(person.legalBases()).containsExactly("Example Act 2020", "Sample List");
    assertThat(person.measures()).containsExactly("Asset freeze", "Travel ban");
    assertThat(person.listedOn()).isEqualTo(LocalDate.of(2020, 3, 2));
    assertThat(person.listedUntil()).isEqualTo(LocalDate.of(2031, 1, 1));
    assertThat(person.references()).containsExactly("Q999990", "EX-990");
    assertThat(person.remarks())
        .contains(
            "Director of Example Holding.",
            "Topic: sanction",
            "Authority: Ministry of Examples",
            "Supplies examples.");
  }

  @Test
  void listingHasNoEndWhileOneSanctionHasNone() throws Exception {
    String open =
        GivenData.fixtureText("ftm/entities.ftm.json")
            .replace("\"endDate\": [\"2031-01-01\"]", "\"x\": []");
    ReadResult still = new FtmReader().read(List.of(ListFilesOf.text("a.json", open)));
    assertThat(entry(still, "xx-person-1").listedUntil()).isNull();
  }

  @Test
  void tiesLinkByIdToPartiesAndByNameToOthers() {
    assertThat(person.links())
        .containsExactly(
            new PartyLink("asset", "xx-company-1"),
            new PartyLink("asset", "Unlisted Example Ltd"),
            new PartyLink("leader-or-official-of", "xx-company-1"));
    assertThat(entry(result, "xx-company-1").links())
        .containsExactly(
            new PartyLink("parent", "xx-body-1"),
            new PartyLink("owner", "xx-person-1"),
            new PartyLink("director", "xx-person-1"));
    assertThat(entry(result, "xx-vessel-1").links())
        .containsExactly(
            new PartyLink("owner", "xx-company-1"),
            new PartyLink("acting-for", "Unlisted Example Ltd"));
  }

  @Test
  void whatIsUnknownOrMissingIsAProblem() {
    assertThat(result.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "entities.ftm.json:19 xx-wallet-2 target \"CryptoWallet 1Lonely\" is listed but no"
                + " party, nor held by one; it is left out",
            "entities.ftm.json:21 xx-star-1 schema \"Starship\" is a schema not known here; such"
                + " entities are left out",
            "entities.ftm.json:2 xx-person-1 addressEntity \"addr-9\" stands nowhere in the file;"
                + " address left out",
            "entities.ftm.json:2 xx-person-1 shoeSize \"44\" is a property the model doesn't have;"
                + " it is passed over, in later entities too",
            "entities.ftm.json:22 xx-person-3 birthDate \"unknown\" is no date; party kept, this"
                + " birth date left out");
  }

  @Test
  void nestedTargetsSayTheSameAsEntitiesThatReferToOneAnother() {
    ReadResult nested = read("ftm/targets.nested.json");
    assertThat(nested.designations()).hasSize(1);
    Designation target = nested.designations().getFirst();
    assertThat(target.programs()).containsExactly("XX-EXAMPLE");
    assertThat(target.measures()).containsExactly("Asset freeze");
    assertThat(target.listedOn()).isEqualTo(LocalDate.of(2020, 3, 2));
    assertThat(target.party().facts().addresses())
        .containsExactly(new Address("7 Sample Road, Riga", new Country("LV")));
    assertThat(target.links()).containsExactly(new PartyLink("asset", "Unlisted Example Ltd"));
    assertThat(nested.problems()).isEmpty();
  }

  @Test
  void filesOfOthersEmptyAndBrokenOffOnesAreRefused() {
    assertRefused("", "is empty");
    assertRefused("id,schema,name\n", "can't be read as JSON");
    assertRefused("{\"DATA_SOURCE\":\"X\",\"RECORD_ID\":\"1\"}", "entities have id, schema");
    assertRefused("{\"id\":\"a\",\"schema\":\"Address\",\"properties\":{}}", "holds no entry");
    String text = GivenData.fixtureText("ftm/entities.ftm.json");
    assertRefused(text.substring(0, text.length() / 2), "can't be read as JSON");
  }

  private static void assertRefused(String content, String message) {
    assertThatThrownBy(() -> new FtmReader().read(List.of(ListFilesOf.text("x.json", content))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }
}

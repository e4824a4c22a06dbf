package org.cordon.listing.euannexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.party.Address;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.Party.Person;
import org.cordon.party.PartyName;
import org.cordon.party.PartyType;
import org.junit.jupiter.api.Test;

/// Lines of the column "Identifying information" as the annexes print them.
class IdentifyingInformationTest {

  private final Problems problems = new Problems();

  private Designation read(PartyType schema, String... lines) {
    DesignationBuilder entry =
        new DesignationBuilder("eu-annexes", new Origin("test.html", 1, "id"), problems)
            .schema(schema)
            .name("Asma AL-ASSAD", NameKind.ALIAS);
    IdentifyingInformation information = new IdentifyingInformation(entry, "Asma AL-ASSAD");
    for (String line : lines) {
      information.line(line);
    }
    return entry.build();
  }

  private Person person(String... lines) {
    return (Person) read(PartyType.PERSON, lines).party();
  }

  @Test
  void labeledLinesAreRead() {
    Person person =
        person(
            "DOB: 9.9.1939 or 25 July 1940",
            "POB: Tskhinvali, Georgia",
            "Gender: female",
            "Nationality: Russian / Ukrainian");
    assertThat(person.born())
        .extracting(Object::toString)
        .containsExactly("1939-09-09", "1940-07-25");
    assertThat(person.birthplaces()).containsExactly("Tskhinvali, Georgia");
    assertThat(person.gender()).isEqualTo(Gender.FEMALE);
    assertThat(person.nationalities()).containsExactly(new Country("RU"), new Country("UA"));
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void severalDetailsOfOneLineAreToldApart() {
    Person person =
        person("20.8.1963 POB: Tokmak, Kyrgyzstan Nationality: Russian Gender: male; DOB: 1964");
    assertThat(person.birthplaces()).containsExactly("Tokmak, Kyrgyzstan");
    assertThat(person.nationalities()).containsExactly(new Country("RU"));
    assertThat(person.gender()).isEqualTo(Gender.MALE);
    assertThat(person.born()).extracting(Object::toString).containsExactly("1964");
  }

  @Test
  void birthDateStandsWithoutAColonToo() {
    assertThat(person("DOB 26.3.1968", "Born in 1961", "DOB.: 1.1.1970").born())
        .extracting(Object::toString)
        .containsExactly("1968-03-26", "1961", "1970-01-01");
  }

  @Test
  void numbersAreOfTheKindTheirLabelSays() {
    assertThat(
            person(
                    "Passport: EC 867868, issued on 27.11.1998 (Ukraine)",
                    "Iranian national ID no: 0036732958",
                    "Tax Identification Number (INN): 782500167259",
                    "Personal identification: 3310180C009PB7",
                    "Taxpayer Personal Identification Number (ИНН):",
                    "7703204586",
                    "Passport No 707512830, expires 22.9.2020;")
                .facts()
                .identifiers())
        .extracting(Identifier::kind, Identifier::value, Identifier::country)
        .containsExactlyInAnyOrder(
            tuple(IdentifierKind.PASSPORT, "EC 867868", null),
            tuple(IdentifierKind.NATIONAL_ID, "0036732958", new Country("IR")),
            tuple(IdentifierKind.INN, "782500167259", null),
            tuple(IdentifierKind.NATIONAL_ID, "3310180C009PB7", null),
            tuple(IdentifierKind.INN, "7703204586", null),
            tuple(IdentifierKind.PASSPORT, "707512830", null));
  }

  /* Annex I to Regulation (EU) No 101/2011. */
  @Test
  void issuingCountryIsThatOfTheNumberBefore() {
    assertThat(
            person("ID no: 00354671", "Country of issue and more", "Issuing country: Tunisia")
                .facts()
                .identifiers())
        .containsExactly(
            new Identifier(IdentifierKind.NATIONAL_ID, "00354671", new Country("TN"), null));
  }

  @Test
  void listBelowALabelBelongsToIt() {
    Designation entry =
        read(
            PartyType.ORGANIZATION,
            "Associated individuals:",
            "Brigadier General Mohamed Qasem (deputy commander),",
            "President Bashar Al-Assad",
            "Registration number: 990117");
    assertThat(entry.links())
        .containsExactly(
            new PartyLink("associated-individuals", "Brigadier General Mohamed Qasem"),
            new PartyLink("associated-individuals", "President Bashar Al-Assad"));
    assertThat(entry.party().facts().identifiers())
        .containsExactly(Identifier.of(IdentifierKind.REGISTRATION, "990117"));
  }

  @Test
  void numberOfAnAssociatedPartyIsNotTheEntrys() {
    Designation entry =
        read(
            PartyType.PERSON,
            "Associated entity: PJSC ‘Stavropol Radio Plant Signal’ (registration number:"
                + " 1022601930537)");
    assertThat(entry.party().facts().identifiers()).isEmpty();
    assertThat(entry.links())
        .containsExactly(new PartyLink("associated-entity", "PJSC ‘Stavropol Radio Plant Signal’"));
  }

  @Test
  void addressesStandApartAndGiveTheirCountry() {
    Designation entry =
        read(
            PartyType.ORGANIZATION,
            "Address: (a) 23 Al-Thawra Street, Damascus, Syria; (b) Russian Federation",
            "Principal place of business: Sudan",
            "Place of registration: Bangui (Central African Republic)",
            "Tel.: +963 112316675;",
            "E-mail: info@example.com");
    assertThat(entry.party().facts().addresses())
        .containsExactly(
            new Address("23 Al-Thawra Street, Damascus, Syria", new Country("SY")),
            new Address("Bangui (Central African Republic)", new Country("CF")));
    assertThat(entry.party().facts().countries())
        .extracting(Country::code)
        .containsExactly("SY", "RU", "SD", "CF");
  }

  @Test
  void namesStandAmongTheDetailsToo() {
    Person person =
        person("Асма аль-АСАД", "Maiden name: AL-AKHRAS", "Alias: Asma Fawaz Al Akhras");
    assertThat(person.names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("Asma AL-ASSAD", NameKind.PRIMARY),
            tuple("Асма аль-АСАД", NameKind.ALIAS),
            tuple("Asma AL-AKHRAS", NameKind.FORMER),
            tuple("Asma Fawaz Al Akhras", NameKind.ALIAS));
  }

  @Test
  void functionsStayInTheRemarks() {
    assertThat(read(PartyType.PERSON, "Function: Minister of Examples; Rank: Colonel").remarks())
        .isEqualTo("Function: Minister of Examples Rank: Colonel");
  }

  @Test
  void whatIsNoDateOrNumberIsAProblem() {
    person("DOB: 1343 (Iranian Hijri calendar)", "Passport number: issued by Mali", "Gender: x");
    assertThat(problems.list())
        .extracting(Problem::field, Problem::value)
        .containsExactly(
            tuple("identifying information", "1343 (Iranian Hijri calendar)"),
            tuple("Passport number", "issued by Mali"),
            tuple("gender", "x"));
  }
}

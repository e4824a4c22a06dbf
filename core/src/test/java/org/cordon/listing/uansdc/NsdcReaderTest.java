package org.cordon.listing.uansdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.testing.Readings.addresses;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cordon.listing.Designation;
import org.cordon.listing.ListFile;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Workbooks;
import org.junit.jupiter.api.Test;

/// Ukraine's decrees on a workbook of our own, a sheet of persons and one of organizations.
class NsdcReaderTest {

  private static final String PERSONS = GivenData.fixtureText("ua-nsdc/persons.csv");
  private static final String ORGANIZATIONS = GivenData.fixtureText("ua-nsdc/organizations.csv");

  private final ReadResult result = read(Workbooks.of("list.xlsx", PERSONS, ORGANIZATIONS));
  private final Designation person = result.designations().get(0);
  private final Designation woman = result.designations().get(1);
  private final Designation director = result.designations().get(2);
  private final Designation company = result.designations().get(3);
  private final Designation cypriot = result.designations().get(4);

  private static ReadResult read(ListFile file) {
    try {
      return new NsdcReader().read(List.of(file));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theSheetTellsWhatThePartyIs() {
    assertThat(result.designations()).hasSize(5).allMatch(d -> d.list().equals("ua-nsdc"));
    assertThat(person.party()).isInstanceOf(Party.Person.class);
    assertThat(company.party()).isInstanceOf(Party.Organization.class);
  }

  @Test
  void theEntryIdStaysWhenRowsMove() {
    String[] lines = ORGANIZATIONS.split("\n", -1);
    String moved = String.join("\n", lines[0], lines[2], lines[1]);
    assertThat(read(Workbooks.of("list.xlsx", moved)).designations())
        .extracting(Designation::entryId)
        .containsExactly(cypriot.entryId(), company.entryId());
  }

  @Test
  void namesStandInSeveralLanguages() {
    assertThat(names(person))
        .containsExactly(
            "PRIMARY Приклад Іван Іванович",
            "ALIAS Пример Иван Иванович",
            "ALIAS PRYKLAD IVAN",
            "ALIAS Vania");
    assertThat(names(woman))
        .containsExactly(
            "PRIMARY Зразок (Приклад) Ольга", "ALIAS Zrazok Olga", "ALIAS Образец Ольга");
    assertThat(names(company))
        .containsExactly(
            "PRIMARY Товариство \"Приклад\"",
            "ALIAS Общество \"Пример\"",
            "ALIAS \"ПР\"",
            "ALIAS \"Приклад Плюс\"",
            "FORMER EXAMPLE LTD.");
    assertThat(names(cypriot))
        .containsExactly("PRIMARY Primer Investments LTD", "FORMER \"Зразок\"");
  }

  @Test
  void aPersonsFacts() {
    Party.Person body = (Party.Person) person.party();
    assertThat(body.born())
        .extracting(Object::toString)
        .containsExactly("1952-08-20", "1953-06-07");
    assertThat(body.nationalities()).hasToString("[MD, RU]");
    assertThat(body.birthplaces()).containsExactly("м. Прикладськ");
    assertThat(((Party.Person) woman.party()).nationalities()).isEmpty();
    assertThat(person.remarks()).startsWith("депутат ради паспорт громадянина України");
  }

  @Test
  void anAddressLosesTheNumbersBehindItAndNamesItsCountryAtAnyPlace() {
    assertThat(addresses(person))
        .containsExactly("Україна, АР Крим, м. Сімферополь, вул. Зразкова, 5 UA");
    assertThat(addresses(woman))
        .containsExactly("РФ, м. Москва RU", "м. Артем Приморського краю РФ RU");
    assertThat(addresses(company))
        .containsExactly(
            "344025, РФ, м. Зразків, вул. Прикладна, 1 RU",
            "Lithuania, Vilnius, V.Kudirkos str., 18A-1 LT");
    assertThat(addresses(cypriot)).isEmpty();
    assertThat(cypriot.party().facts().countries()).hasToString("[CY]");
  }

  /// The ІПН of a person is a Ukrainian number; one of twelve digits is Russian.
  @Test
  void aPersonsTaxNumberIsUkrainianUnlessItsFormIsRussian() {
    assertThat(identifiers(person))
        .containsExactly(
            "tax 2189900523 UA",
            "passport ЕС 990706 UA",
            "passport 990135555 RU",
            "passport 9900713276",
            "passport 9912345");
    assertThat(person.party().facts().identifiers())
        .extracting(Identifier::kind)
        .doesNotContain(IdentifierKind.INN);
    assertThat(woman.party().facts().identifiers())
        .extracting(Identifier::kind)
        .containsExactly(IdentifierKind.INN);
  }

  @Test
  void numbersOfTheCompanyAPersonHeadsAreNotThePersons() {
    assertThat(identifiers(director)).isEmpty();
  }

  @Test
  void aCompanysNumbersAreItsOwn() {
    assertThat(identifiers(company))
        .containsExactly(
            "registration 1029900000014 RU",
            "tax 7707083893 RU",
            "other 990101001",
            "registration 99589295");
    assertThat(identifiers(cypriot))
        .containsExactly("registration 99039002 UA", "tax 14309586", "registration НЕ 991370");
    assertThat(company.links()).containsExactly(new PartyLink("володіє-судном", "Example 106"));
  }

  @Test
  void measuresAreOneEachAndTheTermEndsTheListing() {
    assertThat(person.measures())
        .containsExactly(
            "блокування активів – тимчасове обмеження права особи користуватися та розпоряджатися"
                + " належним їй майном",
            "запобігання виведенню капіталів за межі України (пункт 5)",
            "обмеження торговельних операцій",
            "інші санкції, що відповідають принципам їх застосування");
    assertThat(person.programs()).containsExactly("990-2099");
    assertThat(person.references()).containsExactly("990-2099, 1");
    assertThat(person.listedOn()).isEqualTo(LocalDate.of(2021, 6, 24));
    assertThat(person.listedUntil()).isEqualTo(LocalDate.of(2024, 6, 24));
    assertThat(woman.listedUntil()).isNull();
    assertThat(woman.remarks()).endsWith("Безстроково");
    assertThat(cypriot.remarks()).endsWith("До рішення суду");
  }

  @Test
  void whatCannotBeReadIsAProblem() {
    assertThat(result.problems())
        .extracting(problem -> problem.toString().replaceAll(" [0-9a-f]{16} ", " ID "))
        .containsExactlyInAnyOrder(
            "list.xlsx:6 ID Громадянство \"Атлантида\" is no country known here; party kept, country"
                + " unknown",
            "list.xlsx:6 ID Дата указу \"someday\" is no day; entry kept, this day unknown",
            "list.xlsx:6 ID Дія щодо об'єкту санкцій \"скасування\" is not the imposition of"
                + " sanctions; entry kept as if it were",
            "list.xlsx (sheet 2):4 ID name \"\" the entry has no name; it is left out");
  }

  @Test
  void aSheetWithoutTheHeadingsIsAProblem() {
    ReadResult read = read(Workbooks.of("list.xlsx", PERSONS, "Notes,of\nan,editor"));
    assertThat(read.designations()).hasSize(3);
    assertThat(read.problems())
        .extracting(Problem::reason)
        .contains(Reason.UNMAPPED)
        .doesNotContain(Reason.UNREADABLE_RECORD);
  }

  @Test
  void anotherListIsRefused() {
    assertRefused(
        ListFilesOf.text("un.xml", GivenData.fixtureText("un/consolidated.xml")),
        "is not the workbook of Ukraine's decrees");
    assertRefused(
        Workbooks.of("dfat.xlsx", GivenData.fixtureText("au-dfat/consolidated-2026.csv")),
        "is not the workbook of Ukraine's decrees");
    assertRefused(ListFilesOf.text("a.xlsx", ""), "it is empty");
    byte[] whole = Workbooks.bytes(PERSONS, ORGANIZATIONS);
    assertRefused(
        ListFilesOf.bytes("a.xlsx", Arrays.copyOf(whole, whole.length / 2)), "broken off");
  }

  private static void assertRefused(ListFile file, String message) {
    assertThatThrownBy(() -> new NsdcReader().read(List.of(file)))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }
}

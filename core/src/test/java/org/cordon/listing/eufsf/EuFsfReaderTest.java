package org.cordon.listing.eufsf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.NamePart;
import org.cordon.party.NamePart.Role;
import org.cordon.party.Party;
import org.cordon.party.Party.Person;
import org.cordon.party.PartyName;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The XML 1.1 on a fixture of our own, `fixtures/eu-fsf/fsf-1-1.xml`, in the publisher's format.
class EuFsfReaderTest {

  private final ReadResult result = read(GivenData.fixtureFile("eu-fsf/fsf-1-1.xml"));
  private final Designation person = result.designations().getFirst();
  private final Designation company = result.designations().get(1);

  private static ReadResult read(ListFile file) {
    try {
      return new EuFsfReader().read(List.of(file));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void entriesOfOneReferenceNumberAreOneParty() {
    assertThat(result.designations())
        .extracting(Designation::list, Designation::entryId)
        .containsExactly(
            tuple("eu-fsf", "EU.990001.1"),
            tuple("eu-fsf", "EU.990002.2"),
            tuple("eu-fsf", "990004"));
    assertThat(person.programs()).containsExactly("XMP", "TERR");
    assertThat(result.listDate()).isEqualTo("2031-04-15T15:29:22.497+02:00");
  }

  @Test
  void firstNameIsPrimaryAndOnlyStrongFalseIsWeak() {
    assertThat(person.party().names())
        .extracting(PartyName::text, PartyName::kind, PartyName::script)
        .containsExactly(
            tuple("Ivan Petrovich EXAMPLE", NameKind.PRIMARY, "Latn"),
            tuple("Иван Петрович ПРИМЕР", NameKind.ALIAS, "Cyrl"),
            tuple("Vanya", NameKind.WEAK, "Latn"),
            tuple("Jan EXAMPEL", NameKind.ALIAS, "Latn"),
            tuple("Johann Beispiel", NameKind.ALIAS, "Latn"));
  }

  @Test
  void nameKeepsThePartsTheFileMarks() {
    assertThat(person.party().primaryName().parts())
        .containsExactly(
            new NamePart(Role.TITLE, "Dr"),
            new NamePart(Role.GIVEN, "Ivan"),
            new NamePart(Role.MIDDLE, "Petrovich"),
            new NamePart(Role.SURNAME, "EXAMPLE"));
  }

  @Test
  void severalNamesInOneStandAloneAndFormerOnesAreMarked() {
    assertThat(company.party()).isInstanceOf(Party.Organization.class);
    assertThat(company.party().names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("Example Shipping Company", NameKind.PRIMARY),
            tuple("Example Lines", NameKind.ALIAS),
            tuple("Lines of Example", NameKind.ALIAS),
            tuple("Beispiel Reederei GmbH", NameKind.FORMER));
  }

  @Test
  void birthDatesAreReadWholeInPartsAndAsRanges() {
    Person born = (Person) person.party();
    assertThat(born.born())
        .extracting(Object::toString)
        .containsExactly("1957-10-07", "1958~", "1957-11", "1955/1959");
    assertThat(born.birthplaces())
        .containsExactly("Exampleville, Example Oblast, RUSSIAN FEDERATION");
    assertThat(born.gender()).isEqualTo(Gender.MALE);
    assertThat(born.nationalities()).containsExactly(new Country("RU"));
  }

  @Test
  void addressIsItsPartsAndALoneCountryIsNone() {
    assertThat(person.party().facts().addresses())
        .containsExactly(
            new Address("5 Example Street, PO Box 99, 101000, Moscow", new Country("RU")));
    assertThat(person.party().facts().countries())
        .containsExactly(new Country("RU"), new Country("SY"));
  }

  @Test
  void documentsAndNumbersInRemarksAreIdentifiers() {
    assertThat(person.party().facts().identifiers())
        .containsExactlyInAnyOrder(
            identifier(IdentifierKind.TAX, "XMPVNI57R07Z154Q", "IT"),
            identifier(IdentifierKind.PASSPORT, "RU0000117", "RU"),
            identifier(IdentifierKind.PASSPORT, "AB 990117", "RU"),
            identifier(IdentifierKind.TAX, "36-9900117", "US"));
    assertThat(company.party().facts().identifiers())
        .containsExactlyInAnyOrder(
            identifier(IdentifierKind.REGISTRATION, "IR9900000011", null),
            identifier(IdentifierKind.IMO, "9187629", null),
            identifier(IdentifierKind.SWIFT, "XMPLRUMM", "RU"),
            identifier(IdentifierKind.INN, "9900000117", "RU"),
            identifier(IdentifierKind.REGISTRATION, "990-11-7", "RU"),
            identifier(IdentifierKind.REGISTRATION, "990118", "RU"));
  }

  private static Identifier identifier(IdentifierKind kind, String value, @Nullable String issuer) {
    return new Identifier(kind, value, issuer == null ? null : new Country(issuer), null);
  }

  @Test
  void othersNamedInRemarksAreLinksAndTheirNumbersNotThePartys() {
    assertThat(person.links())
        .containsExactly(
            new PartyLink("associated-entity", "JSC Example Works"),
            new PartyLink("associated-individuals", "Anna Example"),
            new PartyLink("associated-individuals", "Boris Example"));
  }

  @Test
  void firstDayOfListingCountsAndDelistingEndsIt() {
    assertThat(person.listedOn()).isEqualTo(LocalDate.of(2029, 12, 31));
    assertThat(company.listedOn()).isEqualTo(LocalDate.of(2029, 1, 23));
    assertThat(company.listedUntil()).isEqualTo(LocalDate.of(2031, 1, 31));
    assertThat(person.listedUntil()).isNull();
  }

  @Test
  void actsAndReferencesAreKept() {
    assertThat(person.legalBases())
        .containsExactly(
            "2030/990 (OJ L99) https://eur-lex.europa.eu/eli/reg_impl/2030/990/oj",
            "2030/1 (OJ L1)");
    assertThat(person.references()).containsExactly("990001", "XXi.990", "990003");
  }

  @Test
  void remarksKeepThePublishersWordsAndFlags() {
    assertThat(person.remarks())
        .contains("(a) Mother's name: Vera Example")
        .contains("Director of JSC Example Works")
        .contains("AB 990117: known false.")
        .contains("AB 990117: in the name of Ivan Exampel.");
  }

  @Test
  void whatCannotBeReadIsAProblemEach() {
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::entryId, Problem::field, Problem::value)
        .containsExactlyInAnyOrder(
            tuple(Reason.UNREADABLE_VALUE, "EU.990001.1", "calendarType", "ISLAMIC 1377"),
            tuple(Reason.UNREADABLE_VALUE, "EU.990001.1", "birthdate", "1957 2 31"),
            tuple(Reason.UNREADABLE_VALUE, "EU.990001.1", "number", "unknown"),
            tuple(Reason.UNMAPPED, "EU.990002.2", "identificationTypeCode", "harbour"),
            tuple(Reason.UNMAPPED, "EU.990001.1", "sanctionEntity/nameAlias/@novelty", "yes"),
            tuple(Reason.UNREADABLE_VALUE, "990004", "designationDate", "soon"),
            tuple(Reason.UNMAPPED, "990004", "subjectType", "spirit"),
            tuple(Reason.UNREADABLE_VALUE, "990004", "gender", "X"));
  }

  @Test
  void kindThatIsNotKnownIsNotGuessed() {
    assertThat(result.designations().getLast().party()).isInstanceOf(Party.Unclassified.class);
  }

  @Test
  void anotherPublishersFileIsRefused() {
    assertRefused("<CONSOLIDATED_LIST/>", "CONSOLIDATED_LIST", "<export>");
    assertRefused("OFSI Group ID,Name 6\n1,EXAMPLE\n", "OFSI Group ID");
  }

  @Test
  void emptyOrBrokenOffFilesAreRefused() {
    String xml = GivenData.fixtureText("eu-fsf/fsf-1-1.xml");
    assertRefused("<export generationDate=\"2031-04-15\"/>", "holds no entry");
    assertRefused(xml.substring(0, xml.length() / 2), "list.xml:");
  }

  private static void assertRefused(String content, String... words) {
    assertThatThrownBy(() -> new EuFsfReader().read(List.of(ListFilesOf.text("list.xml", content))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContainingAll(words);
  }

  @Test
  void listIsOneFile() {
    ListFile file = ListFilesOf.text("list.xml", "<export/>");
    assertThatThrownBy(() -> new EuFsfReader().read(List.of(file, file)))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("one file");
  }
}

package org.cordon.listing.eufsf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.party.Address;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.Party.Organization;
import org.cordon.party.Party.Person;
import org.cordon.party.PartyName;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

/// The CSV 1.1 and the CSV 1.0 on fixtures of our own, `fixtures/eu-fsf/`.
class EuFsfCsvTest {

  private static ReadResult read(ListFile file) {
    try {
      return new EuFsfReader().read(List.of(file));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void csv11GivesWhatTheXmlGives() {
    ReadResult result = read(GivenData.fixtureFile("eu-fsf/fsf-1-1.csv"));
    Designation person = result.designations().getFirst();
    Person party = (Person) person.party();
    assertThat(result.designations())
        .extracting(Designation::entryId)
        .containsExactly("EU.990001.1", "EU.990002.2");
    assertThat(result.problems()).isEmpty();
    assertThat(result.listDate()).isEqualTo("15/04/2031");
    assertThat(party.names())
        .extracting(PartyName::text)
        .containsExactly("Ivan Petrovich EXAMPLE", "Иван Петрович ПРИМЕР");
    assertThat(party.born())
        .extracting(Object::toString)
        .containsExactly("1957-10-07", "1958~", "1955/1959");
    assertThat(party.nationalities()).containsExactly(new Country("RU"));
    assertThat(party.facts().addresses())
        .containsExactly(new Address("5 Example Street, 101000, Moscow", new Country("RU")));
    assertThat(party.facts().identifiers())
        .extracting(Identifier::kind, Identifier::value)
        .containsExactlyInAnyOrder(
            tuple(IdentifierKind.TAX, "XMPVNI57R07Z154Q"),
            tuple(IdentifierKind.PASSPORT, "RU0000117"),
            tuple(IdentifierKind.PASSPORT, "AB 990117"));
    assertThat(person.listedOn()).isEqualTo("2030-03-21");
    assertThat(person.remarks()).contains("Director; of JSC Example Works");
    assertThat(result.designations().getLast().party()).isInstanceOf(Organization.class);
  }

  @Test
  void columnThatIsNotKnownIsAProblem() {
    String csv =
        """
        Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;NameAlias_WholeName;Novelty
        990001;EU.990001.1;P;Ivan EXAMPLE;x
        """;
    assertThat(read(ListFilesOf.text("list.csv", csv)).problems())
        .extracting(Problem::reason, Problem::field)
        .containsExactly(tuple(Reason.UNMAPPED, "Novelty"));
  }

  @Test
  void csv10IsReadAsPublished() {
    assertCsv10(read(GivenData.fixtureFile("eu-fsf/fsf-1-0.csv")));
  }

  @Test
  void csv10IsReadAfterASpreadsheetTookItApart() {
    String published = GivenData.fixtureText("eu-fsf/fsf-1-0.csv");
    String copy =
        published
            .lines()
            .map(line -> line.replace("\"", "\"\"").replace(',', '\t'))
            .map(line -> "\"" + line + "\t\t\t\"\r\n")
            .collect(Collectors.joining());
    byte[] windows = copy.getBytes(Charset.forName("windows-1252"));
    assertCsv10(read(ListFilesOf.bytes("copy.csv", windows)));
  }

  private static void assertCsv10(ReadResult result) {
    Designation person = result.designations().getFirst();
    Person party = (Person) person.party();
    assertThat(result.designations())
        .extracting(Designation::entryId)
        .containsExactly("EU.990001.1", "990005");
    assertThat(person.programs()).containsExactly("XMP", "TERR");
    assertThat(party.names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("Ivan EXAMPLE", NameKind.PRIMARY),
            tuple("Iván Exámple", NameKind.ALIAS),
            tuple("Ivan P?íklad", NameKind.ALIAS));
    assertThat(party.born()).extracting(Object::toString).containsExactly("1957-10-07");
    assertThat(party.birthplaces()).containsExactly("Exampleville, near Moscow", "Moscow");
    assertThat(party.nationalities()).containsExactly(new Country("RU"));
    assertThat(party.facts().addresses())
        .containsExactly(new Address("5 Example Street, Moscow", new Country("RU")));
    assertThat(party.facts().identifiers())
        .containsExactly(
            Identifier.of(IdentifierKind.PASSPORT, "AB990117"),
            Identifier.of(IdentifierKind.OTHER, "990/117"));
    assertThat(person.remarks())
        .isEqualTo("Former Governor of Example, and of Sample; Former Minister");
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::value)
        .containsExactly(
            tuple(Reason.BROKEN_ENCODING, "???? ??????"),
            tuple(Reason.BROKEN_ENCODING, "Ivan P?íklad"));
  }
}

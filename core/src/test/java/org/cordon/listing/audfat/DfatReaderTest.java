package org.cordon.listing.audfat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.addresses;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cordon.listing.Designation;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Workbooks;
import org.junit.jupiter.api.Test;

/// Australia's list on two fixtures of our own, in the layouts of 2026 and of 2025.
class DfatReaderTest {

  private static final String LIST_2026 = GivenData.fixtureText("au-dfat/consolidated-2026.csv");

  private final ReadResult result = read(Workbooks.of("list.xlsx", LIST_2026));
  private final Designation person = entry(result, "990001");
  private final Designation company = entry(result, "990002");
  private final Designation ship = entry(result, "990003");

  private static ReadResult read(ListFile file) {
    try {
      return new DfatReader().read(List.of(file));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void rowsOfANumberAreOneParty() {
    assertThat(result.designations())
        .extracting(Designation::list, Designation::entryId)
        .containsExactly(
            tuple("au-dfat", "990001"), tuple("au-dfat", "990002"), tuple("au-dfat", "990003"));
    assertThat(person.party()).isInstanceOf(Party.Person.class);
    assertThat(company.party()).isInstanceOf(Party.Organization.class);
    assertThat(ship.party()).isInstanceOf(Party.Vessel.class);
  }

  /// `Иван Пример (previously listed as)`, `Abu Sample (combat name)`, `,مثال`
  @Test
  void namesHaveTheirKindAndLoseRemarks() {
    assertThat(names(person))
        .containsExactly(
            "PRIMARY IVAN EXAMPLE", "FORMER Иван Пример", "WEAK Abu Sample", "ALIAS مثال");
    assertThat(names(company)).containsExactly("PRIMARY EXAMPLE GROUP", "ALIAS EXG");
  }

  /// `Approximately 1963, 26256`: the second is a spreadsheet's day number.
  @Test
  void birthDatesAreReadAndAHijriYearIsNone() {
    Party.Person body = (Party.Person) person.party();
    assertThat(body.born()).extracting(Object::toString).containsExactly("1963~", "1971-11-19");
    assertThat(body.birthplaces()).containsExactly("Exampletown");
    assertThat(body.nationalities()).hasToString("[RU, CD]");
    assertThat(result.problems())
        .extracting(Problem::field, Problem::value)
        .contains(tuple("Date of Birth", "24/06/1402"));
  }

  @Test
  void addressesOfACellStandApartAndACountryWithARemarkIsNone() {
    assertThat(addresses(person)).containsExactly("5 Example Street, Moscow 101000, Russia RU");
    assertThat(person.party().facts().countries()).hasToString("[RU, CD, SA]");
    assertThat(addresses(company))
        .containsExactly("1 First Road, Quetta, Pakistan PK", "Second Road, Quetta, Pakistan PK");
    assertThat(company.party().facts().countries()).hasToString("[PK, YE]");
  }

  @Test
  void aPersonsNumbersComeFromTheProse() {
    assertThat(identifiers(person))
        .containsExactly(
            "passport B00990334 SD",
            "passport 9902541 KW",
            "national-id A0990623",
            "tax XMPVNI63A01Z154K IT");
    assertThat(person.references()).containsExactly("QDi.990");
  }

  @Test
  void aCompanysNumbersComeFromTheProseAndTheAddress() {
    assertThat(identifiers(company))
        .containsExactlyInAnyOrder(
            "imo-company 5434358",
            "registration 1029900000014",
            "tax 9901000015 RU",
            "tax ESB99884711 ES",
            "swift XMPLRU41");
  }

  @Test
  void aShipHasItsNumberAndTheMeasuresOfItsColumns() {
    assertThat(identifiers(ship)).containsExactly("imo 9074729");
    assertThat(ship.measures()).containsExactly("Maritime Restriction");
    assertThat(person.measures())
        .containsExactly("Targeted Financial Sanction", "Travel Ban", "Arms Embargo");
  }

  @Test
  void theListingIsTheEarliestControlDate() {
    assertThat(person.listedOn())
        .as("in words, before the control date of the amendment")
        .isEqualTo(LocalDate.of(2001, 1, 25));
    assertThat(person.programs()).containsExactly("1267 (ISIL (Da'esh) and Al-Qaida)");
    assertThat(person.legalBases()).containsExactly("Example Regulations 2008");
    assertThat(person.remarks())
        .startsWith("QDi.990. Passport no:")
        .endsWith("Listed on 25 January 2001 (amended on 3 Sep 2003)");
  }

  /// A problem of a party names the row the party starts with.
  @Test
  void whatCannotBeReadIsAProblem() {
    assertThat(result.problems())
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            "list.xlsx:2 990001 Date of Birth \"24/06/1402\" is no date; party kept, date left out",
            "list.xlsx:7 990003 Name Type \"Nickname\" is no type of a name known here; kept as an"
                + " alias",
            "list.xlsx:7 990003 Alias Strength \"Medium\" is neither Strong nor Weak; kept as a full"
                + " name",
            "list.xlsx:7 990003 Travel Ban \"yes\" is neither 1 nor 0; the measure is left out",
            "list.xlsx:7 990003 Control Date \"soon\" is no day; party kept, day unknown",
            "list.xlsx:7 990003 Reference \"990003a\" stands in the file again; both rows are read"
                + " as names of one party",
            "list.xlsx:7 990003 Type \"Spaceship\" is no type known here; party kept, type unknown",
            "list.xlsx:10 Reference \"none\" is no reference such as 2 or 2a; the row is left out");
  }

  @Test
  void theOlderLayoutIsReadToo() {
    String csv = GivenData.fixtureText("au-dfat/consolidated-2025.csv");
    ReadResult older = read(Workbooks.of("regulation8.xlsx", csv));
    Designation ivan = entry(older, "990010");
    assertThat(older.designations()).hasSize(1);
    assertThat(names(ivan))
        .containsExactly("PRIMARY Ivan EXAMPLE", "ALIAS Iwan EXAMPEL", "FORMER Ivan EXEMPLAR");
    assertThat(((Party.Person) ivan.party()).born())
        .extracting(Object::toString)
        .containsExactly("1955/1958~", "1968-04-23", "1962-04-07");
    assertThat(((Party.Person) ivan.party()).nationalities()).hasToString("[RU, UA]");
    assertThat(identifiers(ivan)).containsExactly("passport 990123 YE");
    assertThat(ivan.programs()).containsExactly("1970 (Libya) 1973 (Libya)");
    assertThat(ivan.measures()).isEmpty();
    assertThat(ivan.listedOn()).isEqualTo(LocalDate.of(2014, 12, 15));
    assertThat(older.problems()).isEmpty();
  }

  @Test
  void anUnknownColumnIsAProblem() {
    String csv =
        """
        Reference,Name of Individual or Entity,Type,Name Type,Committees,Control Date,Shoe size
        990001,IVAN EXAMPLE,Individual,Primary Name,Autonomous (Russia),46073,44
        """;
    assertThat(read(Workbooks.of("list.xlsx", csv)).problems())
        .extracting(Problem::reason, Problem::field)
        .containsExactly(tuple(Reason.UNMAPPED, "Shoe size"));
  }

  @Test
  void anotherListIsRefused() {
    assertRefused(
        ListFilesOf.text("un.xml", GivenData.fixtureText("un/consolidated.xml")),
        "is not Australia's consolidated list");
    assertRefused(
        Workbooks.of("ConList.xlsx", GivenData.fixtureText("uk-ofsi/conlist-2022.csv")),
        "is not Australia's consolidated list");
    assertRefused(ListFilesOf.text("a.xlsx", ""), "it is empty");
    assertRefused(Workbooks.of("a.xlsx", LIST_2026.lines().findFirst().orElseThrow()), "no entry");
  }

  @Test
  void aWorkbookBrokenOffIsRefused() {
    byte[] whole = Workbooks.bytes(LIST_2026);
    assertRefused(
        ListFilesOf.bytes("a.xlsx", Arrays.copyOf(whole, whole.length / 2)), "broken off");
  }

  private static void assertRefused(ListFile file, String message) {
    assertThatThrownBy(() -> new DfatReader().read(List.of(file)))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }
}

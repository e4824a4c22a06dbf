package org.cordon.listing.owncsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.testing.Readings.addresses;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.IdentifierKind;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Lists of one's own: the one that `docs/own-list.md` shows, `fixtures/own-csv/own-list.csv`, and
/// what people make of it.
class OwnCsvReaderTest {

  private final ReadResult example = read(GivenData.fixtureText("own-csv/own-list.csv"));

  private static ReadResult read(String... texts) {
    try {
      return new OwnCsvReader()
          .read(Arrays.stream(texts).map(text -> ListFilesOf.text("own-list.csv", text)).toList());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> problems(ReadResult result) {
    return result.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void everyColumnComesOut() {
    Designation company = Readings.entry(example, "C-1");
    assertThat(names(company))
        .containsExactly(
            "PRIMARY Example Precision Optics LLC",
            "ALIAS Exempel Optik",
            "ALIAS ООО Пример Оптика",
            "FORMER Sample Optics",
            "WEAK EPO");
    assertThat(company.party()).isInstanceOf(Party.Organization.class);
    assertThat(company.party().facts().countries()).extracting(Country::code).containsExactly("RU");
    assertThat(addresses(company))
        .containsExactly("5 Example Street, Moscow", "7 Sample Lane, Tula");
    assertThat(identifiers(company))
        .containsExactly("tax 7707083893", "registration 1027700132195");
    assertThat(company.party().facts().identifiers().getFirst().kind())
        .isEqualTo(IdentifierKind.INN);
    assertThat(company.programs()).containsExactly("Own policy");
    assertThat(company.measures()).containsExactly("no deliveries", "no services");
    assertThat(company.legalBases()).containsExactly("Board decision 12/2026");
    assertThat(company.listedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(company.listedUntil()).isEqualTo(LocalDate.of(2031, 2, 28));
    assertThat(company.remarks()).isEqualTo("Diverted lathes in 2025.");
  }

  @Test
  void aPersonHasBirthDatesNationalitiesAndDocumentsWithTheirIssuers() {
    Party.Person person = (Party.Person) Readings.entry(example, "P-1").party();
    assertThat(person.born()).hasToString("[1957-10-07, 1958~]");
    assertThat(person.nationalities()).extracting(Country::code).containsExactly("UA", "RU");
    assertThat(identifiers(Readings.entry(example, "P-1")))
        .containsExactly(
            "passport AB1234567 UA",
            "passport CD7654321 RU",
            "crypto 1ExampleWallet",
            "driver-license 99 00 990017");
    assertThat(person.facts().identifiers().get(2).currency()).isEqualTo("XBT");
  }

  @Test
  void aRowWithoutAnIdGetsTheSameOneNextTime() {
    String id = example.designations().getLast().entryId();
    ReadResult moved = read("country,name\nHong Kong,Unnamed Number Trading\n");
    assertThat(moved.designations().getFirst().entryId()).isEqualTo(id).hasSize(16);
    assertThat(example.designations().getLast().party()).isInstanceOf(Party.Unclassified.class);
    assertThat(identifiers(example.designations().getLast()))
        .containsExactly("lei 529900T8BM49AURSDO55", "other 990017");
  }

  @Test
  void aWrongCheckDigitIsKeptAndToldWithLineAndColumn() {
    assertThat(problems(example))
        .containsExactly(
            "own-list.csv:4 V-1 imo \"9187620\" has a wrong check digit; kept as it is");
    assertThat(identifiers(Readings.entry(example, "V-1")))
        .containsExactly("imo 9187629", "imo 9187620");
  }

  @Test
  void semicolonsTabsMarksAndWindowsTextAreRead() throws Exception {
    for (String text :
        List.of(
            "\uFEFFID;NAME;Birth_Date;Aliases\r\n7;Müller, Jörg;1957;\"A;B\"\r\n",
            "id\tname\tDate of Birth\talias\n7\tMüller, Jörg\t1957\tA; B\n")) {
      Designation row = read(text).designations().getFirst();
      assertThat(names(row)).containsExactly("PRIMARY Müller, Jörg", "ALIAS A", "ALIAS B");
    }
    byte[] windows = "id;name\n7;Müller, Jörg\n".getBytes(Charset.forName("windows-1252"));
    assertThat(
            names(
                new OwnCsvReader()
                    .read(List.of(ListFilesOf.bytes("own.csv", windows)))
                    .designations()
                    .getFirst()))
        .containsExactly("PRIMARY Müller, Jörg");
  }

  @Test
  void whatCantBeReadIsToldWithLineAndColumnAndThePartyKept() {
    ReadResult result =
        read(
            """
            id,name,type,birth date,country,listed on,identifier,shoe size
            1,Example,person,sometime,Atlantis,soon,gym=5,44
            2,Sample,firm,1957,,,,
            3,,,,,,,
            4,Third,,,,,,,too far
            """);
    assertThat(problems(result))
        .containsExactly(
            "own-list.csv:1 shoe size \"\" is a column not known here; it is passed over",
            "own-list.csv:2 1 birth date \"sometime\" is no date; party kept, date left out",
            "own-list.csv:2 1 country \"Atlantis\" is no country known here; party kept,"
                + " country unknown",
            "own-list.csv:2 1 identifier \"gym=5\" has no kind known here; kept as one of kind"
                + " other",
            "own-list.csv:2 1 listed on \"soon\" is no day such as 2026-03-01; party kept, day"
                + " unknown",
            "own-list.csv:3 2 type \"firm\" is not person, organization, vessel or aircraft; party"
                + " kept, type left open",
            "own-list.csv:3 2 birth date \"1957\" is given for what is not of type person; party"
                + " kept, date left out",
            "own-list.csv:5 row \"too far\" stands beyond the last heading and is passed over;"
                + " cells before it may have moved too",
            "own-list.csv:4 3 name \"\" the entry has no name; it is left out");
    assertThat(result.designations())
        .extracting(Designation::entryId)
        .containsExactly("1", "2", "4");
  }

  @Test
  void noRowIsLostByItsId() {
    ReadResult result =
        read("id,name,country\n1,Example,RU\n1,Example,CN\n", "id,name\n1,Other\n2,Sample\n");
    assertThat(result.designations())
        .extracting(d -> d.party().names().getFirst().text())
        .containsExactly("Example", "Other", "Sample");
    assertThat(result.designations().getFirst().party().facts().countries())
        .extracting(Country::code)
        .containsExactly("RU", "CN");
    assertThat(problems(result))
        .containsExactly(
            "own-list.csv:3 1 id \"1\" stands in the list a second time; both rows are one party",
            "own-list.csv:2 1 id \"1\" is that of another party; this one has its name's key"
                + " added");
  }

  @Test
  void namesakesWithoutIdsAreTwoParties() {
    assertThat(
            read("name,type,born\nIvan Example,person,1957\nIvan Example,person,1958\n")
                .designations())
        .hasSize(2);
  }

  @Test
  @Timeout(10)
  void longRunsOfBlanksAndBracketsTakeNoTime() {
    for (String filler : List.of(" ", "(", "a ", "=")) {
      String run = "a" + filler.repeat(400_000 / filler.length()) + "b";
      assertThat(
              read("name,identifier,address\nExample,\"" + run + "\",\"" + run + "\"\n")
                  .designations())
          .hasSize(1);
    }
  }

  @Test
  void foreignBrokenOffAndEmptyFilesAreRefused() {
    assertRefused(GivenData.fixtureText("un/consolidated.xml"), "no row has the headings [name]");
    assertRefused(GivenData.fixtureText("csl/consolidated.csv"), "are unknown than known here");
    assertRefused(GivenData.fixtureText("bis-dpl/dpl.txt"), "are unknown than known here");
    assertRefused("id,name,country\n1,Example,RU\n2,Sam", "is broken off");
    assertRefused("id,name\n1,\"Example", "can't be read as CSV");
    assertRefused("id,name\n", "own-list.csv holds no entry");
    assertRefused("", "it is empty");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(
            () -> new OwnCsvReader().read(List.of(ListFilesOf.text("own-list.csv", text))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }
}

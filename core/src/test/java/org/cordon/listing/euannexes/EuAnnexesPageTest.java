package org.cordon.listing.euannexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
import org.cordon.party.Party;
import org.cordon.party.Party.Person;
import org.cordon.party.PartyName;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

/// Annexes as EUR-Lex shows them, on pages of our own with invented entries under the numbers of
/// acts whose annexes are known.
class EuAnnexesPageTest {

  private static final String FREEZE = "eu-annexes/02014R0269-20990101.html";
  private static final String SECTORAL = "eu-annexes/02014R0833-20990101.html";
  private static final String RUNNING_TEXT = "eu-annexes/02002R0881-20990101.html";
  private static final String PARAGRAPHS = "eu-annexes/02005R1183-20990101.html";

  private static ReadResult read(ListFile... files) {
    try {
      return new EuAnnexesReader().read(List.of(files));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static ReadResult read(String fixture) {
    return read(GivenData.fixtureFile(fixture));
  }

  private static Designation entry(ReadResult result, String id) {
    return result.designations().stream()
        .filter(entry -> entry.entryId().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id));
  }

  private static ListFile page(String... body) {
    return ListFilesOf.text(
        "page.html",
        "<html><head><title>02014R0269-20990101</title></head><body>"
            + String.join("\n", body)
            + "</body></html>");
  }

  private static String row(String... cells) {
    return "<tr>"
        + String.join("", Arrays.stream(cells).map(cell -> "<td>" + cell + "</td>").toList())
        + "</tr>";
  }

  @Test
  void listIsOfTheDayOfTheConsolidatedVersion() {
    assertThat(read(FREEZE).listDate()).isEqualTo("2099-01-01");
    assertThat(read(SECTORAL).listDate()).isEqualTo("2099-01-01");
  }

  @Test
  void personOfATableIsReadWithAllThatIsPrinted() {
    Designation entry = entry(read(FREEZE), "32014R0269/I.PERSONS/ivan-ivanovich-examplov");
    Person person = (Person) entry.party();
    assertThat(person.names())
        .extracting(PartyName::text, PartyName::kind, PartyName::script)
        .containsExactly(
            tuple("Ivan Ivanovich EXAMPLOV", NameKind.PRIMARY, "Latn"),
            tuple("Иван Иванович ПРИМЕРОВ", NameKind.ALIAS, "Cyrl"),
            tuple("Ivan Ivanovych PRYKLAD", NameKind.ALIAS, "Latn"),
            tuple("Іван Іванович ПРИКЛАД", NameKind.ALIAS, "Cyrl"));
    assertThat(person.born()).extracting(Object::toString).containsExactly("1950-02-01");
    assertThat(person.nationalities()).containsExactly(new Country("RU"));
    assertThat(person.gender()).isEqualTo(Gender.MALE);
    assertThat(entry.programs()).containsExactly("32014R0269");
    assertThat(entry.measures()).containsExactly("Asset freeze");
    assertThat(entry.listedOn()).isEqualTo("2014-03-17");
    assertThat(entry.legalBases()).containsExactly("32014R0269, Annex I.PERSONS, 1");
    assertThat(entry.remarks()).endsWith("He was responsible for examples. He still is.");
  }

  /* "Associated entities: Example Works", and on the next line the number of that company. */
  @Test
  void numberOfAnAssociatedCompanyIsNotThePersons() {
    Designation entry = entry(read(FREEZE), "32014R0269/I.PERSONS/ivan-ivanovich-examplov");
    assertThat(entry.party().facts().identifiers())
        .extracting(Identifier::kind, Identifier::value)
        .containsExactly(
            tuple(IdentifierKind.PASSPORT, "99 0117001"),
            tuple(IdentifierKind.TAX, "990117990117"));
    assertThat(entry.links())
        .containsExactly(new PartyLink("associated-entities", "Example Works"));
  }

  /* "►M11 … ◄ (*1)" around and behind the name, "a.k.a." on a line of its own. */
  @Test
  void marksOfAmendmentsAndFootnotesAreNoPartOfANames() {
    assertThat(entry(read(FREEZE), "32014R0269/I.PERSONS/anna-example").party().names())
        .extracting(PartyName::text)
        .containsExactly("Anna EXAMPLE", "Anya SAMPLE");
  }

  @Test
  void entryGoesOnInTheNextRow() {
    Designation spanned = entry(read(FREEZE), "32014R0269/I.PERSONS/anna-example");
    assertThat(((Person) spanned.party()).gender()).isEqualTo(Gender.FEMALE);
    assertThat(spanned.remarks()).endsWith("She was born under a sign.");
    Designation broken = entry(read(FREEZE), "32014R0269/I.PERSONS/boris-broken");
    assertThat(((Person) broken.party()).gender()).isEqualTo(Gender.MALE);
    assertThat(broken.remarks()).isEqualTo("On the next page.");
  }

  @Test
  void headingOfThePartSaysWhatAnEntryIs() {
    Designation works = entry(read(FREEZE), "32014R0269/I.ENTITIES/example-works");
    assertThat(works.party()).isInstanceOf(Party.Organization.class);
    assertThat(works.party().names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("Example Works", NameKind.PRIMARY),
            tuple("Sample Plant", NameKind.FORMER),
            tuple("Old Plant", NameKind.FORMER));
    assertThat(works.party().facts().addresses())
        .containsExactly(
            new Address("5 Example Street, 2nd floor, Moscow, Russia", new Country("RU")));
    assertThat(works.party().facts().identifiers())
        .containsExactly(
            Identifier.of(IdentifierKind.OGRN, "1099011799011"),
            Identifier.of(IdentifierKind.INN, "9901179901"));
  }

  /* Number 2 is blacked out, an amendment deleted a row before it. */
  @Test
  void deletedEntriesAreNoProblemButAllElseUnreadIsOne() {
    ReadResult result = read(FREEZE);
    assertThat(result.designations()).hasSize(4);
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::line, Problem::field, Problem::value)
        .containsExactly(
            tuple(Reason.UNREADABLE_RECORD, 32L, "name", "5.  DOB: 3.4.1952"),
            tuple(Reason.UNMAPPED, 36L, "column", "Colour"),
            tuple(
                Reason.UNREADABLE_RECORD,
                39L,
                "annex I",
                "This paragraph stands where none is expected."),
            tuple(Reason.UNREADABLE_VALUE, 25L, "identifying information", "10 October"));
  }

  @Test
  void eachAnnexHasItsOwnMeasure() {
    ReadResult result = read(SECTORAL);
    assertThat(result.problems()).isEmpty();
    assertThat(result.designations())
        .extracting(Designation::entryId, entry -> entry.measures().getFirst())
        .containsExactly(
            tuple("32014R0833/III/example-bank", "Financial restrictions"),
            tuple("32014R0833/III/sample-bank", "Financial restrictions"),
            tuple("32014R0833/IV/jsc-example", "Export control"),
            tuple("32014R0833/XII/exemplary-bank", "Financial restrictions"),
            tuple("32014R0833/XII/bank-otkrytka", "Financial restrictions"),
            tuple("32014R0833/XII/sample-bank", "Financial restrictions"),
            tuple("32014R0833/XIV/exemplary-bank", "Financial restrictions"),
            tuple("32014R0833/XIX.A/opk-example", "Financial restrictions"),
            tuple("32014R0833/XIX.A/united-sample-corporation", "Financial restrictions"),
            tuple("32014R0833/XIX.B/example-register-of-shipping-ers", "Financial restrictions"),
            tuple("32014R0833/XLII/imo-9187629", "Transportation restrictions"),
            tuple("32014R0833/XLVII.A/exampleport", "Transportation restrictions"),
            tuple("32014R0833/LII.A/special-example-zone-sample", "Investment ban"));
  }

  @Test
  void endUserHasItsNumbersAndNames() {
    Designation user = entry(read(SECTORAL), "32014R0833/IV/jsc-example");
    assertThat(user.party()).isInstanceOf(Party.Unclassified.class);
    assertThat(user.party().names())
        .extracting(PartyName::text)
        .containsExactly(
            "JSC Example", "Акционерное Общество «Пример»", "АО «Пример»", "Example AO", "Primer");
    assertThat(user.party().facts().identifiers())
        .containsExactly(Identifier.of(IdentifierKind.INN, "9901179901"));
    assertThat(user.listedOn()).isEqualTo("2014-09-12");
  }

  @Test
  void vesselHasItsFormerName() {
    Designation vessel = entry(read(SECTORAL), "32014R0833/XLII/imo-9187629");
    assertThat(vessel.party()).isInstanceOf(Party.Vessel.class);
    assertThat(vessel.party().names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("EXAMPLE STAR", NameKind.PRIMARY), tuple("SAMPLE MOON", NameKind.FORMER));
  }

  @Test
  void runningTextIsTakenApartAtItsLabels() {
    ReadResult result = read(RUNNING_TEXT);
    Designation person = entry(result, "32002R0881/I/ali-example");
    assertThat(person.party().names())
        .extracting(PartyName::text)
        .containsExactly("Ali EXAMPLE", "Ali Sample", "Abu Example");
    assertThat(((Person) person.party()).born())
        .extracting(Object::toString)
        .containsExactly("1970-01-01", "1971-02-02");
    assertThat(person.listedOn()).isEqualTo("2003-06-25");
    assertThat(entry(result, "32002R0881/I/example-relief").party().facts().addresses())
        .containsExactly(
            new Address("1 Example Road, Karachi, Pakistan", new Country("PK")),
            new Address("Kabul, Afghanistan", new Country("AF")));
    assertThat(entry(result, "32002R0881/IA/omar-example").listedOn()).isEqualTo("2001-10-06");
    assertThat(result.problems()).extracting(Problem::line).containsExactly(8L, 10L);
  }

  @Test
  void numberedParagraphStartsAnEntryAndWhatFollowsBelongsToIt() {
    ReadResult result = read(PARAGRAPHS);
    assertThat(result.problems()).isEmpty();
    assertThat(result.designations())
        .extracting(Designation::entryId, entry -> String.valueOf(entry.listedOn()))
        .containsExactly(
            tuple("32005R1183/I.a/eric-example", "2012-12-31"),
            tuple("32005R1183/I.a/frank-sample", "2005-11-01"),
            tuple("32005R1183/I.b/example-front-ef", "2005-11-01"),
            tuple("32005R1183/Ia.A/guy-example", "2016-12-12"));
    assertThat(entry(result, "32005R1183/I.a/eric-example").party().names())
        .extracting(PartyName::text)
        .containsExactly("Eric EXAMPLE", "Eric Sample", "Commander E");
  }

  /* A page stripped to its tables: two lists, told apart by their numbers. */
  @Test
  void listsWithoutHeadingsAreToldApartByWhatTheyPrint() {
    ReadResult result =
        read(
            page(
                "<table>"
                    + row("", "Name", "Identifying information", "Reasons")
                    + row("1.", "Ivan EXAMPLE", "DOB: 1.1.1950", "Led.")
                    + row("2.", "Anna EXAMPLE", "Gender: female", "Led.")
                    + row("1.", "Example Works", "Principal place of business: Russia", "Made.")
                    + "</table>"));
    assertThat(result.designations())
        .extracting(Designation::entryId)
        .containsExactly(
            "32014R0269/I.PERSONS/ivan-example",
            "32014R0269/I.PERSONS/anna-example",
            "32014R0269/example-works");
  }

  @Test
  void annexWhoseMeasureIsUnknownIsReadAndReported() {
    ReadResult result =
        read(
            page(
                "<p>ANNEX LX</p><p>List of persons and entities referred to in Article 99</p>",
                "<table>"
                    + row("", "Name", "Identifying information", "Reasons")
                    + row("1.", "Ivan EXAMPLE", "DOB: 1.1.1950", "Led.")
                    + "</table>"));
    assertThat(entry(result, "32014R0269/LX/ivan-example").measures()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::value)
        .containsExactly(tuple(Reason.UNMAPPED, "32014R0269 LX"));
  }

  @Test
  void idIsTheSameFromAPageAndFromATranscription() {
    ListFile csv =
        ListFilesOf.text(
            "32014R0269.csv",
            GivenData.fixtureText("eu-annexes/32099R9901.csv").lines().findFirst().orElseThrow()
                + "\n32014R0269,1,EU-UKR,I.PERSONS,Asset freeze,17.3.2014,,Person,"
                + "Ivan Ivanovich EXAMPLOV"
                + ",".repeat(38)
                + "\n");
    assertThat(read(csv).designations().getFirst().entryId())
        .isEqualTo(read(FREEZE).designations().getFirst().entryId());
  }

  @Test
  void whatIsNoWholeActWithAnnexesIsRefused() {
    assertRefused(
        ListFilesOf.text("broken.html", GivenData.fixtureText(FREEZE).substring(0, 3_000)),
        "broken.html is broken off");
    assertRefused(
        ListFilesOf.text("shop.html", "<html><body><p>ANNEX I</p></body></html>"),
        "names no act of the EU");
    assertRefused(page("<p>ANNEX II</p><p>BELGIUM</p>"), "has no annex that lists parties");
    assertRefused(
        ListFilesOf.text(
            "L_2020044EN.html",
            "<html><head><title>32020R0219</title></head><body><p>ANNEX</p></body></html>"),
        "32020R0219 as published");
  }

  private static void assertRefused(ListFile file, String message) {
    assertThatThrownBy(() -> new EuAnnexesReader().read(List.of(file)))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }

  @Test
  void spansWithoutMeasureAndDeepNestingDoNoHarm() {
    String deep = "<div>".repeat(5_000) + "deep" + "</div>".repeat(5_000);
    String wide = "<table><tr><td colspan='99999999' rowspan='-3'>x</td></tr></table>";
    ReadResult result = read(page(GivenData.fixtureText(FREEZE), deep, wide));
    assertThat(Objects.requireNonNull(result).designations()).hasSize(4);
  }
}

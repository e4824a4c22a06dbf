package org.cordon.listing.chseco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.List;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Address;
import org.cordon.party.NamePart;
import org.cordon.party.NamePart.Role;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;

/// The SECO list on a fixture of our own, `fixtures/ch-seco/whole-list.xml`, in the publisher's
/// format.
class SecoReaderTest {

  private final ReadResult result = read(GivenData.fixtureText("ch-seco/whole-list.xml"));
  private final Designation person = entry(result, "990100");
  private final Designation bank = entry(result, "990300");
  private final Designation vessel = entry(result, "990400");

  private static ReadResult read(String xml) {
    try {
      return new SecoReader().read(List.of(ListFilesOf.text("seco.xml", xml)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyTargetBecomesAPartyOfItsKind() {
    assertThat(result.designations())
        .extracting(d -> d.entryId(), d -> d.party().getClass())
        .containsExactly(
            tuple("990100", Party.Person.class),
            tuple("990300", Party.Organization.class),
            tuple("990400", Party.Vessel.class));
    assertThat(result.listDate()).isEqualTo("2026-01-02");
  }

  @Test
  void partsAreJoinedInTheirOrderAndVariantsStandForThem() {
    assertThat(names(person))
        .containsExactly(
            "PRIMARY Primer Ivan Ivanovich",
            "ALIAS Пример Иван Иванович",
            "ALIAS Prymère Ivan Ivanovich",
            "WEAK Vanya",
            "FORMER Ivan Obrazets",
            "FORMER Иван Образец",
            "ALIAS John Sample");
    assertThat(names(bank)).containsExactly("PRIMARY Example Commercial Bank", "ALIAS Примербанк");
  }

  @Test
  void partsKeepTheRolesThePublisherMarks() {
    assertThat(person.party().primaryName().parts())
        .containsExactly(
            new NamePart(Role.SURNAME, "Primer"),
            new NamePart(Role.GIVEN, "Ivan"),
            new NamePart(Role.PATRONYMIC, "Ivanovich"),
            new NamePart(Role.TITLE, "General"));
  }

  @Test
  void statesOfThePastAreNotInForce() {
    assertThat(names(person)).noneMatch(name -> name.contains("past"));
  }

  @Test
  void programsAndMeasuresAreInEnglish() {
    assertThat(person.programs()).containsExactly("Exampleland");
    assertThat(person.measures())
        .containsExactly("article 5 -- Financial sanctions", "article 6 -- Travel ban");
    assertThat(person.legalBases())
        .containsExactly("Ordinance of 1 January 2022 on measures against Exampleland");
    assertThat(vessel.measures()).containsExactly("article 6 -- Travel ban");
  }

  @Test
  void theFirstListingAndTheEndOfItAreRead() {
    assertThat(person.listedOn()).isEqualTo(LocalDate.of(2022, 2, 28));
    assertThat(person.listedUntil()).isNull();
    assertThat(bank.listedOn()).isEqualTo(LocalDate.of(2016, 1, 18));
    assertThat(bank.listedUntil()).isEqualTo(LocalDate.of(2023, 3, 2));
  }

  @Test
  void theNewestModificationDecidesWhereverItStands() {
    String xml =
        GivenData.fixtureText("ch-seco/whole-list.xml")
            .replace(
                "<modification modification-type=\"listed\" effective-date=\"2018-03-30\"/>",
                "<modification modification-type=\"listed\" effective-date=\"2018-03-30\"/>"
                    + "<modification modification-type=\"de-listed\" effective-date=\"2020-01-01\"/>"
                    + "<modification modification-type=\"listed\" effective-date=\"2021-01-01\"/>");
    Designation relisted = entry(read(xml), "990400");
    assertThat(relisted.listedOn()).isEqualTo(LocalDate.of(2018, 3, 30));
    assertThat(relisted.listedUntil()).isNull();
  }

  @Test
  void birthDatesComeFromElementsAndProse() {
    assertThat(((Party.Person) person.party()).born())
        .extracting(Object::toString)
        .containsExactly("1957-10-07", "1958-10", "1954/1955");
    assertThat(result.problems())
        .extracting(Problem::field, Problem::value)
        .containsExactly(tuple("day-month-year", "1377 Islamic"));
  }

  @Test
  void placesBehindTheTargetsAreJoined() {
    assertThat(person.party().facts().addresses())
        .extracting(Address::text, a -> "" + a.country())
        .containsExactly(
            tuple(
                "Sample Club, 5 Example Street, P.O. Box 7, 101000, Moscow, Moscow Oblast", "RU"));
    assertThat(person.party().facts().countries()).extracting("code").containsExactly("RU", "AE");
    assertThat(((Party.Person) person.party()).birthplaces())
        .containsExactly("Moscow, Moscow Oblast, Russian Federation");
  }

  @Test
  void identifiersComeFromDocumentsAndOtherInformation() {
    assertThat(identifiers(person))
        .containsExactly("passport 990017123 RU", "national-id 04143-12 SY", "tax 771234567890");
    assertThat(identifiers(bank))
        .containsExactly(
            "swift XMPLRUMM",
            "swift XMPLAEAD",
            "registration 1027700000000",
            "registration 990053");
    assertThat(identifiers(vessel)).containsExactly("imo 9074729");
  }

  @Test
  void relationsReferencesAndRemarksAreKept() {
    assertThat(person.links()).containsExactly(new PartyLink("related-to", "990300"));
    assertThat(person.references()).containsExactly("EXi.001");
    assertThat(person.remarks())
        .isEqualTo(
            "Office hours only Revoked Finances examples."
                + " Taxpayer identification number: 771234567890 DOB between 1954 and 1955."
                + " Owner Callsign: Wolf 7");
  }

  @Test
  void whatIsNotThereIsAnOrphanAndWhatIsNotKnownIsReported() {
    String xml =
        GivenData.fixtureText("ch-seco/whole-list.xml")
            .replace("<sanctions-set-id>9002<", "<sanctions-set-id>9009<")
            .replace("place-id=\"990202\"", "place-id=\"990209\"")
            .replace("document-type=\"id-card\"", "document-type=\"library-card\"");
    assertThat(read(xml).problems())
        .extracting(Problem::reason, Problem::value)
        .contains(
            tuple(Reason.ORPHAN, "9009"),
            tuple(Reason.ORPHAN, "990209"),
            tuple(Reason.UNMAPPED, "library-card"));
  }

  @Test
  void brokenOffForeignAndEmptyFilesAreRefused() {
    String xml = GivenData.fixtureText("ch-seco/whole-list.xml");
    assertRefused(xml.substring(0, xml.length() - 100), "seco.xml");
    assertRefused(GivenData.fixtureText("un/consolidated.xml"), "starts with <CONSOLIDATED_LIST>");
    assertRefused("<swiss-sanctions-list/>", "holds no entry");
  }

  private static void assertRefused(String xml, String message) {
    assertThatThrownBy(() -> new SecoReader().read(List.of(ListFilesOf.text("seco.xml", xml))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }

  /// Real entries, cut down: 5142 was de-listed on 2016-03-01, 34461 is a vessel.
  @Test
  void aRealSampleIsRead() throws Exception {
    ReadResult sample =
        Readings.ofShared(
            new SecoReader(), "lists/ch_seco/samples/seco_real_trimmed_2026-08-27.xml");
    assertThat(names(entry(sample, "5142")))
        .containsExactly(
            "PRIMARY Lukashenka Dzmitry Aliaksandravich",
            "ALIAS Lukashenko Dzmitry Aliaksandravich");
    assertThat(entry(sample, "5142").listedUntil()).isEqualTo(LocalDate.of(2016, 3, 1));
    assertThat(identifiers(entry(sample, "34461"))).containsExactly("imo 8405270");
    assertThat(sample.problems())
        .extracting(Problem::reason, Problem::value)
        .containsExactly(tuple(Reason.ORPHAN, "29492"));
  }
}

package org.cordon.listing.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Identifier;
import org.cordon.party.NameKind;
import org.cordon.party.Party;
import org.cordon.party.PartyName;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

/// The UN list on a fixture of our own, `fixtures/un/consolidated.xml`, in the publisher's format.
class UnReaderTest {

  private final ReadResult result = read(GivenData.fixtureText("un/consolidated.xml"));
  private final Designation person = result.designations().getFirst();
  private final Designation entity = result.designations().getLast();

  private static ReadResult read(String xml) {
    try {
      return new UnReader().read(List.of(ListFilesOf.text("consolidated.xml", xml)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyRecordBecomesADesignationKeyedByItsReferenceNumber() {
    assertThat(result.designations())
        .extracting(Designation::list, Designation::entryId)
        .containsExactly(tuple("un", "QDi.990"), tuple("un", "CDe.990"));
    assertThat(result.listDate()).isEqualTo("2026-01-02T23:00:03.110Z");
  }

  @Test
  void individualsArePersonsAndEntitiesOrganizations() {
    assertThat(person.party()).isInstanceOf(Party.Person.class);
    assertThat(entity.party()).isInstanceOf(Party.Organization.class);
  }

  @Test
  void namePartsAreJoinedAndPlaceholdersLeftOut() {
    assertThat(person.party().primaryName().text()).isEqualTo("IVAN EXAMPLE AL-SAMPLE");
  }

  @Test
  void eachNameOfACellStandsAlone() {
    assertThat(person.party().names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("IVAN EXAMPLE AL-SAMPLE", NameKind.PRIMARY),
            tuple("Иван Пример", NameKind.ALIAS),
            tuple("Ivan Exampel", NameKind.ALIAS),
            tuple("Iwan Example", NameKind.ALIAS),
            tuple("Yvan Example", NameKind.ALIAS),
            tuple("Abu Sample", NameKind.WEAK),
            tuple("Абу Пример", NameKind.WEAK),
            tuple("Iwan Samplow", NameKind.FORMER),
            tuple("مثال", NameKind.ALIAS),
            tuple("Mithal", NameKind.ALIAS),
            tuple("Mithaal", NameKind.ALIAS),
            tuple("Safi Example", NameKind.ALIAS),
            tuple("Иван Примеров", NameKind.ALIAS));
  }

  @Test
  void entityNamesAreSplitAndTheirNotesRead() {
    assertThat(entity.party().names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("COMPAGNIE D'EXEMPLE (CDE)", NameKind.PRIMARY),
            tuple("EXAMPLE BUSINESS COMPANY (EBC)", NameKind.ALIAS),
            tuple("Old Example Company", NameKind.FORMER),
            tuple("Example Co.", NameKind.ALIAS),
            tuple("شركة المثال", NameKind.ALIAS));
  }

  @Test
  void birthDatesComeFromTheirElementsTheAliasesAndTheProse() {
    assertThat(((Party.Person) person.party()).born())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "1957-10-07",
            "1955/1958~",
            "1961~",
            "1962-09",
            "1977-08/1977-09",
            "1960-04-04",
            "1953-01-01",
            "1958-02-22");
  }

  @Test
  void aHijriDateIsAProblemAndNoDate() {
    assertThat(result.problems())
        .extracting(Problem::toString)
        .contains(
            "consolidated.xml:4 QDi.990 INDIVIDUAL_DATE_OF_BIRTH \"24/06/1402 (Hijri Calendar)\""
                + " is no date; person kept, this birth date unknown");
  }

  @Test
  void documentsGiveNumbersWithoutProseAndTheirIssuers() {
    assertThat(person.party().facts().identifiers())
        .extracting(i -> i.kind().exportName(), Identifier::value, i -> "" + i.country())
        .containsExactlyInAnyOrder(
            tuple("passport", "99825239", "OM"),
            tuple("passport", "SE 990820", "RU"),
            tuple("passport", "990420754", "EG"),
            tuple("national-id", "990786", "AF"),
            tuple("birth-certificate", "992546", "null"),
            tuple("tax", "XMPVNI57R07Z999Z", "IT"),
            tuple("passport", "990110034", "null"));
  }

  @Test
  void identifiersInTheCommentsCountAndTelephonesDoNot() {
    assertThat(entity.party().facts().identifiers())
        .extracting(i -> i.kind().exportName(), Identifier::value)
        .containsExactlyInAnyOrder(
            tuple("swift", "XMPLKPPY"),
            tuple("imo-company", "5571322"),
            tuple("registration", "990053"));
  }

  @Test
  void addressesAreJoinedAndALoneCountryIsNoAddress() {
    assertThat(person.party().facts().addresses())
        .extracting(a -> a.text(), a -> "" + a.country())
        .containsExactly(tuple("5 Example Street, Moscow, 101000", "RU"));
    assertThat(person.party().facts().countries()).extracting("code").containsExactly("RU", "AE");
  }

  @Test
  void aNoteWithoutPartsBesideItHoldsAddresses() {
    assertThat(entity.party().facts().addresses())
        .extracting(a -> a.text())
        .containsExactly("1 First Road, Goma", "2 Second Road, Bukavu");
  }

  @Test
  void listingFactsKeepThePublishersWords() {
    assertThat(person.programs()).containsExactly("Al-Qaida");
    assertThat(person.listedOn()).isEqualTo(LocalDate.of(2014, 6, 27));
    assertThat(person.references()).containsExactly("9990001", "I.99.X.1");
    assertThat(person.remarks()).startsWith("Mother's name is Anna. New AKA: Ivo Sample with");
    assertThat(entity.listedUntil()).isEqualTo(LocalDate.of(2026, 1, 1));
  }

  @Test
  void ownersAreLinkedWhereTheCommentsSayThemPlainly() {
    assertThat(entity.links())
        .containsExactly(new PartyLink("owned-or-controlled-by", "Example Holding"));
  }

  @Test
  void everyElementIsAccountedFor() {
    assertThat(result.problems()).extracting(Problem::reason).doesNotContain(Reason.UNMAPPED);
  }

  @Test
  void anUnknownElementIsAProblem() {
    ReadResult odd =
        read(
            GivenData.fixtureText("un/consolidated.xml")
                .replace("<GENDER>Male</GENDER>", "<GENDER>Male</GENDER><HAIR>red</HAIR>"));
    assertThat(odd.problems())
        .extracting(Problem::reason, Problem::field, Problem::value)
        .contains(tuple(Reason.UNMAPPED, "INDIVIDUAL/HAIR", "red"));
  }

  @Test
  void aSecondRecordOfTheSameNumberIsReported() {
    ReadResult twice =
        read(GivenData.fixtureText("un/consolidated.xml").replace("CDe.990", "QDi.990"));
    assertThat(twice.designations()).hasSize(1);
    assertThat(twice.problems()).extracting(Problem::reason).contains(Reason.DUPLICATE);
  }

  @Test
  void aBrokenOffFileIsRefused() {
    String xml = GivenData.fixtureText("un/consolidated.xml");
    assertRefused(xml.substring(0, xml.length() / 2), "consolidated.xml");
  }

  @Test
  void aFileOfAnotherPublisherIsRefused() {
    assertRefused("<sdnList><sdnEntry/></sdnList>", "starts with <sdnList>");
  }

  @Test
  void aListWithoutEntriesIsRefused() {
    assertRefused("<CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>", "holds no entry");
  }

  private static void assertRefused(String xml, String message) {
    assertThatThrownBy(
            () -> new UnReader().read(List.of(ListFilesOf.text("consolidated.xml", xml))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }
}

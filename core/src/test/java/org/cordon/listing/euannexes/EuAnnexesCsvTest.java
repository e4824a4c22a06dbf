package org.cordon.listing.euannexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.ListFile;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Address;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.Party;
import org.cordon.party.Party.Person;
import org.cordon.party.PartyName;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

/// Annexes as CSV, on fixtures of our own: a consolidated act and one that amends it.
class EuAnnexesCsvTest {

  private static final String ACT = "32099R9901";

  private final ListFile consolidated = GivenData.fixtureFile("eu-annexes/32099R9901.csv");
  private final ListFile amendment = GivenData.fixtureFile("eu-annexes/32100R0042.csv");

  private static ReadResult read(ListFile... files) {
    try {
      return new EuAnnexesReader().read(List.of(files));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Designation> byId(ReadResult result) {
    return result.designations().stream()
        .collect(Collectors.toMap(Designation::entryId, Function.identity()));
  }

  private static Designation entry(ReadResult result, String idWithinAct) {
    Designation entry = byId(result).get(ACT + "/" + idWithinAct);
    assertThat(entry).as(idWithinAct).isNotNull();
    return entry;
  }

  @Test
  void personIsReadWithAllItsColumns() {
    Designation entry = entry(read(consolidated), "I.A/ivan-petrovich-example");
    Person person = (Person) entry.party();
    assertThat(person.names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("Ivan Petrovich EXAMPLE", NameKind.PRIMARY),
            tuple("Iwan Petrovich EXAMPLE", NameKind.ALIAS),
            tuple("Vanya", NameKind.ALIAS),
            tuple("Иван Петрович ПРИМЕР", NameKind.ALIAS),
            tuple("Iван Петрович ПРИКЛАД", NameKind.ALIAS),
            tuple("Ivan \"Examplov\"", NameKind.ALIAS),
            tuple("Sample", NameKind.WEAK),
            tuple("Ivan OLDNAME", NameKind.FORMER));
    assertThat(person.born())
        .extracting(Object::toString)
        .containsExactly("1964-01-01", "1968-12-29");
    assertThat(person.nationalities()).containsExactly(new Country("RU"), new Country("BY"));
    assertThat(person.facts().addresses())
        .containsExactly(
            new Address("5 Example Street, Moscow, Russian Federation", new Country("RU")),
            new Address("Minsk", null));
    assertThat(person.facts().identifiers())
        .extracting(Identifier::kind, Identifier::value)
        .containsExactly(
            tuple(IdentifierKind.PASSPORT, "AB 990117"),
            tuple(IdentifierKind.PASSPORT, "990118"),
            tuple(IdentifierKind.NATIONAL_ID, "9901 No 990117"),
            tuple(IdentifierKind.TAX, "9901179901"),
            tuple(IdentifierKind.DRIVER_LICENSE, "990119"));
    assertThat(entry.links()).containsExactly(new PartyLink("associated-entity", "Example Works"));
    assertThat(entry.programs()).containsExactly(ACT);
    assertThat(entry.measures()).containsExactly("Asset freeze");
    assertThat(entry.listedOn()).isEqualTo("2099-03-17");
    assertThat(entry.legalBases()).containsExactly("32099R9901, Annex I.A, 1");
    assertThat(entry.remarks())
        .contains("Position: Minister of Examples", "Responsible for examples.");
  }

  @Test
  void kindOfAnEntryIsWhatTheRowSays() {
    ReadResult result = read(consolidated);
    assertThat(entry(result, "IV/example-shipping").party()).isInstanceOf(Party.Organization.class);
    assertThat(entry(result, "IV/jsc-example-works").party())
        .isInstanceOf(Party.Unclassified.class);
    assertThat(entry(result, "XLII/imo-9187629").party()).isInstanceOf(Party.Vessel.class);
    assertThat(entry(result, "XLVII.A/port-of-example").party())
        .isInstanceOf(Party.Unclassified.class);
  }

  @Test
  void companyHasACompanysImoNumber() {
    assertThat(entry(read(consolidated), "IV/example-shipping").party().facts().identifiers())
        .contains(Identifier.of(IdentifierKind.IMO_COMPANY, "6038735"));
  }

  @Test
  void namesakesOfAnAnnexAreToldApartByTheirListing() {
    assertThat(byId(read(consolidated)).keySet())
        .contains(
            ACT + "/I.A/anna-namesake",
            ACT + "/I.A/anna-namesake/2100-03-18",
            ACT + "/I.A/anna-namesake/2100-03-18/8");
  }

  @Test
  void idsDoNotDependOnTheOrderOfRows() {
    List<String> lines =
        new ArrayList<>(GivenData.fixtureText("eu-annexes/32099R9901.csv").lines().toList());
    String header = lines.removeFirst();
    Collections.reverse(lines);
    ListFile reversed =
        ListFilesOf.text("reversed.csv", header + "\n" + String.join("\n", lines) + "\n");
    assertThat(birthsById(read(reversed))).isEqualTo(birthsById(read(consolidated)));
  }

  /* Namesakes differ in their birth dates only. */
  private static Map<String, String> birthsById(ReadResult result) {
    return result.designations().stream()
        .collect(
            Collectors.toMap(
                Designation::entryId,
                entry -> entry.party() instanceof Person person ? person.born().toString() : ""));
  }

  @Test
  void idsOutliveARenumbering() {
    String renumbered =
        GivenData.fixtureText("eu-annexes/32099R9901.csv")
            .replaceAll("(?m)^32099R9901,(\\d)", "32099R9901,10$1");
    assertThat(byId(read(ListFilesOf.text("next.csv", renumbered))).keySet())
        .contains(ACT + "/I.A/ivan-petrovich-example", ACT + "/I.A/anna-namesake/2100-03-18");
  }

  @Test
  void amendingActReplacesWhatTheConsolidatedTextSays() {
    ReadResult result = read(consolidated, amendment);
    Designation works = entry(result, "IV/jsc-renamed-works");
    assertThat(works.party().names())
        .extracting(PartyName::text)
        .containsExactly("JSC Renamed Works");
    assertThat(works.listedOn()).isEqualTo("2098-06-03");
    assertThat(works.legalBases()).containsExactly("32099R9901, Annex IV, 1", "32100R0042");
    assertThat(byId(result)).doesNotContainKey(ACT + "/IV/jsc-example-works");
  }

  @Test
  void renamedShipStaysOneEntry() {
    assertThat(entry(read(consolidated, amendment), "XLII/imo-9187629").party().names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("NEW STAR", NameKind.PRIMARY), tuple("EXAMPLE STAR", NameKind.FORMER));
  }

  @Test
  void rowsThatDifferInMeasureAreOneEntry() {
    assertThat(entry(read(amendment), "XLII/imo-9241061").measures())
        .containsExactly("Transportation restrictions", "Financial restrictions");
  }

  @Test
  void whatCannotBeReadIsAProblem() {
    assertThat(read(consolidated).problems())
        .extracting(Problem::reason, Problem::field, Problem::value)
        .containsExactly(
            tuple(Reason.UNMAPPED, "schema", "Ghost"),
            tuple(Reason.UNREADABLE_RECORD, "celex, name", "32099R9901 "),
            tuple(Reason.DUPLICATE, "name", "SAMPLE MOON"),
            tuple(Reason.UNREADABLE_VALUE, "date of listing", "soon"));
  }

  @Test
  void anotherPublishersFileIsRefused() {
    assertThatThrownBy(() ->
            new EuAnnexesReader()
                .read(List.of(ListFilesOf.text("sdn.csv", "36,\"AEROCARIBBEAN\",-0-\n"))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("sdn.csv starts with");
    assertThatThrownBy(() ->
            new EuAnnexesReader()
                .read(
                    List.of(
                        ListFilesOf.text(
                            "empty.csv",
                            GivenData.fixtureText("eu-annexes/32099R9901.csv")
                                .lines()
                                .findFirst()
                                .orElseThrow()))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("holds no entry");
  }
}

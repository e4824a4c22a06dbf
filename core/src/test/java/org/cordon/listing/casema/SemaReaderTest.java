package org.cordon.listing.casema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.List;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;

/// The Canadian list on a fixture of our own, `fixtures/ca-sema/sema-lmes.xml`, in the publisher's
/// format, and on an official version.
class SemaReaderTest {

  private final ReadResult result = read(GivenData.fixtureText("ca-sema/sema-lmes.xml"));

  private static ReadResult read(String xml) {
    try {
      return new SemaReader().read(List.of(ListFilesOf.text("sema-lmes.xml", xml)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Designation record(int item) {
    return result.designations().get(item - 1);
  }

  @Test
  void personsEntitiesAndShipsAreTold() {
    assertThat(result.designations())
        .extracting(d -> d.party().getClass().getSimpleName())
        .containsExactly("Person", "Person", "Person", "Organization", "Organization", "Vessel");
  }

  @Test
  void theRegimeIsTheProgramInEnglishAndNoCountry() {
    assertThat(record(1).programs()).containsExactly("Exampleland");
    assertThat(record(3).programs()).containsExactly("Ukraine");
    assertThat(record(3).party().facts().countries()).isEmpty();
    assertThat(record(1).listedOn()).isEqualTo(LocalDate.of(2020, 9, 28));
    assertThat(record(1).references()).containsExactly("1, Part 1, item 1");
  }

  @Test
  void commasLabelsAndWordsPartTheAliasesOfAPerson() {
    assertThat(names(record(1)))
        .containsExactly(
            "PRIMARY PRIMER Ivan Ivanovich",
            "ALIAS Iwan Prymer",
            "ALIAS Ivan Primerov",
            "ALIAS Primeroff",
            "ALIAS Iван Прымер",
            "ALIAS Иван Пример",
            "ALIAS Иван Примеров");
    assertThat(names(record(3)))
        .containsExactly(
            "PRIMARY Mithal", "ALIAS Mithaal", "ALIAS Mithall", "ALIAS مثال", "ALIAS Митхал");
  }

  @Test
  void anEntityHasItsNameInTwoLanguagesAndKeepsCommasInNames() {
    assertThat(names(record(4)))
        .containsExactly(
            "PRIMARY Example Navy (EN)",
            "ALIAS Force navale d'Exemple",
            "ALIAS EN Ltd., Example Fleet",
            "ALIAS ВМФ Примера",
            "ALIAS Флот Примера",
            "ALIAS «Пример»",
            "ALIAS АО «Образец»");
    assertThat(names(record(5)))
        .containsExactly(
            "PRIMARY Sample Plant JSC", "ALIAS Sample Works", "ALIAS Завод Образец, АО");
  }

  @Test
  void birthDatesAreReadAndBuildDatesLeft() {
    assertThat(born(record(1))).containsExactly("1965-07-15", "1969-09-28");
    assertThat(born(record(2))).containsExactly("1999-09");
    assertThat(born(record(3))).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::value)
        .containsExactly(tuple(Reason.UNREADABLE_VALUE, "born in the early 1970s"));
    assertThat(identifiers(record(6))).containsExactly("imo 9074729");
  }

  private static List<String> born(Designation entry) {
    return ((Party.Person) entry.party()).born().stream().map(Object::toString).toList();
  }

  @Test
  void theKeyStaysWhenARecordIsRenumbered() {
    String renumbered =
        GivenData.fixtureText("ca-sema/sema-lmes.xml")
            .replace("<Item>1</Item>", "<Item>17</Item>")
            .replace("<Schedule>1, Part 1</Schedule>", "<Schedule>1, Part 3</Schedule>");
    assertThat(read(renumbered).designations())
        .extracting(Designation::entryId)
        .containsExactlyElementsOf(
            result.designations().stream().map(Designation::entryId).toList());
    assertThat(record(1).entryId()).isNotEqualTo(record(2).entryId());
  }

  @Test
  void aNameCutOffIsAProblem() {
    String cut =
        GivenData.fixtureText("ca-sema/sema-lmes.xml")
            .replace("(also known as Sample Works)", "(also known as Sample");
    ReadResult read = read(cut);
    assertThat(names(read.designations().get(4))).contains("ALIAS Sample");
    assertThat(read.problems()).extracting(Problem::reason).contains(Reason.BROKEN_OFF);
  }

  @Test
  void brokenOffForeignAndEmptyFilesAreRefused() {
    String xml = GivenData.fixtureText("ca-sema/sema-lmes.xml");
    assertRefused(xml.substring(0, xml.length() / 2), "sema-lmes.xml");
    assertRefused(GivenData.fixtureText("un/consolidated.xml"), "starts with <CONSOLIDATED_LIST>");
    assertRefused("<data-set/>", "holds no entry");
  }

  private static void assertRefused(String xml, String message) {
    assertThatThrownBy(() -> new SemaReader().read(List.of(ListFilesOf.text("sema-lmes.xml", xml))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }

  /// March 2025: 4,759 records, 3,334 individuals, 109 ships.
  @Test
  void everyRecordOfARealVersionComesOut() throws Exception {
    ReadResult real = Readings.ofShared(new SemaReader(), "lists/ca_sema/2025-03/sema-lmes.xml.gz");
    assertThat(real.designations()).hasSize(4_759);
    assertThat(real.designations())
        .filteredOn(d -> d.party() instanceof Party.Person)
        .hasSize(3_334);
    assertThat(real.designations()).filteredOn(d -> !identifiers(d).isEmpty()).hasSize(109);
    assertThat(real.problems())
        .extracting(Problem::reason)
        .containsOnly(Reason.BROKEN_OFF, Reason.UNREADABLE_VALUE)
        .hasSize(3);
  }
}

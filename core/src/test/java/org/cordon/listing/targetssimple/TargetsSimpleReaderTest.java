package org.cordon.listing.targetssimple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Address;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

/// The reader on rows of our own, `fixtures/targets-simple/targets.simple.csv`.
class TargetsSimpleReaderTest {

  private final ReadResult result =
      read(GivenData.fixtureText("targets-simple/targets.simple.csv"));

  private static ReadResult read(String csv) {
    try {
      return new TargetsSimpleReader().read(List.of(ListFilesOf.text("targets.simple.csv", csv)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void valueOfACellMayHoldSeparatorAndQuotes() {
    Designation person = entry(result, "xx-1");
    assertThat(names(person))
        .containsExactly("PRIMARY EXAMPLE Ivan", "ALIAS Иван Пример", "ALIAS Vanya; the \"Fox\"");
    assertThat(person.party().facts().addresses())
        .containsExactly(
            new Address("5 Example Street, Moscow", null), new Address("7 \"A\" Road; Riga", null));
    assertThat(person.remarks()).isEqualTo("Imposed an \"example\".");
  }

  @Test
  void rowGivesBirthCountriesAndPrograms() {
    Designation person = entry(result, "xx-1");
    assertThat(((Party.Person) person.party()).born())
        .extracting(Object::toString)
        .containsExactly("1957-10-07", "1958");
    assertThat(person.party().facts().countries())
        .extracting(Country::code)
        .containsExactly("RU", "NA", "UA");
    assertThat(person.programs()).containsExactly("XX-A", "XX-B");
    assertThat(person.references()).containsExactly("Q999990");
  }

  @Test
  void onlyALabelTellsTheKindOfANumber() {
    assertThat(identifiers(entry(result, "xx-1"))).containsExactly("other 500100732259");
    assertThat(identifiers(entry(result, "xx-2")))
        .containsExactly("other 273999999", "imo 9074729", "other 5XEX9");
    assertThat(identifiers(entry(result, "xx-3"))).containsExactly("imo-company 5999990");
  }

  @Test
  void schemaTellsTheKindOfPartyButForALegalEntity() {
    assertThat(result.designations())
        .extracting(designation -> designation.party().getClass().getSimpleName())
        .containsExactly("Person", "Vessel", "Organization", "Unclassified");
  }

  @Test
  void whatIsNoPartyOrHasNoIdOrStandsTwiceIsAProblem() {
    assertThat(result.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "targets.simple.csv:2 xx-1 birth_date \"sometime\" is no date; party kept, this birth"
                + " date left out",
            "targets.simple.csv:6 xx-5 schema \"CryptoWallet 1ExampleWallet\" is listed but no"
                + " party; it is left out",
            "targets.simple.csv:7 xx-1 entry id \"xx-1\" stands in the file a second time; the"
                + " first entry is kept, this one left out",
            "targets.simple.csv:8 id \"Person No Id\" has no id; it is left out");
  }

  @Test
  void filesOfOthersEmptyAndBrokenOffOnesAreRefused() {
    assertRefused("", "has not the columns");
    assertRefused("{\"id\":\"NK-1\"}", "has not the columns");
    assertRefused("id,schema,name\n", "holds no entry");
    String text = GivenData.fixtureText("targets-simple/targets.simple.csv");
    assertRefused(text.substring(0, text.indexOf("5 Example") + 3), "can't be read as CSV");
  }

  private static void assertRefused(String content, String message) {
    assertThatThrownBy(
            () -> new TargetsSimpleReader().read(List.of(ListFilesOf.text("x.csv", content))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }
}

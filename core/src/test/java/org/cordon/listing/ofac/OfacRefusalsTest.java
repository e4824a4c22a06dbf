package org.cordon.listing.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.identifiers;

import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are not OFAC's, not whole or not what they claim to be, and rows that don't fit.
class OfacRefusalsTest {

  private static final ListReader SDN = OfacReader.sdn();
  private static final ListReader CONSOLIDATED = OfacReader.consolidated();

  private static AbstractThrowableAssert<?, ? extends Throwable> refusal(
      ListReader reader, ListFile... files) {
    return assertThatThrownBy(() -> reader.read(List.of(files)))
        .isInstanceOf(UnusableListException.class);
  }

  @Test
  void fileOfAnotherPublisherIsRefused() {
    refusal(SDN, GivenData.fixtureFile("un/consolidated.xml"))
        .hasMessageContaining("CONSOLIDATED_LIST")
        .hasMessageContaining("sdnList");
    refusal(SDN, GivenData.fixtureFile("csl/consolidated.csv"))
        .hasMessageContaining("starts with \"_id\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u001A", "   \n", "<", "<sdnList></sdnList>", "{}", "1,2,3"})
  void emptyOrMeaninglessFileIsRefused(String content) {
    refusal(SDN, ListFilesOf.text("given.txt", content)).hasMessageContaining("given.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sdn.csv", "sdn.xml", "sdn_advanced.xml", "sdn_enhanced.xml"})
  void brokenOffFileIsRefusedWhereverItBreaks(String name) {
    String text = GivenData.fixtureText("ofac-sdn/" + name);
    for (int end = text.length() * 2 / 3; end < text.length() - 4; end += text.length() / 37) {
      boolean betweenRows = name.endsWith(".csv") && text.charAt(end - 1) == '\n';
      if (!betweenRows) {
        refusal(SDN, ListFilesOf.text(name, text.substring(0, end))).hasMessageContaining(name);
      }
    }
  }

  @Test
  void rowCutInItsLastNullIsSeen() {
    String row = Fixtures.row(990100, "EXAMPLE", "", "").strip();
    for (int cut = 1; cut <= "-0-".length(); cut++) {
      refusal(SDN, ListFilesOf.text("sdn.csv", row.substring(0, row.length() - cut)))
          .hasMessageContaining("broken off");
    }
    assertThat(Fixtures.read(SDN, List.of(ListFilesOf.text("sdn.csv", row))).designations())
        .hasSize(1);
  }

  /// Each entry has a row of addresses; 990019 and 990020 have theirs but stand no more in the file
  /// of entries, which also lacks the 0x1A at its end.
  @Test
  void fileOfEntriesCutBetweenRowsIsSeenByWhatItLacks() {
    String text = GivenData.fixtureText("ofac-sdn/sdn.csv");
    refusal(
            SDN,
            ListFilesOf.text("sdn.csv", text.substring(0, text.indexOf("990019,"))),
            GivenData.fixtureFile("ofac-sdn/add.csv"))
        .hasMessageContaining("sdn.csv is broken off")
        .hasMessageContaining("lacks 2 of the 4 entries in add.csv");
  }

  @Test
  void recordCountMustAgree() {
    refusal(SDN, Fixtures.changed("sdn.xml", "<Record_Count>4<", "<Record_Count>5<"))
        .hasMessageContaining("Record_Count 5 but holds 4 entries");
  }

  @Test
  void listOfTheOtherOfOfacsIsRefusedByNameAndByContent() {
    refusal(SDN, GivenData.fixtureFile("ofac-cons/cons_prim.csv"))
        .hasMessageContaining("of ofac-cons, not of ofac-sdn");
    refusal(CONSOLIDATED, GivenData.fixtureFile("ofac-sdn/sdn.xml"))
        .hasMessageContaining("of ofac-sdn, not of ofac-cons");
    String enhanced = GivenData.fixtureText("ofac-sdn/sdn_enhanced.xml");
    String advanced = GivenData.fixtureText("ofac-sdn/sdn_advanced.xml");
    refusal(CONSOLIDATED, ListFilesOf.text("list.xml", enhanced))
        .hasMessageContaining("import it as ofac-sdn");
    refusal(CONSOLIDATED, ListFilesOf.text("list.xml", advanced))
        .hasMessageContaining("import it as ofac-sdn");
  }

  @Test
  void changesSinceADayAreNoList() {
    refusal(
            SDN,
            Fixtures.changed(
                "sdn_enhanced.xml",
                "<entity id=\"990018\">",
                "<entity id=\"990018\" action=\"add\">"))
        .hasMessageContaining("changes of a list");
  }

  @Test
  void severalWholeListsAreRefused() {
    refusal(
            SDN,
            GivenData.fixtureFile("ofac-sdn/sdn.xml"),
            GivenData.fixtureFile("ofac-sdn/sdn_enhanced.xml"))
        .hasMessageContaining("sdn.xml, sdn_enhanced.xml")
        .hasMessageContaining("give it alone");
    refusal(
            SDN,
            GivenData.fixtureFile("ofac-sdn/sdn.csv"),
            Fixtures.csv("sdn (1).csv", Fixtures.row(990100, "EXAMPLE", "", "")))
        .hasMessageContaining("same part of a CSV set");
  }

  @Test
  void setWithoutItsEntriesIsRefused() {
    refusal(SDN, GivenData.fixtureFile("ofac-sdn/add.csv"))
        .hasMessageContaining("file of entries")
        .hasMessageContaining("add.csv");
  }

  @Test
  void documentTypeIsRefused() {
    refusal(
            SDN,
            Fixtures.changed(
                "sdn.xml", "<sdnList", "<!DOCTYPE sdnList [<!ENTITY x \"y\">]>\n<sdnList"))
        .hasMessageContaining("DTD");
  }

  @Test
  void rowsOfNoEntryAreOrphans() {
    ReadResult result =
        Fixtures.read(
            SDN,
            List.of(
                Fixtures.csv("sdn.csv", Fixtures.row(990100, "EXAMPLE", "", "")),
                Fixtures.csv("alt.csv", "990999,1,\"aka\",\"NOBODY\",-0- "),
                Fixtures.csv("sdn_comments.csv", "990998,\"of nobody's remarks.\"")));
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::file, Problem::entryId)
        .containsExactly(
            tuple(Reason.ORPHAN, "alt.csv", "990999"),
            tuple(Reason.ORPHAN, "sdn_comments.csv", "990998"));
    assertThat(result.designations()).hasSize(1);
  }

  @Test
  void sameEntryASecondTimeIsADuplicate() {
    ReadResult result =
        Fixtures.ofRows(
            Fixtures.row(990100, "EXAMPLE", "", ""), Fixtures.row(990100, "OTHER", "", ""));
    assertThat(result.designations()).hasSize(1);
    assertThat(result.problems()).extracting(Problem::reason).containsExactly(Reason.DUPLICATE);
  }

  @Test
  void rowOfTheWrongWidthIsAProblemAndTheNextOnesAreRead() {
    ReadResult result =
        Fixtures.ofRows(
            Fixtures.row(990100, "EXAMPLE", "", ""),
            "990101,\"TOO SHORT\"",
            Fixtures.row(990102, "OTHER", "", ""));
    assertThat(result.designations()).hasSize(2);
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::line)
        .containsExactly(tuple(Reason.UNREADABLE_RECORD, 2L));
  }

  private static String ofThousandCharacters(String end) {
    String wallet = "Digital Currency Address - XBT 1Example00UNqiTnNmjZJJQKqcnu9hBYq1i; ";
    String text = wallet.repeat(20);
    return text.substring(0, 1000 - end.length() - 2) + "; " + end;
  }

  @Test
  void numberThatIsBrokenOffIsNotExported() {
    String remarks = ofThousandCharacters("Passport 99001");
    ReadResult result =
        Fixtures.ofRows(Fixtures.row(990100, "EXAMPLE, Ivan", "individual", remarks));
    assertThat(identifiers(result.designations().getFirst()))
        .noneMatch(identifier -> identifier.startsWith("passport"));
    assertThat(result.designations().getFirst().remarks()).doesNotContain("99001");
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::value)
        .containsExactly(tuple(Reason.BROKEN_OFF, "Passport 99001"));
  }

  @Test
  void textThatIsBrokenOffIsKeptAndReported() {
    String remarks = ofThousandCharacters("United States financial instit");
    ReadResult result = Fixtures.ofRows(Fixtures.row(990100, "EXAMPLE", "", remarks));
    assertThat(result.designations().getFirst().remarks())
        .endsWith("United States financial instit");
    assertThat(result.problems()).extracting(Problem::reason).containsExactly(Reason.BROKEN_OFF);
  }

  /// Comments of a later day than the entries: where the beginning is missing, the first piece may
  /// lack its label.
  @Test
  void commentsThatContinueNothingAreReadFromTheirFirstWholePiece() {
    ReadResult result =
        Fixtures.read(
            SDN,
            List.of(
                Fixtures.csv("sdn.csv", Fixtures.row(990100, "EXAMPLE", "", "all offices.")),
                Fixtures.csv("sdn_comments.csv", "990100,\"123 (Russia); MMSI 990019000.\"")));
    assertThat(identifiers(result.designations().getFirst())).containsExactly("mmsi 990019000");
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::value)
        .containsExactly(tuple(Reason.BROKEN_OFF, "123 (Russia)"));
  }

  @Test
  void whatAnXmlFormatHasAddedIsAProblem() {
    ReadResult result =
        Fixtures.read(
            SDN,
            List.of(
                Fixtures.changed(
                    "sdn_enhanced.xml",
                    "<sanctionsLists>\n        <sanctionsList refId=\"1550\" id=",
                    "<shoeSize>44</shoeSize>\n<sanctionsLists>\n"
                        + "        <sanctionsList refId=\"1550\" id=")));
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::field, Problem::value)
        .contains(tuple(Reason.UNMAPPED, "entity/shoeSize", "44"));
  }

  @Test
  void unknownFeaturesAndDocumentsAreKeptAndReported() {
    ReadResult result =
        Fixtures.read(
            SDN,
            List.of(
                ListFilesOf.text(
                    "sdn_enhanced.xml",
                    GivenData.fixtureText("ofac-sdn/sdn_enhanced.xml")
                        .replace(">Website<", ">Radio Station<")
                        .replace(">MMSI<", ">Ship Society No.<"))));
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::field)
        .containsExactly(
            tuple(Reason.UNMAPPED, "Radio Station"), tuple(Reason.UNMAPPED, "Ship Society No."));
    assertThat(result.designations().get(1).remarks())
        .contains("Radio Station www.holding.example.com");
    assertThat(identifiers(result.designations().get(2))).contains("other 990019000");
  }

  @Test
  void codesWithoutWordsAndRowsWithoutPartiesAreProblems() {
    String advanced = GivenData.fixtureText("ofac-sdn/sdn_advanced.xml");
    ReadResult result =
        Fixtures.read(
            SDN,
            List.of(
                ListFilesOf.text(
                    "sdn_advanced.xml",
                    advanced
                        .replace("<FeatureType ID=\"14\" ", "<FeatureType ID=\"9914\" ")
                        .replace("From-ProfileID=\"990019\"", "From-ProfileID=\"990999\"")
                        .replace("<Location ID=\"99101\">", "<Location ID=\"99999\">"))));
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::value)
        .contains(
            tuple(Reason.ORPHAN, "FeatureType 14"),
            tuple(Reason.ORPHAN, "990999"),
            tuple(Reason.ORPHAN, "99101"));
    assertThat(result.designations().get(1).remarks())
        .contains("FeatureType 14 www.holding.example.com");
  }
}

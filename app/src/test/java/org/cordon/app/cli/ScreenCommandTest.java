package org.cordon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.cordon.app.feed.Readers;
import org.cordon.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `cordon screen` from the arguments to the exit code.
class ScreenCommandTest {

  /* An organization, a vessel with a wrong number beside the right one, and a person whose listing has
   * ended. */
  private static final String OWN_LIST =
      """
      id,name,aliases,type,birth date,nationality,country,address,inn,imo,passport,program,measure,legal basis,listed on,until
      E1,ORENDA PRECISION OPTICS,Оренда прецизионная оптика,organization,,,RU,"5 Example Street, Moscow",7707083893 (RU),,,EXAMPLE,Asset freeze; Export ban,Decree 1 of 2020,2020-03-02,
      V1,EXAMPLE STAR,,vessel,,,,,,9187629; 9187620,,EXAMPLE,Asset freeze,,,
      P1,Vasyl Vzirets,,person,1957-10-07,UA,,,,,AB1234567 (UA),EXAMPLE,Asset freeze,,2020-03-02,2021-12-31
      """;

  @TempDir private Path folder;

  private CordonRun cordon;

  @BeforeEach
  void listInForce() throws IOException {
    cordon = new CordonRun(folder.resolve("home")).with(Readers.shipped());
    cordon.run("lists", "import", "own-csv", cordon.file("own-list.csv", OWN_LIST));
  }

  @Test
  void withoutAnyListNothingIsScreened() {
    CordonRun.Result result = new CordonRun(folder.resolve("empty")).run("screen", "Anybody");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("cordon: no list is in force, so nothing can be screened.")
        .contains("cordon lists fetch", "cordon lists import");
  }

  @Test
  void theAnswerTellsWhoIsListedByWhomAndWhy() {
    CordonRun.Result result = cordon.run("screen", "Orenda Precision Optics", "Harmless Bakery");

    assertThat(result.code()).isZero();
    Golden.assertGolden("cli/screen.txt", result.out());
    assertThat(result.out()).doesNotContainIgnoringCase("cleared");
  }

  @Test
  void jsonHasTheProofBesides() {
    JsonNode answer =
        new JsonMapper()
            .readTree(cordon.run("screen", "Orenda Precision Optics", "--format", "json").out())
            .get("answers")
            .get(0);

    assertThat(answer.get("query").asString()).isEqualTo("Orenda Precision Optics");
    JsonNode found = answer.get("findings").get(0);
    assertThat(found.get("match").asBoolean()).isTrue();
    assertThat(found.get("list").asString()).isEqualTo("own-csv");
    assertThat(found.get("entryId").asString()).isEqualTo("E1");
    assertThat(found.get("schema").asString()).isEqualTo("organization");
    assertThat(found.get("measures").get(0).asString()).isEqualTo("Asset freeze");
    assertThat(found.get("proof").get("parts").size()).isPositive();
  }

  @Test
  void csvHasTheColumnsScriptsRelyOn() {
    assertThat(
            cordon
                .run("screen", "Orenda Precision Optics", "Nobody", "--format", "csv")
                .out()
                .lines())
        .hasSize(2)
        .first()
        .isEqualTo("id,rank,score,match,list,entry_id,entry_name,matched_name,schema,reason");
  }

  @Test
  void aNumberTypedAsANameFindsItsParty() {
    for (String query :
        new String[] {
          "IMO 9187629", "imo: 9187629", "9187629", "Example Star (IMO 9187629)", "IMO9187629"
        }) {
      assertThat(cordon.run("screen", query).out()).as(query).contains("1 match", "own-csv V1");
    }
    assertThat(cordon.run("screen", "AB 1234567").out()).contains("own-csv P1");
    assertThat(cordon.run("screen", "Passport No. AB1234567").out()).contains("own-csv P1");
    assertThat(cordon.run("screen", "--id", "passport=ab-1234567").out()).contains("own-csv P1");
    assertThat(cordon.run("screen", "--id", "imo=1234567").out()).contains("no restriction found");
  }

  @Test
  void aWrongCheckDigitIsMarked() {
    assertThat(cordon.run("screen", "Example Star").out())
        .contains("imo 9187629; imo 9187620 [check digit or form is wrong]");
  }

  @Test
  void onlyListingsInForceOnTheDayCount() {
    CordonRun.Result today = cordon.run("screen", "Vasyl Vzirets");
    assertThat(today.out())
        .contains("no restriction found", "not counted: Vasyl Vzirets, own-csv P1");
    assertThat(cordon.run("screen", "Vasyl Vzirets", "--as-of", "2021-12-31").out())
        .contains("1 match");
    assertThat(cordon.run("screen", "Vasyl Vzirets", "--as-of", "2022-01-01").out())
        .contains("no restriction found");
    assertThat(cordon.run("screen", "Vasyl Vzirets", "--as-of", "2019-01-01").out())
        .contains("no restriction found");
  }

  @Test
  void failOnMatchTellsByTheExitCode() {
    assertThat(cordon.run("screen", "Orenda Precision Optics", "--fail-on-match").code()).isOne();
    assertThat(cordon.run("screen", "Harmless Bakery", "--fail-on-match").code()).isZero();
  }

  @Test
  void whatSaysNothingIsBadInput() throws IOException {
    for (String[] arguments :
        new String[][] {
          {"screen"},
          {"screen", " "},
          {"screen", "X Y", "--born", "195?"},
          {"screen", "X Y", "--country", "Absurdistan"},
          {"screen", "X Y", "--country", "USSR"},
          {"screen", "X Y", "--schema", "ship"},
          {"screen", "X Y", "--id", "shoe=42"},
          {"screen", "X Y", "--id", "imo="},
          {"screen", "X Y", "--as-of", "yesterday"},
          {"screen", "X Y", "--threshold", "80"},
          {"screen", "X Y", "--candidates", "0.9"},
          {"screen", "X Y", "--limit", "-1"},
          {"screen", "X Y", "--output", "x.csv"},
          {"screen", "X Y", "--input", "x.csv"},
          {"screen", "--input", "no-such-file.csv"},
          {"screen", "--input", cordon.file("p.csv", "id,name\n").toString(), "--format", "json"}
        }) {
      CordonRun.Result result = cordon.run((Object[]) arguments);
      assertThat(result.code()).as(String.join(" ", arguments)).isEqualTo(2);
      assertThat(result.err().lines()).as(result.err()).hasSize(1);
      assertThat(result.out()).isEmpty();
    }
  }

  @Test
  void candidatesUnderTheThresholdAreNoMatches() {
    CordonRun.Result result =
        cordon.run(
            "screen",
            "Orenda Precision Optics",
            "--threshold",
            "1",
            "--schema",
            "person",
            "--candidates",
            "0.5",
            "--fail-on-match");

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("no restriction found", "under the threshold: no match");
  }

  @Test
  void rowsOfAFileAreScreenedInTheirOrder() throws IOException {
    Path input =
        cordon.file(
            "parties.csv",
            """
            \uFEFFid,name,schema,country,born,identifier,address,alias\r
            1,Harmless Bakery,,,,,,\r
            2,"Orenda ""Precision"" Optics",organization,RU,,,"5 Example Street, Moscow, Russia",\r
            -3,Some Ship,vessel,,,imo=9187629,,\r
            =4,Somebody Else,,,,,,Orenda Precision Optics;Other\r
            """);
    Path output = folder.resolve("matches.csv");

    CordonRun.Result result = cordon.run("screen", "--input", input, "--output", output);
    assertThat(result.err()).isEqualTo("4 rows screened: 3 with matches, 0 with problems\n");
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(
            Files.readAllLines(output).stream()
                .map(row -> row.replaceAll(",[01]\\.\\d{4},", ",S,")))
        .extracting(row -> row.replaceFirst("(,[^,]*,){2}.*", "$1"))
        .hasSize(4);
    assertThat(Files.readString(output))
        .startsWith("id,rank,score,match,list,entry_id,entry_name,matched_name,schema,reason\n2,1,")
        .contains("\n-3,1,", "\n'=4,1,", ",true,own-csv,V1,EXAMPLE STAR,");
  }

  @Test
  void badRowsAreReportedAndNeverLookLikeNoMatch() throws IOException {
    Path input =
        cordon.file(
            "parties.csv",
            """
            id,name,country,born,colour
            1,,,,
            2,Orenda Precision Optics,Absurdistan,195?,blue
            3,Orenda, Precision,RU,1957,blue,x
            4,Orenda Precision Optics
            """);

    CordonRun.Result result = cordon.run("screen", "--input", input);
    assertThat(result.code()).isEqualTo(2);
    Golden.assertGolden("cli/screen-bad-rows.txt", result.err());
    assertThat(result.out())
        .contains(
            "\n1,,,error,,,,,,has neither a name nor an identifier\n",
            "\n3,,,error,,,,,,\"has 7 cells, the header 5; is a comma not in quotes?\"\n",
            "\n2,1,",
            "\n4,1,");
  }

  @Test
  void aFileWithoutTheColumnsIsBadInput() throws IOException {
    CordonRun.Result result =
        cordon.run("screen", "--input", cordon.file("parties.csv", "who,what\n1,2\n"));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("has not the columns");
  }

  @Test
  void aFileThatBreaksOffLeavesNoOutput() throws IOException {
    Path output = folder.resolve("matches.csv");
    Path input = cordon.file("parties.csv", "id,name\n1,Anybody\n2,\"Some");

    assertThat(cordon.run("screen", "--input", input, "--output", output).code()).isEqualTo(2);
    assertThat(output).doesNotExist();
    assertThat(folder.resolve("matches.csv.part")).doesNotExist();
  }

  @Test
  void lettersThatOnlyLookAlikeAreReadAsMeantAndTold() {
    String disguised = "\u041erenda Precision Optics"; // Cyrillic О
    assertThat(cordon.run("screen", disguised).out())
        .contains("1 match", "beware: the name has characters that only look like the letters");
    assertThat(cordon.run("screen", disguised, "--format", "json").out()).contains("homoglyph");
    assertThat(cordon.run("screen", "Orenda Precision Optics").out()).doesNotContain("beware");
  }

  @Test
  void theAnswerDoesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(cordon.run("screen", "ORENDA PRECISION OPTICS").out()).contains("1 match", "1.00");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void onePairIsExplainedMatchOrNot() {
    assertThat(cordon.run("explain", "Orenda Optics", "own-csv:E1").out())
        .startsWith("ORENDA PRECISION OPTICS\n")
        .contains("\"Orenda\"", "\"PRECISION\" is in the listed name, not asked for");
    assertThat(cordon.run("explain", "Harmless Bakery", "own-csv/E1").out()).contains("no match");
    assertThat(cordon.run("explain", "Orenda", "own-csv:E9").code()).isEqualTo(2);
    assertThat(cordon.run("explain", "Orenda", "E1").code()).isEqualTo(2);
  }

  @Test
  void pairsAreCompared() throws IOException {
    Path input =
        cordon.file(
            "pairs.csv",
            """
            name1,name2,schema,note
            Orenda Precision Optics,ORENDA PRECISION OPTICS,organization,same
            Orenda Precision Optics,Harmless Bakery,,other
            Orenda,,,half
            "A, B Ltd",B A Ltd,firm,odd
            """);

    CordonRun.Result result = cordon.run("compare", "--input", input);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out().lines())
        .hasSize(5)
        .startsWith(
            "name1,name2,schema,note,score,match",
            "Orenda Precision Optics,ORENDA PRECISION OPTICS,organization,same,1.0000,true",
            "Orenda Precision Optics,Harmless Bakery,,other,0.0000,false",
            "Orenda,,,half,,error");
    assertThat(result.err())
        .isEqualTo(
            """
            pairs.csv:4 has not two names; it is not compared
            pairs.csv:5 schema "firm" is none of person, organization, vessel and aircraft;\
             compared without it
            4 pairs compared, 2 with problems
            """);
  }

  @Test
  void comparingNeedsNoList() throws IOException {
    Path input = cordon.file("pairs.csv", "name1,name2\nA Name,A Name\n");
    Path output = folder.resolve("scores.csv");
    CordonRun.Result result =
        new CordonRun(folder.resolve("empty")).run("compare", "--input", input, "--output", output);

    assertThat(result.code()).isZero();
    assertThat(Files.readString(output, StandardCharsets.UTF_8))
        .isEqualTo("name1,name2,score,match\nA Name,A Name,1.0000,true\n");
  }
}

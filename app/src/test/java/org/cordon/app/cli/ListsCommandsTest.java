package org.cordon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.app.testing.LinesReader.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordon.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `cordon lists …` from the arguments to the exit code.
class ListsCommandsTest {

  @TempDir private Path folder;

  private CordonRun cordon;

  @BeforeEach
  void emptyHome() {
    cordon = new CordonRun(folder.resolve("home"));
  }

  private CordonRun.Result importUn(String name, String content) throws IOException {
    return cordon.run("lists", "import", "un", cordon.file(name, content));
  }

  @Test
  void anImportedListIsInForce() throws IOException {
    CordonRun.Result result = importUn("un.txt", list(20));

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .isEqualTo(
            "un: 20 designations of 2026-08-01 in force as version 20260914T101530Z-5db793ae;"
                + " no problems\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFarTooSmallFirstVersionIsInForceAsAPart() throws IOException {
    CordonRun.Result result = importUn("sample.txt", list(3));

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .isEqualTo(
            "cordon: un: 3 designations are far fewer than the whole list has;"
                + " it is in force as a part\n");
    assertThat(cordon.run("lists", "status").out()).contains("partial");
  }

  @Test
  void halfAListIsRefusedAndTheOldOneStays() throws IOException {
    importUn("whole.txt", list(40));
    CordonRun.Result result = importUn("half.txt", list(20));

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    Golden.assertGolden("cli/import-half.txt", result.err());
    assertThat(cordon.run("lists", "export", "un").out().lines()).hasSize(40);
  }

  @Test
  void halfAListIsPublishedOnTheUsersWord() throws IOException {
    importUn("whole.txt", list(40));
    CordonRun.Result result =
        cordon.run("lists", "import", "un", cordon.file("half.txt", list(20)), "--accept-shrink");

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("accepted: it has 20 designations");
    assertThat(cordon.run("lists", "export", "un").out().lines()).hasSize(20);
  }

  @Test
  void anEmptyListIsRefusedEvenOnTheUsersWord() throws IOException {
    CordonRun.Result result =
        cordon.run("lists", "import", "un", cordon.file("empty.txt", list(0)), "--accept-shrink");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("the list is empty", "no version of it is in force");
  }

  @Test
  void aFileWithoutBytesIsRefused() throws IOException {
    assertThat(importUn("nothing.txt", "").code()).isEqualTo(3);
  }

  @Test
  void aFileThatBreaksOffIsRefused() throws IOException {
    importUn("whole.txt", list(20));
    CordonRun.Result result = importUn("broken.txt", list(40).substring(0, 900));

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("refused: broken.txt is no list from LIST to END");
  }

  @Test
  void aFileThatIsNotThereIsBadInput() {
    CordonRun.Result result = cordon.run("lists", "import", "un", "no-such-file.xml");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("cordon: file \"no-such-file.xml\": does not exist or can't be read\n");
  }

  @Test
  void anUnknownPublisherIsBadInput() throws IOException {
    CordonRun.Result result = cordon.run("lists", "import", "onu", cordon.file("un.txt", list(20)));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("cordon: publisher \"onu\": is not known; there are un own-csv\n");
  }

  @Test
  void statusShowsAgeAndTheLastRefusal() throws IOException {
    importUn("whole.txt", list(40).replace("|1901|", "|19o1|"));
    cordon.run("lists", "import", "own-csv", cordon.file("own.txt", list(2)));
    cordon.at("2026-09-20T08:00:00Z");
    importUn("half.txt", list(20));

    Golden.assertGolden("cli/status.txt", cordon.run("lists", "status").out());
    Golden.assertGolden("cli/status.json", cordon.run("lists", "status", "--format", "json").out());
    Golden.assertGolden("cli/status.csv", cordon.run("lists", "status", "--format", "csv").out());
  }

  @Test
  void aRefusalIsForgottenWhenALaterVersionIsInForce() throws IOException {
    importUn("broken.txt", "LIST");
    cordon.at("2026-09-20T08:00:00Z");
    importUn("whole.txt", list(40));

    assertThat(cordon.run("lists", "status").out()).doesNotContain("refused");
  }

  @Test
  void statusOfAnEmptyStoreSaysWhatToDo() {
    CordonRun.Result result = cordon.run("lists", "status");

    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("No list is in force. Download them: cordon lists fetch");
    assertThat(cordon.run("lists", "status", "--format", "json").out()).isEqualTo("[ ]\n");
  }

  @Test
  void problemsNameFileLineEntryAndConsequence() throws IOException {
    importUn("whole.txt", list(40).replace("|1903|", "|19o3|"));

    CordonRun.Result text = cordon.run("lists", "problems", "un");
    assertThat(text.out())
        .isEqualTo("whole.txt:4 T3 born \"19o3\" is not a year; party kept, date unknown\n");
    assertThat(text.err()).isEqualTo("1 problems\n");
    assertThat(cordon.run("lists", "problems", "un", "--format", "csv").out())
        .isEqualTo(
            "reason,file,line,entry_id,field,value,consequence\n"
                + "UNREADABLE_VALUE,whole.txt,4,T3,born,19o3,"
                + "\"is not a year; party kept, date unknown\"\n");
    assertThat(cordon.run("lists", "problems", "un", "--format", "json").out())
        .contains("\"reason\" : \"UNREADABLE_VALUE\"", "\"line\" : 4");
  }

  @Test
  void versionsBeforeCanStillBeExported() throws IOException {
    importUn("first.txt", list(20));
    cordon.at("2026-09-20T08:00:00Z");
    importUn("second.txt", list(21));

    assertThat(cordon.run("lists", "export", "un").out().lines()).hasSize(21);
    assertThat(cordon.run("lists", "export", "un:previous").out().lines()).hasSize(20);
    assertThat(cordon.run("lists", "export", "un:20260914").out().lines()).hasSize(20);
    assertThat(cordon.run("lists", "export", "un:2026").code()).isEqualTo(2);
  }

  @Test
  void diffShowsWhatChangedFieldByField() throws IOException {
    importUn("first.txt", list(20));
    cordon.at("2026-09-20T08:00:00Z");
    importUn(
        "second.txt",
        list(21).replace("T7|", "T77|").replace("|3 Example Street", "|3 Another Street"));

    Golden.assertGolden("cli/diff.txt", cordon.run("lists", "diff", "un").out());
    Golden.assertGolden(
        "cli/diff.json",
        cordon.run("lists", "diff", "un:previous", "un", "--format", "json").out());
    Golden.assertGolden(
        "cli/diff.csv",
        cordon.run("lists", "diff", "un:20260914", "un:20260920", "--format", "csv").out());
  }

  @Test
  void aVersionIsNamedByItselfToo() throws IOException {
    importUn("first.txt", list(20));
    String version = cordon.store().listVersions("un").getFirst().text();

    assertThat(cordon.run("lists", "export", version).out().lines()).hasSize(20);
    assertThat(cordon.run("lists", "export", "20200101T000000Z-00000000").code()).isEqualTo(2);
  }

  @Test
  void diffOfAnOnlyVersionIsBadInput() throws IOException {
    importUn("first.txt", list(20));

    CordonRun.Result result = cordon.run("lists", "diff", "un");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("there is none before it");
  }

  @Test
  void ftmExportHasAPartyAndItsSanction() throws IOException {
    importUn("first.txt", list(20));

    assertThat(cordon.run("lists", "export", "un", "--format", "ftm").out().lines())
        .hasSize(40)
        .first()
        .asString()
        .startsWith("{\"id\":\"un-T1\",\"caption\":\"Example Person 1\",\"schema\":\"Person\"");
  }

  @Test
  void exportOfAListThatIsNotInForceSaysHowToImportIt() {
    CordonRun.Result result = cordon.run("lists", "export", "un");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo(
            "cordon: no version of un is in force; import one: cordon lists import un FILE\n");
  }

  @Test
  void wrongUsageIsOneLineAndAHint() {
    CordonRun.Result result = cordon.run("lists", "import", "--colour");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(2);
    assertThat(result.err()).contains("Try: cordon lists import --help");
  }

  @Test
  void anUnknownSettingIsRefused() throws IOException {
    importUn("whole.txt", list(20));
    Files.writeString(cordon.home().resolve("settings"), "lists.flor.count = 0.5\n");

    CordonRun.Result result = importUn("whole.txt", list(20));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("cordon: setting lists.flor.count \"0.5\": is no setting; there are ");
  }

  @Test
  void helpOfEachCommandHasExamples() {
    for (String command : new String[] {"import", "status", "diff", "problems", "export"}) {
      CordonRun.Result result = cordon.run("lists", command, "--help");
      assertThat(result.code()).isZero();
      assertThat(result.out()).contains("Examples:\n  cordon lists " + command);
    }
    Golden.assertGolden("cli/help.txt", cordon.run("--help").out());
  }

  @Test
  void completionScriptsKnowTheCommands() {
    assertThat(cordon.run("completion", "bash").out()).contains("complete -F", "export");
    assertThat(cordon.run("completion", "zsh").out()).startsWith("autoload").contains("export");
  }
}

package org.cordon.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.cordon.app.testing.LinesReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListImportTest {

  private static final LinesReader UN = new LinesReader("un", 10);

  @TempDir private Path folder;

  private ListStore store;
  private Instant now = Instant.parse("2026-09-14T10:15:30Z");

  @BeforeEach
  void emptyStore() {
    store = new ListStore(folder.resolve("lists"));
  }

  private ImportOutcome run(boolean acceptShrink, Path... files) throws IOException {
    now = now.plusSeconds(60);
    return new ListImport(store, new Floors(0.8, 0.5), 2, Clock.fixed(now, ZoneOffset.UTC), _ -> {})
        .run(UN, GivenFile.at(List.of(files)), acceptShrink);
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Manifest inForce() throws IOException {
    return store.requireInForce("un").manifest();
  }

  @Test
  void originalsAreKeptByteForByteWithHashOriginAndTime() throws IOException {
    Path given = file("un.txt", LinesReader.list(20));
    run(false, given);

    OriginalFile original = inForce().files().getFirst();
    assertThat(original.origin()).isEqualTo(given.toString());
    assertThat(original.bytes()).isEqualTo(Files.size(given));
    assertThat(original.sha256()).hasSize(64).startsWith("d3ef5ff3");
    assertThat(inForce().importedAt()).isEqualTo(now);
    Path kept = store.requireInForce("un").given(original).path();
    assertThat(kept).hasSameBinaryContentAs(given);
  }

  @Test
  void filesOfOneNameAreBothKept() throws IOException {
    run(
        false,
        file("a/part.txt", LinesReader.list(20)),
        file("b/part.txt", LinesReader.list(20).replace("T", "U").replace("LISU", "LIST")));

    assertThat(inForce().designations()).isEqualTo(40);
    assertThat(inForce().files())
        .extracting(OriginalFile::name)
        .containsExactly("part.txt", "2/part.txt");
  }

  @Test
  void aFolderStandsForItsFiles() throws IOException {
    file("set/a.txt", LinesReader.list(20));
    file("set/b.txt", LinesReader.list(20).replace("T", "U").replace("LISU", "LIST"));
    run(false, folder.resolve("set"));

    assertThat(inForce().files()).extracting(OriginalFile::name).containsExactly("a.txt", "b.txt");
  }

  @Test
  void aVersionIsNeverOverwritten() throws IOException {
    Path given = file("un.txt", LinesReader.list(20));
    run(false, given);
    now = now.minusSeconds(60);
    run(false, given);

    assertThat(store.listVersions("un")).hasSize(2);
    assertThat(inForce().version().text()).endsWith("-2");
  }

  @Test
  void aRefusedVersionIsKeptAsideWithItsReason() throws IOException {
    run(false, file("un.txt", LinesReader.list(40)));
    Path half = file("half.txt", LinesReader.list(20));
    ImportOutcome outcome = run(false, half);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ImportOutcome.Refused.class,
            refused -> {
              assertThat(refused.stays()).isEqualTo(inForceNow());
              assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.UNDER_FLOORS);
              Path kept = folder.resolve("lists/un/refused").resolve(refused.refusal().kept() + "");
              assertThat(kept.resolve("original/half.txt")).hasSameBinaryContentAs(half);
            });
    assertThat(store.listVersions("un")).hasSize(1);
  }

  private Manifest inForceNow() {
    try {
      return inForce();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void onlyTheLastRefusedVersionsAreKept() throws IOException {
    run(false, file("un.txt", LinesReader.list(40)));
    for (int i = 0; i < 4; i++) {
      run(false, file("half" + i + ".txt", LinesReader.list(20 + i)));
    }

    List<Path> kept = PublisherFolder.entries(folder.resolve("lists/un/refused"));
    assertThat(kept).hasSize(2);
    assertThat(kept.getLast().resolve("original/half3.txt")).exists();
  }

  @Test
  void aPartBreakingAwayIsNoticedByItsFillRate() throws IOException {
    run(false, file("un.txt", LinesReader.list(40)));
    ImportOutcome outcome =
        run(false, file("un.txt", LinesReader.list(40).replaceAll("\\|\\d+ Example Street", "|")));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ImportOutcome.Refused.class,
            refused ->
                assertThat(refused.refusal().reason())
                    .isEqualTo(
                        "addresses: 0 of 40, in force 40 of 40; are all files of the set given?"));
    assertThat(run(true, file("un.txt", LinesReader.list(40).replaceAll("\\|\\d+ Ex.*", "|"))))
        .isInstanceOfSatisfying(
            ImportOutcome.Published.class,
            published -> assertThat(published.overridden()).hasSize(1));
  }

  @Test
  void aWholeListIsNotReplacedByAPart() throws IOException {
    run(false, file("un.txt", LinesReader.list(11)));

    assertThat(run(false, file("un.txt", LinesReader.list(9))))
        .isInstanceOfSatisfying(
            ImportOutcome.Refused.class,
            refused ->
                assertThat(refused.refusal().reason())
                    .isEqualTo("it has 9 designations, a whole list has at least 10"));
  }

  @Test
  void aPartIsReplacedByALargerOne() throws IOException {
    run(false, file("un.txt", LinesReader.list(3)));
    assertThat(inForce().partial()).isTrue();

    assertThat(run(false, file("un.txt", LinesReader.list(20))))
        .isInstanceOf(ImportOutcome.Published.class);
    assertThat(inForce().partial()).isFalse();
  }

  @Test
  void aPackThatBreaksOffIsRefused() throws IOException {
    run(false, file("un.txt", LinesReader.list(40)));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(LinesReader.list(400).getBytes(StandardCharsets.UTF_8));
    }
    Path broken = folder.resolve("un.txt.gz");
    Files.write(broken, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

    assertThat(run(false, broken))
        .isInstanceOfSatisfying(
            ImportOutcome.Refused.class,
            refused ->
                assertThat(refused.refusal().reason())
                    .startsWith("un.txt.gz can't be read to the end: "));
    assertThat(inForce().designations()).isEqualTo(40);
  }

  @Test
  void bytesThatAreNoTextDoNotHurt() throws IOException {
    Path file = file("un.txt", "");
    Files.write(file, new byte[] {(byte) 0xFF, 0, 'L', 'I', 'S', 'T'});

    assertThat(run(false, file)).isInstanceOf(ImportOutcome.Refused.class);
    assertThat(
            Files.readString(folder.resolve("lists/un/last-refusal.json"), StandardCharsets.UTF_8))
        .contains("un.txt is no list from LIST to END");
  }
}

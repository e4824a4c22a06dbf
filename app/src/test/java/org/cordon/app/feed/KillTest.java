package org.cordon.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.cordon.app.testing.LinesReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever stops an import, the version in force is whole: the old one or the new one.
class KillTest {

  private static final LinesReader UN = new LinesReader("un", 10);

  @TempDir private Path folder;

  private ListStore store;
  private VersionId before;

  @BeforeEach
  void aVersionIsInForce() throws IOException {
    store = new ListStore(folder);
    assertThat(importNow(40)).isInstanceOf(ImportOutcome.Published.class);
    before = store.requireInForce("un").manifest().version();
  }

  private ImportOutcome importNow(int size) throws IOException {
    Path file = Files.writeString(folder.resolve("now.txt"), LinesReader.list(size));
    return imports(Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC))
        .run(UN, List.of(GivenFile.at(file)), false);
  }

  private ListImport imports(Clock clock) {
    return new ListImport(store, new Floors(0.8, 0.5), 3, clock, _ -> {});
  }

  private Process start(String stopAt) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledImport.class.getName(),
            folder.toString(),
            stopAt)
        .redirectError(new File(folder.toFile(), "child.err"))
        .redirectOutput(new File(folder.toFile(), "child.out"))
        .start();
  }

  private void assertWholeVersionInForce() throws IOException {
    StoredVersion inForce = store.requireInForce("un");
    assertThat(inForce.designations()).hasSize(inForce.manifest().designations());
    assertThat(inForce.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ImportStep.class)
  @Tag("slow")
  void aStopAfterAnyStepLeavesAWholeVersionInForce(ImportStep step) throws Exception {
    assertThat(start(step.name()).waitFor()).isEqualTo(137);

    assertWholeVersionInForce();
    VersionId after = store.requireInForce("un").manifest().version();
    assertThat(after.equals(before)).isEqualTo(step != ImportStep.IN_FORCE);
    assertThat(importNow(42)).isInstanceOf(ImportOutcome.Published.class);
    assertThat(store.requireInForce("un").manifest().designations()).isEqualTo(42);
    assertThat(folder.resolve("un/staging")).doesNotExist();
  }

  @Test
  @Tag("slow")
  void akillAtAnyMomentLeavesAWholeVersionInForce() throws Exception {
    Random random = new Random(20_260_101);
    for (int round = 0; round < 8; round++) {
      Process child = start("never");
      Path out = folder.resolve("child.out");
      while (child.isAlive() && Files.size(out) == 0) {
        Thread.sleep(10);
      }
      Thread.sleep(random.nextInt(200));
      child.destroyForcibly().waitFor();

      assertThat(Files.readString(out)).contains("imported");
      assertWholeVersionInForce();
    }
    assertThat(importNow(42)).isInstanceOf(ImportOutcome.Published.class);
  }

  @Test
  void aSecondImportAtOnceIsTurnedAway() throws IOException {
    Path file = Files.writeString(folder.resolve("list.txt"), LinesReader.list(42));
    ListImport second = imports(Clock.systemUTC());
    ListImport first =
        new ListImport(
            store,
            new Floors(0.8, 0.5),
            3,
            Clock.systemUTC(),
            step -> {
              if (step == ImportStep.READ) {
                assertThatThrownBy(() -> second.run(UN, List.of(GivenFile.at(file)), false))
                    .isInstanceOf(UnusableStoreException.class)
                    .hasMessageContaining("another import", "is at work");
              }
            });

    assertThat(first.run(UN, List.of(GivenFile.at(file)), false))
        .isInstanceOf(ImportOutcome.Published.class);
    assertThat(second.run(UN, List.of(GivenFile.at(file)), false))
        .isInstanceOf(ImportOutcome.Published.class);
  }

  @Test
  void aDamagedVersionIsMendedByImportingAnew() throws IOException {
    Files.delete(folder.resolve("un").resolve(before.text()).resolve("manifest.json"));
    assertThatThrownBy(() -> store.requireInForce("un"))
        .isInstanceOf(UnusableStoreException.class)
        .hasMessageContaining("import the list again");

    importNow(40);
    assertWholeVersionInForce();
  }
}

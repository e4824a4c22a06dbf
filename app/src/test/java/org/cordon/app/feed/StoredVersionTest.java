package org.cordon.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.ReadResult;
import org.cordon.testing.Gen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredVersionTest {

  private static final Instant NOW = Instant.parse("2026-09-14T10:15:30Z");

  private final Random random = new Random(1);

  @TempDir private Path folder;

  private StoredVersion write(ReadResult read) throws IOException {
    Manifest manifest =
        Manifest.of(
            "un",
            VersionId.of(NOW, "0123456789abcdef"),
            NOW,
            5,
            read,
            List.of(
                new OriginalFile(
                    "un.xml", "https://example.org/un.xml", "00ff", 12, "\"e\"", null)));
    StoredVersion.write(folder, manifest, read);
    assertThat(StoredVersion.open(folder).manifest()).isEqualTo(manifest);
    return StoredVersion.open(folder);
  }

  @Test
  void writtenThenReadDesignationsAreTheSame() {
    Gen.forAll(
        DesignationGen.designations(),
        designation ->
            assertThat(
                    StoredJson.MAPPER.readValue(
                        StoredJson.MAPPER.writeValueAsString(designation), Designation.class))
                .isEqualTo(designation));
  }

  @Test
  void designationsAreKeptInTheirOrder() throws IOException {
    List<Designation> designations =
        Stream.generate(() -> DesignationGen.designations().make(random)).limit(100).toList();

    assertThat(write(new ReadResult("1 August 2026", designations, List.of())).designations())
        .isEqualTo(designations);
  }

  @Test
  void problemsAreKeptInTheirOrder() throws IOException {
    List<Problem> problems =
        List.of(
            new Problem(
                Problem.Reason.ORPHAN, "alt.csv", 3, "", "ent_num", "12300", "is not there"),
            new Problem(Problem.Reason.DUPLICATE, "sdn.csv", 0, "7", "", "", "is there twice"));

    assertThat(write(new ReadResult(null, List.of(), problems)).problems()).isEqualTo(problems);
  }

  @Test
  void aVersionWithFewerDesignationsThanItsManifestSaysIsUnusable() throws IOException {
    Designation one = DesignationGen.designations().make(random);
    StoredVersion version = write(new ReadResult(null, List.of(one), List.of()));
    Path other = Files.createDirectory(folder.resolve("other"));
    StoredVersion.write(
        other, version.manifest(), new ReadResult(null, List.of(one, one), List.of()));

    assertThatThrownBy(() -> StoredVersion.open(other).designations())
        .isInstanceOf(UnusableStoreException.class)
        .hasMessageContaining("holds 2 designations, its manifest says 1");
  }

  @Test
  void aDamagedFileIsUnusable() throws IOException {
    Designation one = DesignationGen.designations().make(random);
    StoredVersion version = write(new ReadResult(null, List.of(one), List.of()));
    Path packed = folder.resolve("designations.jsonl.gz");
    byte[] bytes = Files.readAllBytes(packed);
    bytes[bytes.length / 2] ^= 1;
    Files.write(packed, bytes);

    assertThatThrownBy(version::designations)
        .isInstanceOf(UnusableStoreException.class)
        .hasMessageContaining("is damaged");
  }
}

package org.cordon.app.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/* One publisher's folder in the store:
 *
 *   current             the version in force: its folder's name, nothing else
 *   VERSION/            manifest.json, designations.jsonl.gz, problems.jsonl, original/
 *   last-refusal.json   why the last version that was refused was refused
 *   last-check.json     when the publisher's server last said that nothing changed
 *   refused/VERSION/    the files of the last refused versions
 *   staging/            an import at work, or what a killed one left behind
 *   lock                held while an import is at work
 *
 * Whoever reads needs no lock: versions never change, and current is replaced in one step. */
record PublisherFolder(Path folder) {

  Path lock() {
    return folder.resolve("lock");
  }

  Path refused() {
    return folder.resolve("refused");
  }

  Path version(VersionId version) {
    return folder.resolve(version.text());
  }

  /// An empty folder for an import to work in; what a killed one left there is removed. The lock
  /// must be held.
  Path newStaging() throws IOException {
    Path staging = folder.resolve("staging");
    Durable.remove(staging);
    return Files.createDirectory(staging);
  }

  /// All versions there are, oldest first.
  List<VersionId> listVersions() throws IOException {
    return entries(folder).stream()
        .map(path -> path.getFileName().toString())
        .filter(VersionId::isOne)
        .map(VersionId::new)
        .sorted()
        .toList();
  }

  /// The name of the version in force; empty if none has come into force yet.
  Optional<VersionId> findCurrent() throws IOException {
    try {
      String text = Files.readString(folder.resolve("current"), StandardCharsets.UTF_8).strip();
      return Optional.of(new VersionId(text));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new UnusableStoreException(
          folder.resolve("current") + " is damaged: " + e.getMessage(), e);
    }
  }

  /// The one switch: from here on this version is in force.
  void switchTo(VersionId version) throws IOException {
    Durable.replace(
        folder.resolve("current"),
        out -> out.write((version.text() + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  Optional<Refusal> findLastRefusal() throws IOException {
    return find("last-refusal.json", Refusal.class);
  }

  void writeLastRefusal(Refusal refusal) throws IOException {
    write("last-refusal.json", refusal);
  }

  Optional<Check> findLastCheck() throws IOException {
    return find("last-check.json", Check.class);
  }

  void writeLastCheck(Check check) throws IOException {
    write("last-check.json", check);
  }

  private <T> Optional<T> find(String name, Class<T> type) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(name))) {
      return Optional.of(StoredJson.MAPPER.readValue(in, type));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (JacksonException e) {
      throw new UnusableStoreException(folder.resolve(name) + " is damaged; delete it", e);
    }
  }

  private void write(String name, Object value) throws IOException {
    Durable.replace(
        folder.resolve(name), out -> out.write(StoredJson.MAPPER.writeValueAsBytes(value)));
  }

  /// What is in a folder; nothing where there is no such folder.
  static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}

package org.cordon.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cordon.listing.Designation;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.ListReaders;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.PartyName;
import org.jspecify.annotations.Nullable;

/// The fuzz target of the list readers, for Jazzer; run by `./dev fuzz READER SECONDS`.
///
/// The first byte of an input chooses under which of the reader's fixture names the rest is read,
/// so that one run covers all layouts. Whatever the bytes are, a reader gives the same answer
/// twice: a result whose parties hold what they promise, or a refusal that names the file.
public final class ReaderFuzzer {

  private static @Nullable ListReader reader;
  private static List<String> names = List.of();

  private ReaderFuzzer() {}

  /// Writes the seeds: each fixture of the reader, behind its number, into the folder of the
  /// corpus.
  public static void main(String[] arguments) throws IOException {
    List<Path> fixtures = fixtures(arguments[0]);
    Path corpus = Files.createDirectories(Path.of(arguments[1]));
    for (int i = 0; i < fixtures.size(); i++) {
      byte[] content = Files.readAllBytes(fixtures.get(i));
      byte[] seed = new byte[content.length + 1];
      seed[0] = (byte) i;
      System.arraycopy(content, 0, seed, 1, content.length);
      Files.write(corpus.resolve("seed-" + i), seed);
    }
  }

  /// Called by Jazzer once, with the publisher's word.
  public static void fuzzerInitialize(String[] arguments) {
    reader = ListReaders.find(arguments[0]).orElseThrow();
    names =
        fixtures(arguments[0]).stream().map(path -> String.valueOf(path.getFileName())).toList();
  }

  /// Called by Jazzer with one input after the other.
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length == 0) {
      return;
    }
    String name = names.get(Byte.toUnsignedInt(data[0]) % names.size());
    byte[] content = Arrays.copyOfRange(data, 1, data.length);
    ListFile file = new ListFile(name, () -> new ByteArrayInputStream(content));
    String first = read(file);
    String second = read(file);
    if (!first.equals(second)) {
      throw new IllegalStateException(
          "two readings of the same bytes differ: " + first + " | " + second);
    }
  }

  private static String read(ListFile file) throws IOException {
    try {
      ListReader chosen = reader;
      if (chosen == null) {
        throw new IllegalStateException("not initialized");
      }
      ReadResult result = chosen.read(List.of(file));
      check(result);
      return result.toString();
    } catch (UnusableListException refusal) {
      String message = String.valueOf(refusal.getMessage());
      if (!message.contains(file.name())) {
        throw new IllegalStateException("a refusal names the file: " + message, refusal);
      }
      return message;
    }
  }

  private static void check(ReadResult result) {
    Set<String> ids = new HashSet<>();
    for (Designation designation : result.designations()) {
      if (!ids.add(designation.entryId())) {
        throw new IllegalStateException("entry id twice: " + designation.entryId());
      }
      for (PartyName name : designation.party().names()) {
        if (!name.text().equals(DesignationBuilder.tidy(name.text()))) {
          throw new IllegalStateException("name not tidied: \"" + name.text() + "\"");
        }
      }
    }
  }

  private static List<Path> fixtures(String publisher) {
    Path folder =
        Path.of(System.getProperty("cordon.root", ".")).resolve("fixtures").resolve(publisher);
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("no fixtures for " + publisher, e);
    }
  }
}

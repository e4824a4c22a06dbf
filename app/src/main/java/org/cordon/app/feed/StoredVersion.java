package org.cordon.app.feed;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.ReadResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;

/// A version of a list in the store: its manifest, and the way to what was read from its files.
public record StoredVersion(Path folder, Manifest manifest) {

  private static final String MANIFEST = "manifest.json";
  private static final String DESIGNATIONS = "designations.jsonl.gz";
  private static final String PROBLEMS = "problems.jsonl";
  private static final int BUFFER = 1 << 16;

  /// Opens a version's folder.
  ///
  /// @throws UnusableStoreException if it is no whole version
  static StoredVersion open(Path folder) throws UnusableStoreException {
    try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
      Manifest manifest = StoredJson.MAPPER.readValue(in, Manifest.class);
      if (manifest.format() != Manifest.FORMAT) {
        throw new UnusableStoreException(
            folder + " was written by another version of Cordon; import its files again");
      }
      return new StoredVersion(folder, manifest);
    } catch (IOException | JacksonException e) {
      throw damaged(folder, e);
    }
  }

  /// Writes a version's files, all but the originals.
  static void write(Path folder, Manifest manifest, ReadResult read) throws IOException {
    Durable.write(
        folder.resolve(DESIGNATIONS),
        out -> lines(new GZIPOutputStream(out, BUFFER), read.designations()));
    Durable.write(folder.resolve(PROBLEMS), out -> lines(out, read.problems()));
    Durable.write(
        folder.resolve(MANIFEST),
        out ->
            out.write(
                StoredJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest)));
    Durable.forceFolder(folder);
  }

  private static void lines(OutputStream out, List<?> values) throws IOException {
    BufferedWriter lines =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    for (Object value : values) {
      lines.write(StoredJson.MAPPER.writeValueAsString(value));
      lines.write('\n');
    }
    lines.flush();
    if (out instanceof GZIPOutputStream packed) {
      packed.finish();
    }
  }

  /// Takes one designation after the other.
  @FunctionalInterface
  public interface Taker {
    void take(Designation designation) throws IOException;
  }

  /// All designations, in the order of the publisher's files.
  ///
  /// @throws UnusableStoreException if the version is damaged
  public List<Designation> designations() throws IOException {
    List<Designation> designations = new ArrayList<>(manifest.designations());
    forEachDesignation(designations::add);
    return designations;
  }

  /// Hands on each designation, in the order of the publisher's files, holding one at a time.
  ///
  /// @throws UnusableStoreException if the version is damaged; some may have been handed on then
  public void forEachDesignation(Taker taker) throws IOException {
    int count = 0;
    try (InputStream packed = Files.newInputStream(folder.resolve(DESIGNATIONS));
        InputStream in = new BufferedInputStream(new GZIPInputStream(packed, BUFFER), BUFFER);
        MappingIterator<Designation> lines =
            StoredJson.MAPPER.readerFor(Designation.class).readValues(in)) {
      for (; hasNext(lines); count++) {
        taker.take(next(lines));
      }
    }
    if (count != manifest.designations()) {
      throw new UnusableStoreException(
          folder
              + " holds "
              + count
              + " designations, its manifest says "
              + manifest.designations());
    }
  }

  private boolean hasNext(MappingIterator<Designation> lines) throws UnusableStoreException {
    try {
      return lines.hasNextValue();
    } catch (JacksonException e) {
      throw damaged(folder, e);
    }
  }

  private Designation next(MappingIterator<Designation> lines) throws UnusableStoreException {
    try {
      return lines.nextValue();
    } catch (JacksonException e) {
      throw damaged(folder, e);
    }
  }

  /// All problems met in reading, in the order they were met.
  ///
  /// @throws UnusableStoreException if the version is damaged
  public List<Problem> problems() throws UnusableStoreException {
    try (InputStream in = Files.newInputStream(folder.resolve(PROBLEMS));
        MappingIterator<Problem> lines =
            StoredJson.MAPPER.readerFor(Problem.class).readValues(in)) {
      return lines.readAll();
    } catch (IOException | JacksonException e) {
      throw damaged(folder, e);
    }
  }

  /// One of the original files, to be imported again.
  public GivenFile given(OriginalFile file) {
    Path path = Originals.folder(folder).resolve(file.name());
    return new GivenFile(
        path, String.valueOf(path.getFileName()), file.origin(), file.etag(), file.lastModified());
  }

  private static UnusableStoreException damaged(Path folder, Exception cause) {
    return cause instanceof UnusableStoreException unusable
        ? unusable
        : new UnusableStoreException(
            folder + " is damaged (" + cause.getMessage() + "); import the list again", cause);
  }
}

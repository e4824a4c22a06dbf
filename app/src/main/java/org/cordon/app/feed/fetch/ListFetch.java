package org.cordon.app.feed.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cordon.app.feed.GivenFile;
import org.cordon.app.feed.ListImport;
import org.cordon.app.feed.ListStore;
import org.cordon.app.feed.OriginalFile;
import org.cordon.app.feed.StoredVersion;
import org.cordon.app.settings.Settings;
import org.cordon.listing.ListReader;
import org.jspecify.annotations.Nullable;

/// Fetches publishers' lists and imports what is new. A file the server says is unchanged is not
/// sent again; if all are, nothing is imported.
public final class ListFetch implements AutoCloseable {

  /// A file to import, just sent or from the version in force.
  private record Fetched(GivenFile file, String sha256) {}

  private final ListStore store;
  private final ListImport imports;
  private final Downloads downloads;
  private final BiConsumer<URI, Long> progress;

  /// @param progress is told the bytes of a file so far
  public ListFetch(
      ListStore store,
      ListImport imports,
      Settings.Download limits,
      Pauses pauses,
      BiConsumer<URI, Long> progress) {
    this.store = store;
    this.imports = imports;
    this.downloads = new Downloads(limits, pauses);
    this.progress = progress;
  }

  /// Fetches one publisher's list; a server that fails is an outcome, not an exception.
  ///
  /// @param addresses of the list's files, in the order they are read
  public FetchOutcome run(ListReader reader, List<URI> addresses) throws IOException {
    Optional<StoredVersion> inForce = store.findSound(reader.publisher());
    Path folder = Files.createTempDirectory("cordon-fetch");
    try {
      List<Fetched> files = download(addresses, inForce, folder);
      if (inForce.isPresent() && isSame(files, inForce.get())) {
        imports.confirm(inForce.get());
        return new FetchOutcome.Unchanged(inForce.get().manifest());
      }
      List<GivenFile> given = files.stream().map(Fetched::file).toList();
      return new FetchOutcome.Imported(imports.run(reader, given, false));
    } catch (FetchException e) {
      return new FetchOutcome.NotFetched(
          imports.refuse(
              reader.publisher(),
              addresses.stream().map(URI::toString).toList(),
              String.valueOf(e.getMessage())),
          inForce.map(StoredVersion::manifest).orElse(null));
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static boolean isSame(List<Fetched> files, StoredVersion inForce) {
    List<String> stored = inForce.manifest().files().stream().map(OriginalFile::sha256).toList();
    return files.stream().map(Fetched::sha256).toList().equals(stored);
  }

  private List<Fetched> download(List<URI> addresses, Optional<StoredVersion> inForce, Path folder)
      throws IOException {
    List<Fetched> files = new ArrayList<>();
    for (URI address : addresses) {
      @Nullable OriginalFile known =
          inForce.flatMap(version -> original(version, address)).orElse(null);
      RemoteFile remote =
          known == null
              ? new RemoteFile(address, null, null)
              : new RemoteFile(address, known.etag(), known.lastModified());
      Path target = folder.resolve(files.size() + "-" + remote.name());
      Received received = downloads.fetch(remote, target, bytes -> progress.accept(address, bytes));
      files.add(fetched(received, remote, known, inForce));
    }
    return files;
  }

  private static Optional<OriginalFile> original(StoredVersion version, URI address) {
    return version.manifest().files().stream()
        .filter(file -> file.origin().equals(address.toString()))
        .findFirst();
  }

  private static Fetched fetched(
      Received received,
      RemoteFile remote,
      @Nullable OriginalFile known,
      Optional<StoredVersion> inForce)
      throws FetchException {
    return switch (received) {
      case Received.Whole(Path path, String sha256, var etag, var lastModified) -> {
        String origin = remote.address().toString();
        yield new Fetched(new GivenFile(path, remote.name(), origin, etag, lastModified), sha256);
      }
      case Received.NotModified _ -> {
        if (known == null || inForce.isEmpty()) {
          throw new FetchException(remote.address() + ": answers 304 to a first request", false);
        }
        yield new Fetched(inForce.get().given(known), known.sha256());
      }
    };
  }

  @Override
  public void close() {
    downloads.close();
  }
}

package org.cordon.app.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All versions of all lists in the data directory, and which are in force. Reading it needs no
/// lock and never waits for an import.
public final class ListStore {

  private final Path folder;

  /// @param folder the folder of all lists; it need not exist
  public ListStore(Path folder) {
    this.folder = folder;
  }

  PublisherFolder of(String publisher) {
    return new PublisherFolder(folder.resolve(publisher));
  }

  /// Publishers something was ever imported of, even in vain; by name.
  public List<String> listPublishers() throws IOException {
    return PublisherFolder.entries(folder).stream()
        .filter(Files::isDirectory)
        .map(path -> path.getFileName().toString())
        .toList();
  }

  /// The versions in force, one a publisher; by publisher.
  ///
  /// @throws UnusableStoreException if one is damaged: a list must not silently be missing
  public List<StoredVersion> listInForce() throws IOException {
    List<StoredVersion> versions = new ArrayList<>();
    for (String publisher : listPublishers()) {
      findInForce(publisher).ifPresent(versions::add);
    }
    return versions;
  }

  /// The version in force; empty if none ever came into force.
  public Optional<StoredVersion> findInForce(String publisher) throws IOException {
    Optional<VersionId> current = of(publisher).findCurrent();
    return current.isEmpty()
        ? Optional.empty()
        : Optional.of(StoredVersion.open(of(publisher).version(current.get())));
  }

  /// The version in force; empty if there is none, or it is damaged: for those who bring a new one,
  /// which is how a damaged one is mended.
  public Optional<StoredVersion> findSound(String publisher) throws IOException {
    try {
      return findInForce(publisher);
    } catch (UnusableStoreException damaged) {
      return Optional.empty();
    }
  }

  /// The version in force.
  ///
  /// @throws UnusableStoreException if there is none, or it is damaged
  public StoredVersion requireInForce(String publisher) throws IOException {
    return findInForce(publisher)
        .orElseThrow(() ->
            new UnusableStoreException(
                "no version of "
                    + publisher
                    + " is in force; import one: cordon lists import "
                    + publisher
                    + " FILE"));
  }

  /// All versions of a list, oldest first; refused ones are not among them.
  public List<VersionId> listVersions(String publisher) throws IOException {
    return of(publisher).listVersions();
  }

  /// A version of a list.
  ///
  /// @throws UnusableStoreException if there is none, or it is damaged
  public StoredVersion requireVersion(String publisher, VersionId version) throws IOException {
    Path path = of(publisher).version(version);
    if (!Files.isDirectory(path)) {
      throw new UnusableStoreException("there is no version " + version + " of " + publisher);
    }
    return StoredVersion.open(path);
  }

  /// The last version that was refused, or could not be fetched.
  public Optional<Refusal> findLastRefusal(String publisher) throws IOException {
    return of(publisher).findLastRefusal();
  }

  /// The last time the publisher's server said that nothing changed.
  public Optional<Check> findLastCheck(String publisher) throws IOException {
    return of(publisher).findLastCheck();
  }
}

package org.cordon.app.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.ListFiles;
import org.jspecify.annotations.Nullable;

/* An import, step by step: take the publisher's lock; copy the originals into a staging folder;
 * read the copies, so that what is kept is what was read; write what was read beside them; hold it
 * to the floors; give the folder its version's name; switch. Until the last step nothing that is in
 * force is touched, and each step is on the disk before the next begins: a stop at any moment leaves
 * the old version in force or the new one, whole. */

/// Brings the files of a publisher into the store as a new version of its list.
public final class ListImport {

  private final ListStore store;
  private final Floors floors;
  private final int refusedKept;
  private final Clock clock;
  private final Consumer<ImportStep> progress;

  /// @param refusedKept refused versions kept for each publisher
  /// @param progress is told of each step when it is done
  public ListImport(
      ListStore store, Floors floors, int refusedKept, Clock clock, Consumer<ImportStep> progress) {
    this.store = store;
    this.floors = floors;
    this.refusedKept = refusedKept;
    this.clock = clock;
    this.progress = progress;
  }

  /// Imports the files as one version.
  ///
  /// @param acceptShrink the user says that the list is meant to be so much smaller or less filled
  /// @throws UnusableStoreException if another import of this publisher is at work
  public ImportOutcome run(ListReader reader, List<GivenFile> files, boolean acceptShrink)
      throws IOException {
    PublisherFolder folder = store.of(reader.publisher());
    try (ImportLock _ = ImportLock.take(folder)) {
      Path staging = folder.newStaging();
      progress.accept(ImportStep.STARTED);
      try {
        return new Attempt(reader, folder, staging, clock.instant()).run(files, acceptShrink);
      } finally {
        Durable.remove(staging);
      }
    }
  }

  /// Notes that a version could not even be had, say because a server is down.
  public Refusal refuse(String publisher, List<String> origins, String reason) throws IOException {
    PublisherFolder folder = store.of(publisher);
    Files.createDirectories(folder.folder());
    Refusal refusal =
        new Refusal(publisher, clock.instant(), Refusal.Kind.NOT_FETCHED, reason, origins, null);
    folder.writeLastRefusal(refusal);
    return refusal;
  }

  /// Notes that the version in force is still what the publisher serves.
  public void confirm(StoredVersion inForce) throws IOException {
    store
        .of(inForce.manifest().publisher())
        .writeLastCheck(new Check(clock.instant(), inForce.manifest().version()));
  }

  /* One import at work. */
  private final class Attempt {
    private final ListReader reader;
    private final PublisherFolder folder;
    private final Path staging;
    private final Instant now;
    private final Originals originals;

    Attempt(ListReader reader, PublisherFolder folder, Path staging, Instant now) {
      this.reader = reader;
      this.folder = folder;
      this.staging = staging;
      this.now = now;
      this.originals = new Originals(staging);
    }

    ImportOutcome run(List<GivenFile> files, boolean acceptShrink) throws IOException {
      @Nullable Manifest inForce =
          store.findSound(reader.publisher()).map(StoredVersion::manifest).orElse(null);
      originals.copy(files);
      progress.accept(ImportStep.COPIED);
      try {
        return publish(read(), inForce, acceptShrink);
      } catch (UnusableListException e) {
        return new ImportOutcome.Refused(
            refuse(Refusal.Kind.UNREADABLE, String.valueOf(e.getMessage())), inForce);
      }
    }

    private ReadResult read() throws UnusableListException {
      try {
        List<ListFile> opened = ListFiles.open(originals.paths(), ReadLimits.DEFAULT);
        ReadResult read = reader.read(opened);
        if (read.designations().isEmpty()) {
          throw new UnusableListException(
              "the list is empty: no designation could be read from it");
        }
        progress.accept(ImportStep.READ);
        return read;
      } catch (IOException | UncheckedIOException e) {
        throw brokenOff(e);
      }
    }

    /* What was just copied can be read; it is the pack in it that ends too soon, or is no pack. */
    private UnusableListException brokenOff(Exception cause) {
      String names =
          originals.files().stream().map(OriginalFile::name).collect(Collectors.joining(", "));
      return new UnusableListException(
          names + " can't be read to the end: " + cause.getMessage(), cause);
    }

    private ImportOutcome publish(ReadResult read, @Nullable Manifest inForce, boolean acceptShrink)
        throws IOException {
      Manifest manifest =
          Manifest.of(
              reader.publisher(),
              freeIn(folder.folder()),
              now,
              reader.leastDesignations(),
              read,
              originals.files());
      List<String> broken = floors.broken(manifest, inForce, reader.leastDesignations());
      if (!broken.isEmpty() && !acceptShrink) {
        return new ImportOutcome.Refused(
            refuse(Refusal.Kind.UNDER_FLOORS, String.join("; ", broken)), inForce);
      }
      StoredVersion.write(staging, manifest, read);
      progress.accept(ImportStep.WRITTEN);
      Durable.move(staging, folder.version(manifest.version()));
      progress.accept(ImportStep.SETTLED);
      folder.switchTo(manifest.version());
      progress.accept(ImportStep.IN_FORCE);
      return new ImportOutcome.Published(manifest, inForce, broken);
    }

    private VersionId freeIn(Path parent) {
      VersionId wanted = VersionId.of(now, originals.sha256());
      VersionId free = wanted;
      for (int count = 2; Files.exists(parent.resolve(free.text())); count++) {
        free = wanted.again(count);
      }
      return free;
    }

    private Refusal refuse(Refusal.Kind kind, String reason) throws IOException {
      Files.createDirectories(folder.refused());
      Path kept = folder.refused().resolve(freeIn(folder.refused()).text());
      Durable.move(staging, kept);
      forgetOldRefused();
      Refusal refusal =
          new Refusal(
              reader.publisher(),
              now,
              kind,
              reason,
              originals.files().stream().map(OriginalFile::origin).toList(),
              kept.getFileName().toString());
      folder.writeLastRefusal(refusal);
      return refusal;
    }

    private void forgetOldRefused() throws IOException {
      List<Path> kept = new ArrayList<>(PublisherFolder.entries(folder.refused()));
      while (kept.size() > refusedKept) {
        Durable.remove(kept.removeFirst());
      }
    }
  }
}

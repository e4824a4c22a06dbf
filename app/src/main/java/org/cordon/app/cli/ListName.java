package org.cordon.app.cli;

import java.io.IOException;
import java.util.List;
import org.cordon.app.feed.ListStore;
import org.cordon.app.feed.StoredVersion;
import org.cordon.app.feed.VersionId;
import org.cordon.app.settings.InvalidInputException;

/// A list as the user names it: `un` for the version in force, `un:VERSION` for another one; the
/// start of a version will do where it is the only one, and `un:previous` is the one before.
final class ListName {

  static final String HELP =
      "un for the version in force; un:previous or un:VERSION for another one.";

  private ListName() {}

  static StoredVersion requireVersion(Cordon cordon, String name) throws IOException {
    ListStore store = cordon.store();
    if (VersionId.isOne(name)) {
      return requireVersion(store, new VersionId(name));
    }
    int colon = name.indexOf(':');
    String publisher = colon < 0 ? name : name.substring(0, colon);
    if (!store.listPublishers().contains(publisher)) {
      Publishers.requireReader(cordon.readers(), publisher);
    }
    return colon < 0
        ? store.requireInForce(publisher)
        : store.requireVersion(publisher, version(store, publisher, name.substring(colon + 1)));
  }

  /* A version's name alone will do: it tells the list. */
  private static StoredVersion requireVersion(ListStore store, VersionId version)
      throws IOException {
    for (String publisher : store.listPublishers()) {
      if (store.listVersions(publisher).contains(version)) {
        return store.requireVersion(publisher, version);
      }
    }
    throw new InvalidInputException("version", version.text(), "no list has it");
  }

  private static VersionId version(ListStore store, String publisher, String start)
      throws IOException {
    if (start.equals("previous")) {
      return before(store, store.requireInForce(publisher));
    }
    List<VersionId> fitting =
        store.listVersions(publisher).stream().filter(v -> v.text().startsWith(start)).toList();
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    throw new InvalidInputException(
        "version of " + publisher,
        start,
        (fitting.isEmpty() ? "there is none; there are " : "fits several; there are ")
            + store.listVersions(publisher));
  }

  /// The version before another one.
  static StoredVersion requireBefore(Cordon cordon, StoredVersion version) throws IOException {
    return cordon
        .store()
        .requireVersion(version.manifest().publisher(), before(cordon.store(), version));
  }

  private static VersionId before(ListStore store, StoredVersion version) throws IOException {
    String publisher = version.manifest().publisher();
    VersionId named = version.manifest().version();
    return store.listVersions(publisher).stream()
        .filter(other -> other.compareTo(named) < 0)
        .reduce((_, later) -> later)
        .orElseThrow(() ->
            new InvalidInputException(
                "version of " + publisher, named.text(), "there is none before it"));
  }
}

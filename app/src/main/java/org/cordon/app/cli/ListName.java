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
    int colon = name.indexOf(':');
    String publisher = colon < 0 ? name : name.substring(0, colon);
    ListStore store = cordon.store();
    if (!store.listPublishers().contains(publisher)) {
      Publishers.requireReader(cordon.readers(), publisher);
    }
    return colon < 0
        ? store.requireInForce(publisher)
        : store.requireVersion(publisher, version(store, publisher, name.substring(colon + 1)));
  }

  private static VersionId version(ListStore store, String publisher, String start)
      throws IOException {
    if (start.equals("previous")) {
      return previous(store, publisher);
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

  private static VersionId previous(ListStore store, String publisher) throws IOException {
    VersionId inForce = store.requireInForce(publisher).manifest().version();
    return store.listVersions(publisher).stream()
        .filter(version -> version.compareTo(inForce) < 0)
        .reduce((_, later) -> later)
        .orElseThrow(() ->
            new InvalidInputException(
                "version of " + publisher, "previous", "there is none before " + inForce));
  }
}

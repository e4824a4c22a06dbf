package org.cordon.app.feed.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A file on a publisher's server.
///
/// @param etag what the server called the state we have; null where we have none
/// @param lastModified when the state we have was changed, in the server's words; null as above
record RemoteFile(URI address, @Nullable String etag, @Nullable String lastModified) {

  private static final int LONGEST = 80;

  /// A name for it on disk: the end of its path, with the query where that alone says little.
  String name() {
    String path = address.getPath() == null ? "" : address.getPath();
    String end = path.substring(path.lastIndexOf('/') + 1);
    String query = address.getQuery() == null || end.contains(".") ? "" : "-" + address.getQuery();
    String name = (end + query).replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
    return name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), LONGEST));
  }
}

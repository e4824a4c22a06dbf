package org.cordon.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.cordon.listing.ListFile;

/// List files made of text in a test.
public final class ListFilesOf {

  private ListFilesOf() {}

  /// A file of this name and content, UTF-8.
  public static ListFile text(String name, String content) {
    return bytes(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /// A file of this name and content.
  public static ListFile bytes(String name, byte[] content) {
    return new ListFile(name, () -> new ByteArrayInputStream(content));
  }
}

package org.cordon.listing.format;

import java.io.IOException;
import org.cordon.listing.ListFile;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;

/// Reads a file whole, for formats that can't be read record by record.
public final class WholeFile {

  private WholeFile() {}

  /// The bytes of a file.
  ///
  /// @throws UnusableListException if it is larger than `limits` allow
  public static byte[] read(ListFile file, ReadLimits limits)
      throws IOException, UnusableListException {
    try (GuardedInput in = new GuardedInput(file.open(), file.name(), limits)) {
      return in.readAllBytes();
    } catch (GuardedInput.OverLimitException e) {
      throw new UnusableListException(String.valueOf(e.getMessage()), e);
    }
  }
}

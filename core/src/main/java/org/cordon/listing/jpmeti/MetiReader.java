package org.cordon.listing.jpmeti;

import java.io.IOException;
import java.util.List;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.RegistryJson;

/// Reads the Japanese lists, one file or several.
public final class MetiReader implements ListReader {

  private final RegistryJson endUsers =
      new RegistryJson(publisher(), "jp-", EndUserList::readParty);

  @Override
  public String publisher() {
    return "jp-meti";
  }

  /// Half of the 835 entries of the End User List of September 2025.
  @Override
  public int leastDesignations() {
    return 417;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    Problems problems = new Problems();
    Designations entries = new Designations();
    String day = null;
    for (ListFile file : files) {
      day = endUsers.read(file, problems, entries);
    }
    return new ReadResult(day, entries.require(publisher()), problems.list());
  }
}

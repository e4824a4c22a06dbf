package org.cordon.listing.uk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;

/// Reads the UK Sanctions List of the FCDO, since 28 January 2026 the one list of the United
/// Kingdom: XML, or CSV with a row for each name, address and date of a party.
public final class UkFcdoReader implements ListReader {

  private static final int BYTE_ORDER_MARK = 0xEF;

  @Override
  public String publisher() {
    return "uk-fcdo";
  }

  /// Half of the version of April 2026, which has 6,046 designations.
  @Override
  public int leastDesignations() {
    return 3_000;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    if (files.size() != 1) {
      throw new UnusableListException(
          "the UK Sanctions List is one file, XML or CSV; " + files.size() + " were given");
    }
    ListFile file = files.getFirst();
    Problems problems = new Problems();
    UkParties parties = new UkParties(publisher(), "Unique ID", problems);
    String listDate =
        isXml(file) ? FcdoXml.read(file, parties) : FcdoTable.read(file, parties, problems);
    return new ReadResult(listDate, parties.require(file.name()), problems.list());
  }

  private static boolean isXml(ListFile file) throws IOException {
    try (InputStream in = file.open()) {
      int first = in.read();
      while (first == BYTE_ORDER_MARK || Character.isWhitespace(first)) {
        first = first == BYTE_ORDER_MARK ? in.readNBytes(3)[2] : in.read();
      }
      return first == '<';
    }
  }
}

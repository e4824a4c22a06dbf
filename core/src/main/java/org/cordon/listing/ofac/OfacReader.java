package org.cordon.listing.ofac;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.XmlRecords;

/// Reads one of OFAC's lists in any of the formats it is published in, told by content: the CSV set
/// (`sdn.csv`, alone or with `add.csv`, `alt.csv`, `sdn_comments.csv`; `cons_prim.csv` likewise),
/// plain XML, Advanced XML or Enhanced XML.
public final class OfacReader implements ListReader {

  private static final String XML_ROOTS =
      PlainXml.ROOT + ", " + AdvancedXml.ROOT + " or " + EnhancedXml.ROOT;

  private static final int START_BYTES = 200;
  /* A byte order mark of any kind and blanks may come before the first bracket. */
  private static final Pattern START_OF_XML = Pattern.compile("[\\x80-\\xFF\\x00\\s]*<");

  private final OfacList list;

  private OfacReader(OfacList list) {
    this.list = list;
  }

  /// Of the Specially Designated Nationals list, `ofac-sdn`.
  public static OfacReader sdn() {
    return new OfacReader(OfacList.SDN);
  }

  /// Of the Consolidated Non-SDN list, `ofac-cons`.
  public static OfacReader consolidated() {
    return new OfacReader(OfacList.CONSOLIDATED);
  }

  @Override
  public String publisher() {
    return list.publisher();
  }

  @Override
  public int leastDesignations() {
    return list.leastEntries();
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    List<ListFile> xml = new ArrayList<>();
    for (ListFile file : files) {
      if (isXml(file)) {
        xml.add(file);
      }
    }
    if (!xml.isEmpty() && files.size() > 1) {
      throw new UnusableListException(
          names(files) + ": an XML file of OFAC's is a whole list; give it alone");
    }
    ReadResult result =
        xml.isEmpty()
            ? CsvSet.read(files, list, ReadLimits.DEFAULT)
            : readXml(xml.getFirst(), ReadLimits.DEFAULT);
    refuseOtherList(files);
    return result;
  }

  /* Plain XML and CSV don't say which list they hold; OFAC's names for the files do. */
  private void refuseOtherList(List<ListFile> files) throws UnusableListException {
    OfacList other = list.other();
    for (ListFile file : files) {
      if (other.namesFile(file.name())) {
        throw new UnusableListException(
            file.name()
                + " is, by its name, of "
                + other.publisher()
                + ", not of "
                + publisher()
                + "; import it as that");
      }
    }
  }

  private static boolean isXml(ListFile file) throws IOException {
    try (InputStream input = file.open()) {
      String start = new String(input.readNBytes(START_BYTES), StandardCharsets.ISO_8859_1);
      return START_OF_XML.matcher(start).lookingAt();
    }
  }

  private ReadResult readXml(ListFile file, ReadLimits limits)
      throws IOException, UnusableListException {
    String root;
    try (XmlRecords xml = XmlRecords.open(file, Set.of(), limits)) {
      root = xml.root().name();
    }
    return switch (root) {
      case PlainXml.ROOT -> PlainXml.read(file, list, limits);
      case AdvancedXml.ROOT -> AdvancedXml.read(file, list, limits);
      case EnhancedXml.ROOT -> EnhancedXml.read(file, list, limits);
      default ->
          throw new UnusableListException(
              file.name()
                  + " is no list of OFAC's: its root element is "
                  + root
                  + ", not "
                  + XML_ROOTS);
    };
  }

  private static String names(List<ListFile> files) {
    return String.join(", ", files.stream().map(ListFile::name).toList());
  }
}

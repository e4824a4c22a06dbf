package org.cordon.listing.ofac;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordon.listing.ListFile;
import org.cordon.listing.ReadResult;
import org.cordon.testing.GivenData;

/// An Advanced XML file of any size: the fixture's places, documents, parties, ties and listings
/// over and over, each copy with numbers of its own. Made as it is read, so that it takes no room.
final class LargeAdvancedList {

  private static final int MB = 1 << 20;
  private static final List<String> SECTIONS =
      List.of(
          "Locations",
          "IDRegDocuments",
          "DistinctParties",
          "ProfileRelationships",
          "SanctionsEntries");
  /* The place right behind each number that must differ from copy to copy. */
  private static final Pattern AFTER_NUMBER =
      Pattern.compile(
          "(?<=(?:FixedRef|LocationID|IdentityID|ProfileID|NamePartGroupID|<Location ID|<Profile ID"
              + "|<Identity ID|<NamePartGroup ID)=\"\\d{1,9})(?=\")");

  private final String text = GivenData.fixtureText("ofac-sdn/sdn_advanced.xml");
  private final Map<String, List<String>> templates = new HashMap<>();
  private final int copies;

  /// A file of at least this many bytes.
  LargeAdvancedList(long bytes) {
    SECTIONS.forEach(section -> templates.put(section, template(section)));
    long perCopy = SECTIONS.stream().mapToLong(section -> copy(section, 0).length).sum();
    copies = (int) (bytes / perCopy) + 1;
  }

  private List<String> template(String section) {
    String start = "<" + section + ">";
    String inside =
        text.substring(text.indexOf(start) + start.length(), text.indexOf("</" + section + ">"));
    return List.of(AFTER_NUMBER.split(inside, -1));
  }

  int parties() {
    return 4 * copies;
  }

  ListFile file() {
    return new ListFile("sdn_advanced.xml", this::open);
  }

  private InputStream open() {
    Stream<byte[]> head = Stream.of(bytes(text.substring(0, text.indexOf("<Locations>"))));
    Stream<byte[]> body = SECTIONS.stream().flatMap(this::section);
    return new Parts(
        Stream.of(head, body, Stream.of(bytes("</Sanctions>"))).flatMap(s -> s).iterator());
  }

  private Stream<byte[]> section(String name) {
    Stream<byte[]> start = Stream.of(bytes("<" + name + ">"));
    Stream<byte[]> inside = IntStream.range(0, copies).mapToObj(copy -> copy(name, copy));
    return Stream.of(start, inside, Stream.of(bytes("</" + name + ">"))).flatMap(s -> s);
  }

  private byte[] copy(String section, int copy) {
    String suffix = String.format(Locale.ROOT, "%04d", copy);
    return bytes(String.join(suffix, templates.getOrDefault(section, List.of())));
  }

  private static byte[] bytes(String part) {
    return part.getBytes(StandardCharsets.UTF_8);
  }

  /* The parts one after the other. */
  private static final class Parts extends InputStream {
    private final Iterator<byte[]> rest;
    private InputStream part = InputStream.nullInputStream();

    Parts(Iterator<byte[]> parts) {
      this.rest = parts;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = part.read(buffer, offset, length);
      while (count < 0 && rest.hasNext()) {
        part = new ByteArrayInputStream(rest.next());
        count = part.read(buffer, offset, length);
      }
      return count;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
  }

  /// Reads a list of as many MB as the argument says, in whatever heap the JVM has been given.
  public static void main(String[] arguments) throws Exception {
    LargeAdvancedList list = new LargeAdvancedList(Long.parseLong(arguments[0]) * MB);
    long start = System.nanoTime();
    ReadResult result = OfacReader.sdn().read(List.of(list.file()));
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    System.out.println(
        result.designations().size()
            + " of "
            + list.parties()
            + " parties, "
            + result.problems().size()
            + " problems, "
            + milliseconds
            + " ms, heap "
            + Runtime.getRuntime().maxMemory() / MB
            + " MB");
  }
}

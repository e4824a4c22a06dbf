package org.cordon.listing.euannexes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.cordon.listing.ListFile;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.WholeFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/* Reads a file of HTML. */
final class HtmlPage {

  /* A page is held in memory. Regulation (EU) No 269/2014, the longest act with annexes, has 8 MB. */
  private static final ReadLimits LIMITS = ReadLimits.DEFAULT.atMost(50_000_000);

  /* Pages of EUR-Lex nest 30 elements; what is deeper is read as if it stood at this depth. */
  private static final int MAX_DEPTH = 250;

  /* A page that ends without its end tag was not loaded whole; parsers would not mind. */
  private static final Pattern END = Pattern.compile("(?i)</html\\s*>");
  private static final int END_BYTES = 2_000;

  private HtmlPage() {}

  /// The page, in the charset it names.
  static Document read(ListFile file) throws IOException, UnusableListException {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
    byte[] bytes = WholeFile.read(file, LIMITS);
    if (!END.matcher(end(bytes)).find()) {
      throw new UnusableListException(
          file.name() + " is broken off: it doesn't end with </html>; the file is refused");
    }
    return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
  }

  private static String end(byte[] bytes) {
    int start = Math.max(0, bytes.length - END_BYTES);
    return new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
  }

  /// The line an element starts in, from 1; 0 where it stands nowhere in the file.
  static long line(Element element) {
    return Math.max(element.sourceRange().start().lineNumber(), 0);
  }
}

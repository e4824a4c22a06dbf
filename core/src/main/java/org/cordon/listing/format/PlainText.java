package org.cordon.listing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.UnusableListException;

/// A file of running text in UTF-8, as taken out of a PDF. Bytes that are no text become U+FFFD;
/// the lines that hold such are reported as problems and kept.
public final class PlainText {

  /// Bytes; lists that come as text have some 200,000.
  static final int LARGEST = 20_000_000;

  private PlainText() {}

  /// All of the text, line ends made one, a byte order mark left out.
  ///
  /// @throws UnusableListException if it is larger than any list that comes as text
  public static String read(ListFile file, Problems problems)
      throws IOException, UnusableListException {
    try (InputStream in = new BufferedInputStream(file.open())) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UnusableListException(
            file.name() + " is larger than " + LARGEST + " bytes; the text is refused");
      }
      String text =
          new String(bytes, StandardCharsets.UTF_8)
              .replaceFirst("^\uFEFF", "")
              .replaceAll("\r\n?", "\n");
      reportBroken(file, text, problems);
      return text;
    }
  }

  private static void reportBroken(ListFile file, String text, Problems problems) {
    long number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.indexOf('\uFFFD') >= 0) {
        problems.add(
            Reason.BROKEN_ENCODING,
            new Origin(file.name(), number, ""),
            "text",
            line,
            "holds bytes that are no text; kept with a mark in their place");
      }
    }
  }
}

package org.cordon.listing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.UnusableListException;

/* The characters of an XML file, in the encoding its first bytes tell. Left to itself the parser prints
 * broken characters to the console besides throwing. */
final class XmlText {

  private static final int HEAD = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]{0,40})[\"']");

  private XmlText() {}

  /// Opens the characters; those that break the encoding make reading fail.
  static Reader open(InputStream bytes, String name) throws IOException, UnusableListException {
    BufferedInputStream in = new BufferedInputStream(bytes);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    in.skipNBytes(mark(head));
    return new InputStreamReader(
        in,
        charset(head, name)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /* Bytes of the byte order mark. */
  private static int mark(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset charset(byte[] head, String name) throws UnusableListException {
    if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared =
        DECLARED.matcher(
            new String(head, mark(head), head.length - mark(head), StandardCharsets.ISO_8859_1));
    return declared.find() ? named(declared.group(1), name) : StandardCharsets.UTF_8;
  }

  private static Charset named(String encoding, String name) throws UnusableListException {
    try {
      return Charset.forName(encoding);
    } catch (IllegalArgumentException e) {
      throw new UnusableListException(
          name + ":1 declares the encoding \"" + encoding + "\", which is not known here", e);
    }
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (Byte.toUnsignedInt(head[i]) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}

package org.cordon.listing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.cordon.listing.ListFile;

/* The charset of a text file that doesn't name it: UTF-8, or windows-1252, in which spreadsheet
 * programs used to save. Text in windows-1252 hardly ever happens to be UTF-8, so whichever form
 * most bytes over 0x7F have decides; a UTF-8 file with a damaged place stays UTF-8. */
final class TextCharset {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextCharset() {}

  static Charset of(ListFile file) throws IOException {
    long sequences = 0;
    long strays = 0;
    try (InputStream in = new BufferedInputStream(file.open(), 65_536)) {
      int awaited = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        boolean continues = (b & 0xC0) == 0x80;
        if (awaited > 0 && continues) {
          sequences += --awaited == 0 ? 1 : 0;
          continue;
        }
        int following = following(b);
        strays += awaited > 0 || (b > 0x7F && following == 0) ? 1 : 0;
        awaited = following;
      }
    }
    return strays > sequences ? WINDOWS : StandardCharsets.UTF_8;
  }

  /* How many continuation bytes a first byte announces. */
  private static int following(int first) {
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    return first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
  }
}

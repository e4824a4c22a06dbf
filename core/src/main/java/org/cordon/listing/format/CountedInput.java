package org.cordon.listing.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/* Bytes that are counted as they are read, for a limit. Marks are not supported: what is read again
 * would be counted twice. */
abstract class CountedInput extends FilterInputStream {

  CountedInput(InputStream in) {
    super(in);
  }

  /// Counts these bytes; throws where they are too many.
  abstract void count(int bytes) throws IOException;

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

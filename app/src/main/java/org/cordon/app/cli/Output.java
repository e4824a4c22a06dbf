package org.cordon.app.cli;

import java.io.BufferedOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Standard output: results and nothing else, UTF-8, lines end with `\n`. Not thread-safe.
final class Output implements Flushable {

  private final OutputStream out;

  Output(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  /// Writes text as it is.
  ///
  /// @throws ClosedOutputException if whoever read it is gone, as `head` is after ten lines
  void text(String text) throws IOException {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw ClosedOutputException.orAsIs(e);
    }
  }

  /// Writes a line.
  void line(String text) throws IOException {
    text(text + "\n");
  }

  /// The same output, for what writes to writers; closing it closes nothing.
  Writer writer() {
    return new Writer() {
      @Override
      public void write(char[] characters, int offset, int length) throws IOException {
        text(new String(characters, offset, length));
      }

      @Override
      public void flush() throws IOException {
        Output.this.flush();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw ClosedOutputException.orAsIs(e);
    }
  }

  /// Nobody reads the output any more. No failure: the program just has nothing left to do.
  static final class ClosedOutputException extends IOException {
    private static final long serialVersionUID = 1L;

    private ClosedOutputException(IOException cause) {
      super(cause);
    }

    /* The JDK has no type for it; in whatever language, the system's message holds the word. */
    static IOException orAsIs(IOException failure) {
      return String.valueOf(failure.getMessage()).contains("pipe")
              || String.valueOf(failure.getMessage()).contains("Pipe")
          ? new ClosedOutputException(failure)
          : failure;
    }
  }
}

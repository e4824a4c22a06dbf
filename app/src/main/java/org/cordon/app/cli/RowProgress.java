package org.cordon.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// How far a run over the rows of a file has come.
final class RowProgress implements AutoCloseable {

  private final Cordon cordon;
  private final Bar bar;

  private RowProgress(Cordon cordon, Bar bar) {
    this.cordon = cordon;
    this.bar = bar;
  }

  static RowProgress start(Cordon cordon, String task, Path input) throws IOException {
    long lines = cordon.isTerminal() ? lines(input) : -1;
    return new RowProgress(cordon, new Bar(cordon, task, " rows", lines));
  }

  /* Without the header; an estimate, since cells may hold line ends. */
  private static long lines(Path input) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(input))) {
      for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return Math.max(0, lines - 1);
  }

  void step() {
    bar.step();
  }

  long rows() {
    return bar.done();
  }

  /// ` in 4.2 s (2380 rows/s)`; empty where nobody watches, or it took too short a time to tell.
  String speed() {
    double seconds = bar.elapsed().toMillis() / 1e3;
    return !cordon.isTerminal() || seconds < 1
        ? ""
        : String.format(Locale.ROOT, " in %.1f s (%.0f rows/s)", seconds, rows() / seconds);
  }

  @Override
  public void close() {
    bar.close();
  }
}

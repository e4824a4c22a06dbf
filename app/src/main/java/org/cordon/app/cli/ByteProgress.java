package org.cordon.app.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How far downloads have come, a bar each. Servers often don't say how much is to come, so it
/// counts up.
final class ByteProgress implements AutoCloseable {

  private static final int KILO = 1000;

  private final Cordon cordon;
  private @Nullable Bar bar;
  private @Nullable URI file;

  ByteProgress(Cordon cordon) {
    this.cordon = cordon;
  }

  /// So many bytes of this file are here.
  void at(URI address, long bytes) {
    if (bar == null || !address.equals(file)) {
      done();
      file = address;
      bar = new Bar(cordon, String.valueOf(address.getHost()), " kB", -1);
    }
    bar.to(bytes / KILO);
  }

  /// The file at work is whole, or given up.
  void done() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void close() {
    done();
  }
}

package org.cordon.app.cli;

import java.net.URI;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/// How far a download has come, as a bar on a terminal; nothing elsewhere. Servers often don't say
/// how much is to come, so it counts up.
final class ByteProgress implements AutoCloseable {

  private static final int KILO = 1000;

  private final Cordon cordon;
  private @Nullable ProgressBar bar;
  private @Nullable URI file;

  ByteProgress(Cordon cordon) {
    this.cordon = cordon;
  }

  /// So many bytes of this file are here.
  void at(URI address, long bytes) {
    if (!cordon.isTerminal()) {
      return;
    }
    if (bar == null || !address.equals(file)) {
      done();
      file = address;
      bar = start(address);
    }
    bar.stepTo(bytes / KILO);
  }

  private ProgressBar start(URI address) {
    return new ProgressBarBuilder()
        .setTaskName(String.valueOf(address.getHost()))
        .setInitialMax(-1)
        .setUnit(" kB", 1)
        .showSpeed()
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(cordon.err()))
        .build();
  }

  /// The file is whole, or given up.
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

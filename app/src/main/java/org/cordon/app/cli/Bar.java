package org.cordon.app.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/// A progress bar on standard error: only where a person watches, and only once the work takes
/// longer than a second. Not thread-safe.
final class Bar implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int WIDTH = 79;

  private final Cordon cordon;
  private final String task;
  private final String unit;
  private final long all;
  private final long start = System.nanoTime();
  private @Nullable ProgressBar shown;
  private long done;

  /// @param unit what is counted, with a blank before it
  /// @param all how many there are; -1 where not known
  Bar(Cordon cordon, String task, String unit, long all) {
    this.cordon = cordon;
    this.task = task;
    this.unit = unit;
    this.all = all;
  }

  /// One more is done.
  void step() {
    to(done + 1);
  }

  /// So many are done.
  void to(long count) {
    done = count;
    if (shown == null && cordon.isTerminal() && elapsed().compareTo(PATIENCE) > 0) {
      shown = show();
    }
    if (shown != null) {
      shown.stepTo(done);
    }
  }

  private ProgressBar show() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(all)
        .setUnit(unit, 1)
        .showSpeed()
        .startsFrom(done, elapsed())
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(cordon.err(), WIDTH))
        .build();
  }

  /// How many are done.
  long done() {
    return done;
  }

  /// How long it has taken so far.
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    if (shown != null) {
      shown.close();
    }
  }
}

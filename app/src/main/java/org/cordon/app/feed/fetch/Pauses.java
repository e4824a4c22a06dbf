package org.cordon.app.feed.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/// The pauses before further tries: each twice as long as the one before, and up to half as long
/// again by chance, so that many who failed at once don't come back at once.
public final class Pauses {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  /// Waits.
  @FunctionalInterface
  public interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  private final Duration first;
  private final DoubleSupplier chance;
  private final Sleeper sleeper;

  /// @param first the pause before the second try
  /// @param chance numbers from 0 to 1
  public Pauses(Duration first, DoubleSupplier chance, Sleeper sleeper) {
    this.first = first;
    this.chance = chance;
    this.sleeper = sleeper;
  }

  /// Waits before this try, counted from 1; there is no pause before the first.
  void before(int attempt) throws IOException {
    try {
      sleeper.sleep(length(attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private Duration length(int attempt) {
    double factor = Math.pow(2, attempt - 2) * (1 + chance.getAsDouble() / 2);
    long millis = (long) (first.toMillis() * factor);
    return Duration.ofMillis(Math.min(millis, LONGEST.toMillis()));
  }
}

package org.cordon.app.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works on a stream of items with all cores and hands on the results in the items' order. A few
/// hundred items are in memory at a time, however long the stream is.
public final class OrderedWork {

  /* Small enough that the last chunks keep all cores busy, large enough to make handing over cheap. */
  private static final int CHUNK = 64;

  /// Gives the next item; null at the end.
  @FunctionalInterface
  public interface Source<T> {
    @Nullable T next() throws IOException;
  }

  /// Takes the results, one after the other, in one thread.
  @FunctionalInterface
  public interface Sink<R> {
    void take(R result) throws IOException;
  }

  private OrderedWork() {}

  /// Works until the source ends. The first failure of source, work or sink ends it and is thrown.
  public static <T, R> void run(Source<T> source, Function<T, R> work, Sink<R> sink)
      throws IOException {
    run(source, work, sink, CHUNK);
  }

  /// The same for few items that each take long.
  static <T, R> void runEach(Iterator<T> items, Function<T, R> work, Sink<R> sink)
      throws IOException {
    run(() -> items.hasNext() ? items.next() : null, work, sink, 1);
  }

  private static <T, R> void run(Source<T> source, Function<T, R> work, Sink<R> sink, int size)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<List<R>>> inWork = new ArrayDeque<>();
      for (List<T> chunk = chunk(source, size); !chunk.isEmpty(); chunk = chunk(source, size)) {
        List<T> items = chunk;
        inWork.add(workers.submit(() -> items.stream().map(work).toList()));
        if (inWork.size() > 2 * threads) {
          handOn(inWork.remove(), sink);
        }
      }
      for (Future<List<R>> rest : inWork) {
        handOn(rest, sink);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <T> List<T> chunk(Source<T> source, int size) throws IOException {
    List<T> chunk = new ArrayList<>();
    while (chunk.size() < size) {
      T item = source.next();
      if (item == null) {
        break;
      }
      chunk.add(item);
    }
    return chunk;
  }

  private static <R> void handOn(Future<List<R>> done, Sink<R> sink) throws IOException {
    for (R result : result(done)) {
      sink.take(result);
    }
  }

  private static <R> R result(Future<R> done) throws IOException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case UncheckedIOException unchecked when unchecked.getCause() != null ->
            throw unchecked.getCause();
        case RuntimeException failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}

package org.cordon.app.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

  private static OrderedWork.Source<Integer> upTo(int count) {
    Iterator<Integer> numbers = IntStream.range(0, count).iterator();
    return () -> numbers.hasNext() ? numbers.next() : null;
  }

  @Test
  void resultsComeInTheOrderOfTheItems() throws IOException {
    List<Integer> results = new ArrayList<>();
    OrderedWork.run(upTo(10_000), number -> number * 2, results::add);

    assertThat(results).isEqualTo(IntStream.range(0, 10_000).map(n -> n * 2).boxed().toList());
  }

  @Test
  void noItemsGiveNoResults() throws IOException {
    OrderedWork.run(
        upTo(0),
        number -> number,
        _ -> {
          throw new AssertionError("there is none");
        });
  }

  @Test
  void fewItemsAreReadAhead() throws IOException {
    AtomicInteger ahead = new AtomicInteger();
    OrderedWork.Source<Integer> numbers = upTo(100_000);
    AtomicInteger most = new AtomicInteger();
    OrderedWork.run(
        () -> {
          most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
          return numbers.next();
        },
        number -> number,
        _ -> ahead.decrementAndGet());

    assertThat(most.get()).isLessThan(64 * (2 * Runtime.getRuntime().availableProcessors() + 3));
  }

  @Test
  void aFailureOfTheWorkEndsIt() {
    assertThatThrownBy(() ->
            OrderedWork.run(
                upTo(1_000),
                number -> {
                  if (number == 500) {
                    throw new IllegalArgumentException("500");
                  }
                  return number;
                },
                _ -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("500");
  }

  @Test
  void aFailedFileIsThrownAsSuch() {
    assertThatThrownBy(() ->
            OrderedWork.run(
                upTo(1),
                _ -> {
                  throw new UncheckedIOException(new IOException("damaged"));
                },
                _ -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("damaged");
  }
}

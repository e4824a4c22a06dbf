package org.cordon.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes random values from a seed, for properties that hold for all of them.
///
/// A failing property prints the seed, the case and, where a smaller case fails too, the smallest
/// found. `-Dcordon.seed=N` repeats a run, `-Dcordon.cases=N` makes it longer.
@FunctionalInterface
public interface Gen<T> {

  T make(Random random);

  default <R> Gen<R> map(Function<T, R> function) {
    return random -> function.apply(make(random));
  }

  static <T> Gen<T> oneOf(List<T> choices) {
    return random -> choices.get(random.nextInt(choices.size()));
  }

  static Gen<Integer> integers(int from, int to) {
    return random -> random.nextInt(from, to + 1);
  }

  /// Strings of up to `longest` code points, made of these characters.
  static Gen<String> strings(String characters, int longest) {
    int[] codePoints = characters.codePoints().toArray();
    return random -> {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(longest + 1); i > 0; i--) {
        text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
      }
      return text.toString();
    };
  }

  static <T> Gen<List<T>> lists(Gen<T> element, int longest) {
    return random -> {
      List<T> list = new ArrayList<>();
      for (int i = random.nextInt(longest + 1); i > 0; i--) {
        list.add(element.make(random));
      }
      return list;
    };
  }

  /// Checks a property for many values.
  static <T> void forAll(Gen<T> values, Consumer<T> property) {
    long seed = Long.getLong("cordon.seed", 20_260_101L);
    int cases = Integer.getInteger("cordon.cases", 500);
    Random random = new Random(seed);
    for (int i = 0; i < cases; i++) {
      T value = values.make(random);
      try {
        property.accept(value);
      } catch (AssertionError | RuntimeException failure) {
        T smallest = smallest(value, property);
        throw new AssertionError(
            "seed "
                + seed
                + ", case "
                + i
                + ": "
                + value
                + (smallest.equals(value) ? "" : "; smallest: " + smallest),
            failure);
      }
    }
  }

  /// Checks a property for many pairs.
  static <A, B> void forAll(Gen<A> first, Gen<B> second, BiConsumer<A, B> property) {
    record Pair<A, B>(A first, B second) {}
    forAll(
        random -> new Pair<>(first.make(random), second.make(random)),
        pair -> property.accept(pair.first(), pair.second()));
  }

  /* Only strings shrink: a character at a time is taken out while the property still fails. */
  @SuppressWarnings("unchecked")
  private static <T> T smallest(T value, Consumer<T> property) {
    if (!(value instanceof String text)) {
      return value;
    }
    for (int i = 0; i < text.length(); i++) {
      String shorter = text.substring(0, i) + text.substring(i + 1);
      if (fails((T) shorter, property)) {
        return smallest((T) shorter, property);
      }
    }
    return value;
  }

  private static <T> boolean fails(T value, Consumer<T> property) {
    try {
      property.accept(value);
      return false;
    } catch (AssertionError | RuntimeException failure) {
      return true;
    }
  }
}

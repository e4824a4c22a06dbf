package org.cordon.match;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Numbers in the order they were added, without an object for each.
final class IntList {

  private int[] values = new int[1];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /// Adds a number unless it is the last one already.
  void addOnce(int value) {
    if (size == 0 || values[size - 1] != value) {
      add(value);
    }
  }

  void forEach(IntConsumer consumer) {
    for (int i = 0; i < size; i++) {
      consumer.accept(values[i]);
    }
  }
}

package org.cordon.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A dictionary of phrases of one or more words, found at a place of a name, the longest first.
final class Phrases<T> {

  /// A phrase found.
  ///
  /// @param words how many words it covers
  record Found<T>(T value, int words) {}

  private final Map<String, T> values = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final BinaryOperator<T> merge;

  /// @param merge makes one value of two that are entered under the same words
  Phrases(BinaryOperator<T> merge) {
    this.merge = merge;
  }

  void put(List<String> keys, T value) {
    StringBuilder phrase = new StringBuilder();
    for (String key : keys) {
      if (!phrase.isEmpty()) {
        beginnings.add(phrase.toString());
        phrase.append(' ');
      }
      phrase.append(key);
    }
    values.merge(phrase.toString(), value, merge);
  }

  /// The longest phrase that begins at this word; null where there is none.
  ///
  /// @param key what a word is entered by
  @Nullable Found<T> longest(List<Draft> words, int at, Function<Draft, String> key) {
    String phrase = key.apply(words.get(at));
    Found<T> found = found(phrase, 1);
    for (int next = at + 1; next < words.size() && beginnings.contains(phrase); next++) {
      phrase = phrase + ' ' + key.apply(words.get(next));
      Found<T> longer = found(phrase, next + 1 - at);
      found = longer == null ? found : longer;
    }
    return found;
  }

  /// What is entered for one word.
  @Nullable T get(String key) {
    return values.get(key);
  }

  private @Nullable Found<T> found(String phrase, int words) {
    T value = values.get(phrase);
    return value == null ? null : new Found<>(value, words);
  }
}

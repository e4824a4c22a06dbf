package org.cordon.match;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntConsumer;

/// Words by their beginning; immutable.
final class WordBeginnings {

  private final String[] words;
  private final IntList[] ids;

  WordBeginnings(Map<String, IntList> idsByWord) {
    words = idsByWord.keySet().toArray(String[]::new);
    Arrays.sort(words);
    ids = Arrays.stream(words).map(idsByWord::get).toArray(IntList[]::new);
  }

  /// The ids of the words that begin so.
  void startingWith(String beginning, IntConsumer found) {
    int at = Arrays.binarySearch(words, beginning);
    for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(beginning); i++) {
      ids[i].forEach(found);
    }
  }

  /// The ids of this word.
  void equalTo(String word, IntConsumer found) {
    int at = Arrays.binarySearch(words, word);
    if (at >= 0) {
      ids[at].forEach(found);
    }
  }
}

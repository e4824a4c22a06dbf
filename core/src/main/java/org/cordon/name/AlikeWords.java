package org.cordon.name;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/* In order of length, so that a search passes over whole lengths, and in arrays beside one another, so that
 * it goes through memory in one sweep.
 */

/// Words that can be searched for those spelled like another; immutable. A search takes about a
/// nanosecond for each word of about its length.
public final class AlikeWords {

  private final int[] places;
  private final String[] words;
  private final long[] letters;
  private final long[] pairs;
  /* Where the words of each length begin; one more for the end. */
  private final int[] starts;

  private AlikeWords(List<String> all, int[] places) {
    this.places = places;
    words = new String[places.length];
    letters = new long[places.length];
    pairs = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      words[i] = all.get(places[i]);
      LetterProfile profile = LetterProfile.of(words[i]);
      letters[i] = profile.letters();
      pairs[i] = profile.pairs();
    }
    starts = starts();
  }

  private int[] starts() {
    int longest = words.length == 0 ? 0 : words[words.length - 1].length();
    int[] found = new int[longest + 2];
    int at = 0;
    for (int length = 0; length < found.length; length++) {
      found[length] = at;
      while (at < words.length && words[at].length() == length) {
        at++;
      }
    }
    return found;
  }

  /// The words of a list.
  ///
  /// @param words of folded letters `a-z0-9`
  /// @param places of those that are to be found
  public static AlikeWords of(List<String> words, IntStream places) {
    int[] ordered =
        places
            .boxed()
            .sorted(Comparator.comparingInt(place -> words.get(place).length()))
            .mapToInt(Integer::intValue)
            .toArray();
    return new AlikeWords(words, ordered);
  }

  /// Finds the words spelled at least this alike.
  ///
  /// @param found is given the place of each in the list, in no order
  public void find(SpellingProbe asked, double least, IntConsumer found) {
    int length = asked.profile().length();
    for (int other = 0; other + 1 < starts.length; other++) {
      if (LetterProfile.mayMeet(length, other)) {
        find(asked, other, least, found);
      }
    }
  }

  private void find(SpellingProbe asked, int length, double least, IntConsumer found) {
    LetterProfile profile = asked.profile();
    int mostLetters = LetterProfile.mostLetters(profile.length(), length);
    int mostPairs = LetterProfile.mostPairs(profile.length(), length);
    for (int i = starts[length]; i < starts[length + 1]; i++) {
      if (Long.bitCount(profile.letters() ^ letters[i]) <= mostLetters
          && Long.bitCount(profile.pairs() ^ pairs[i]) <= mostPairs
          && asked.likeness(words[i], least) > 0) {
        found.accept(places[i]);
      }
    }
  }
}

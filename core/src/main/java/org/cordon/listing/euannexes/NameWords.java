package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/* The words of a name, some with other spellings: "Mohammed (a.k.a. Muhammad, Mohamed) JABIR" is
 * three names. */
final class NameWords {

  /* Up to so many variants are combined with one another; of more, each only with the first name. */
  private static final int MOST_COMBINED = 5;

  /* Chosen on the annexes of Regulation (EU) No 36/2012: Mu'zi and MA'THI are one, Toumba and
   * Chérif are not. */
  private static final double SIMILAR = 0.5;

  private final List<String> words = new ArrayList<>();
  private final Map<Integer, List<String>> variants = new LinkedHashMap<>();

  /// Adds these words as they are.
  void add(String text) {
    for (String word : List.of(text.strip().split("\\s+"))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }

  /// Adds these words; of spellings parted by a slash, the first.
  void addWithVariants(String text) {
    for (String word : List.of(text.strip().split("\\s+"))) {
      List<String> spellings = List.of(word.split("/"));
      add(spellings.isEmpty() ? "" : spellings.getFirst());
      spellings.stream().skip(1).forEach(spelling -> vary(words.size() - 1, spelling));
    }
  }

  int size() {
    return words.size();
  }

  void vary(int index, String spelling) {
    variants.computeIfAbsent(index, i -> new ArrayList<>()).add(spelling);
  }

  /// The word this one is another spelling of: the most similar one, if it is similar at all; −1
  /// otherwise.
  int mostSimilar(String spelling) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < words.size(); i++) {
      double similarity = similarity(words.get(i), spelling);
      if (similarity > most) {
        most = similarity;
        best = i;
      }
    }
    return most >= SIMILAR ? best : -1;
  }

  boolean isSimilar(int index, String spelling) {
    return similarity(words.get(index), spelling) >= SIMILAR;
  }

  private static double similarity(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return 1 - (double) edits(a, b) / Math.max(Math.max(a.length(), b.length()), 1);
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  /// The name without variants.
  String text() {
    return joined(words);
  }

  /* A comma or quote after a bracket stands close to it. */
  private static String joined(List<String> words) {
    return String.join(" ", words).replaceAll(" (?=[,.;”»’])", "");
  }

  /// The same name with its last word replaced.
  String withLast(String word) {
    List<String> other = new ArrayList<>(words);
    if (!other.isEmpty()) {
      other.removeLast();
    }
    other.add(word);
    return joined(other);
  }

  /// All spellings, the first one without variants.
  List<String> spellings() {
    List<List<String>> names = new ArrayList<>(List.of(words));
    boolean few = variants.values().stream().mapToInt(List::size).sum() <= MOST_COMBINED;
    for (Map.Entry<Integer, List<String>> variant : variants.entrySet()) {
      List<List<String>> bases = few ? List.copyOf(names) : List.of(words);
      for (List<String> base : bases) {
        variant.getValue().forEach(spelling -> names.add(with(base, variant.getKey(), spelling)));
      }
    }
    return names.stream().map(NameWords::joined).toList();
  }

  private static List<String> with(List<String> base, int index, String spelling) {
    List<String> other = new ArrayList<>(base);
    other.set(index, spelling);
    return other;
  }
}

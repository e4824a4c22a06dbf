package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.cordon.testing.Gen;
import org.junit.jupiter.api.Test;

class SpellingProbeTest {

  private static final String[] PIECES = {
    "pe", "tro", "ma", "du", "ka", "li", "rov", "shi", "ben", "hus", "ein", "go", "zha", "schtsch",
    "tsch", "ya", "iou", "kh", "y", "i", "ei", "ph", "x", "ks", "a", "rn", "0", "ll", "ss"
  };
  private static final int UNLIMITED = 1_000_000;

  private static int distance(String a, String b) {
    return SpellingProbe.of(a).distance(b, UNLIMITED);
  }

  private static double likeness(String a, String b, double least) {
    return SpellingProbe.of(a).likeness(b, least);
  }

  @Test
  void slipsCostByHowEasilyTheyAreMade() {
    assertThat(distance("maduro", "maduro")).isZero();
    assertThat(distance("maduro", "maburo")).as("another letter").isEqualTo(100);
    assertThat(distance("maduro", "madruo")).as("letters swapped").isEqualTo(80);
    assertThat(distance("maduro", "madduro")).as("a letter doubled").isEqualTo(20);
    assertThat(distance("madura", "madure")).as("another vowel").isEqualTo(60);
    assertThat(distance("kalashnikov", "kalashnikow")).as("w reads v").isEqualTo(10);
    assertThat(distance("scerbakova", "shcherbakova")).as("háčeks lost").isEqualTo(20);
    assertThat(distance("bernard", "bemard")).as("rn seen as m").isEqualTo(30);
  }

  @Test
  void likenessIsTheShareOfTheLongerWordThatStays() {
    assertThat(likeness("maduro", "mabduro", 0)).isCloseTo(6 / 7.0, within(1e-9));
    assertThat(likeness("maduro", "mabduro", 6 / 7.0)).isCloseTo(6 / 7.0, within(1e-9));
    assertThat(likeness("maduro", "mabduro", 0.86)).isZero();
    assertThat(likeness("maduro", "petrov", 0)).isZero();
  }

  @Test
  void distanceIsThatOfTheWholeTableHoweverEarlyItStops() {
    Gen.forAll(
        SpellingProbeTest::pair,
        pair -> {
          String a = pair.left();
          String b = pair.right();
          int whole = wholeTable(a, b);
          assertThat(distance(a, b)).isEqualTo(whole);
          assertThat(distance(b, a)).isEqualTo(whole);
          int stopped = SpellingProbe.of(a).distance(b, pair.most());
          assertThat(Math.min(stopped, pair.most() + 1))
              .isEqualTo(Math.min(whole, pair.most() + 1));
        });
  }

  private record Pair(String left, String right, int most) {}

  private static Pair pair(Random random) {
    String word = word(random);
    String other = random.nextInt(3) == 0 ? word(random) : changed(word, random);
    return new Pair(word, other, random.nextInt(400));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      word.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return word.toString();
  }

  private static String changed(String word, Random random) {
    int from = random.nextInt(word.length());
    int to = from + random.nextInt(Math.min(3, word.length() - from) + 1);
    String piece = PIECES[random.nextInt(PIECES.length)];
    return word.substring(0, from) + piece + word.substring(to);
  }

  /* The oracle: every cell of the table, every pair of alike groups tried in each. */
  private static int wholeTable(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 && j == 0 ? 0 : cell(table, a, b, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int cell(int[][] table, String a, String b, int i, int j) {
    int least = Integer.MAX_VALUE;
    if (i > 0) {
      least = Math.min(least, table[i - 1][j] + loss(a, i - 1));
    }
    if (j > 0) {
      least = Math.min(least, table[i][j - 1] + loss(b, j - 1));
    }
    if (i > 0 && j > 0) {
      least = Math.min(least, table[i - 1][j - 1] + change(a.charAt(i - 1), b.charAt(j - 1)));
      if (i > 1
          && j > 1
          && a.charAt(i - 1) == b.charAt(j - 2)
          && a.charAt(i - 2) == b.charAt(j - 1)) {
        least = Math.min(least, table[i - 2][j - 2] + 80);
      }
      for (AlikeLetters alike : AlikeLetters.ending(a.charAt(i - 1), b.charAt(j - 1))) {
        if (a.substring(0, i).endsWith(alike.first())
            && b.substring(0, j).endsWith(alike.second())) {
          int before = table[i - alike.first().length()][j - alike.second().length()];
          least = Math.min(least, before + alike.cost());
        }
      }
    }
    return least;
  }

  private static int change(char x, char y) {
    if (x == y) {
      return 0;
    }
    return "aeiouy".indexOf(x) >= 0 && "aeiouy".indexOf(y) >= 0 ? 60 : 100;
  }

  private static int loss(String word, int at) {
    boolean doubled =
        (at > 0 && word.charAt(at - 1) == word.charAt(at))
            || (at + 1 < word.length() && word.charAt(at + 1) == word.charAt(at));
    return doubled ? 20 : 100;
  }
}

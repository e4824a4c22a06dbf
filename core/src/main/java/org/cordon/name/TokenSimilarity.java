package org.cordon.name;

/// How alike two tokens are: symmetric, 0..1, and 1 for a token and itself.
public final class TokenSimilarity {

  private TokenSimilarity() {}

  /// The best likeness of two tokens over their forms, and the rule it rests on.
  public static TokenMatch compare(NameToken left, NameToken right) {
    String a = left.text();
    String b = right.text();
    if (a.equals(b)) {
      return new TokenMatch(1, Rule.SAME, a, b);
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0)
          ? new TokenMatch(0.6, Rule.INITIAL, a, b)
          : new TokenMatch(0, Rule.NONE, a, b);
    }
    double value = 1 - (double) distance(a, b) / Math.max(a.length(), b.length());
    return value < 0.6
        ? new TokenMatch(0, Rule.NONE, a, b)
        : new TokenMatch(value, Rule.SPELLING, a, b);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}

package org.cordon.geo;

/// A country or territory by its ISO 3166-1 alpha-2 code in capitals, and `XK` for Kosovo.
///
/// The form is checked here; whether a code is assigned is [Countries]' business.
public record Country(String code) implements Comparable<Country> {

  public Country {
    if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
      throw new IllegalArgumentException(
          "country code \"" + code + "\" is not two capital letters");
    }
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}

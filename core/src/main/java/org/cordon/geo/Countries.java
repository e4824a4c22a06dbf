package org.cordon.geo;

import java.util.Locale;
import java.util.Set;

/// Reads the publishers' spellings of countries and territories.
public final class Countries {

  private static final Set<String> ISO = Set.of(Locale.getISOCountries());

  private Countries() {}

  /// What this text for a country means.
  public static CountryReading read(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    if (code.isEmpty() || code.equals("00")) {
      return new CountryReading.NotStated();
    }
    return ISO.contains(code)
        ? new CountryReading.Known(new Country(code), null)
        : new CountryReading.Unknown(text);
  }
}

package org.cordon.geo;

import org.jspecify.annotations.Nullable;

/// What a publisher's text for a country turned out to be.
public sealed interface CountryReading {

  /// A country; `region` is the part of it that was named ("Crimea"), null for the whole country.
  record Known(Country country, @Nullable String region) implements CountryReading {}

  /// The publisher says that it does not know or does not tell: empty, `00`, "unknown", "n/a".
  record NotStated() implements CountryReading {}

  /// A spelling that no table knows. The caller reports it as a problem; it is never dropped.
  record Unknown(String text) implements CountryReading {}
}

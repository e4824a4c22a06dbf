package org.cordon.geo;

import org.jspecify.annotations.Nullable;

/// What a publisher's text for a country turned out to be.
public sealed interface CountryReading {

  /// A country; `region` is the part of it that was named ("Crimea"), null for the whole country.
  record Known(Country country, @Nullable String region) implements CountryReading {}

  /// The publisher says that it does not know, does not tell, or that there is none: empty, `00`,
  /// "unknown", "n/a", "stateless".
  record NotStated() implements CountryReading {}

  /// A state that is no more and whose territory several states share today ("USSR",
  /// "Czechoslovakia"), so that no code of today says what was meant. The caller reports it as a
  /// problem. A state that lives on in one country is [Known] as this: East Germany, Burma, and
  /// "USSR (now Belarus)".
  ///
  /// @param name its English name
  record Former(String name) implements CountryReading {}

  /// A spelling that no table knows, or that names several countries. The caller reports it as a
  /// problem; it is never dropped.
  record Unknown(String text) implements CountryReading {}
}

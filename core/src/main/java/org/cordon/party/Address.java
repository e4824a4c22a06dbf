package org.cordon.party;

import org.cordon.geo.Country;
import org.jspecify.annotations.Nullable;

/// A postal address.
///
/// @param text its parts as printed, joined by `, `, without the country where that has a field of
///   its own
/// @param country null where none is given
public record Address(String text, @Nullable Country country) {

  public Address {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an address is never blank; a lone country is no address");
    }
  }
}

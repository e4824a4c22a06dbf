package org.cordon.party;

import org.cordon.geo.Country;
import org.jspecify.annotations.Nullable;

/// A document, registration, hull or tail number, account or wallet of a party.
///
/// @param value as printed, without label and prose
/// @param country the issuer's; null where not given
/// @param currency of a wallet, as printed (`XBT`, `ETH`); null for all else
public record Identifier(
    IdentifierKind kind, String value, @Nullable Country country, @Nullable String currency) {

  public Identifier {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an identifier is never blank");
    }
  }

  /// An identifier whose issuer is not given.
  public static Identifier of(IdentifierKind kind, String value) {
    return new Identifier(kind, value, null, null);
  }

  /// Whether the check digit, where the kind has one, agrees. A number with a wrong check digit is
  /// kept, as the publisher printed it; this marks it.
  public CheckDigit check() {
    return kind.check(value);
  }
}

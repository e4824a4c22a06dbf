package org.cordon.listing.owncsv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.HeadedRows.Row;
import org.cordon.party.CheckDigit;
import org.cordon.party.IdentifierKind;
import org.jspecify.annotations.Nullable;

/* The identifiers of a row: in columns headed by their kind, or as `kind=value` in the column
 * `identifier`. The issuer's country can stand in a bracket, the currency of a wallet before its
 * address: `AB1234567 (Ukraine)`, `XBT 1Example`. */
final class OwnIdentifiers {

  private static final Pattern WITH_KIND = Pattern.compile("([\\p{L}-]+)\\s*[=:]\\s*(.+)");
  private static final Pattern WITH_ISSUER = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
  private static final Pattern WITH_CURRENCY = Pattern.compile("(\\p{Lu}{2,6})[\\s:]\\s*(\\S+)");

  private OwnIdentifiers() {}

  static void read(Row row, DesignationBuilder entry) {
    for (IdentifierKind kind : IdentifierKind.values()) {
      for (String value : OwnColumn.values(row.get(kind.word()))) {
        readOne(kind, kind.word(), value, entry);
      }
    }
    for (String value : OwnColumn.IDENTIFIER.valuesIn(row)) {
      readAny(value, entry);
    }
  }

  private static void readAny(String printed, DesignationBuilder entry) {
    String heading = OwnColumn.IDENTIFIER.heading();
    Matcher withKind = WITH_KIND.matcher(printed);
    if (!withKind.matches()) {
      readOne(IdentifierKind.OTHER, heading, printed, entry);
      return;
    }
    Optional<IdentifierKind> kind = IdentifierKind.find(withKind.group(1));
    if (kind.isEmpty()) {
      entry.problem(
          Reason.UNMAPPED, heading, printed, "has no kind known here; kept as one of kind other");
    }
    readOne(kind.orElse(IdentifierKind.OTHER), heading, withKind.group(2), entry);
  }

  private static void readOne(
      IdentifierKind kind, String heading, String printed, DesignationBuilder entry) {
    Matcher withIssuer = WITH_ISSUER.matcher(printed);
    boolean issued = withIssuer.matches();
    String value = issued ? withIssuer.group(1) : printed;
    if (kind == IdentifierKind.CRYPTO) {
      addWallet(value, entry);
    } else {
      add(kind, heading, value, issued ? withIssuer.group(2) : null, entry);
    }
  }

  private static void addWallet(String value, DesignationBuilder entry) {
    Matcher withCurrency = WITH_CURRENCY.matcher(value);
    if (withCurrency.matches()) {
      entry.identifier(IdentifierKind.CRYPTO, withCurrency.group(2), null, withCurrency.group(1));
    } else {
      entry.identifier(IdentifierKind.CRYPTO, value, null, null);
    }
  }

  private static void add(
      IdentifierKind kind,
      String heading,
      String value,
      @Nullable String issuer,
      DesignationBuilder entry) {
    entry.identifier(heading, kind, value, issuer);
    if (kind.check(value) == CheckDigit.INVALID) {
      entry.problem(
          Reason.UNREADABLE_VALUE, heading, value, "has a wrong check digit; kept as it is");
    }
  }
}

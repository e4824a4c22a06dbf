package org.cordon.listing.ftm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.geo.Country;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.TreasuryIdTypes;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.jspecify.annotations.Nullable;

/* Papers and wallets of a party that stand as entities of their own. */
final class FtmDocuments {

  private static final Set<String> PAPERS = Set.of("Identification", "Passport");
  private static final Set<String> WALLETS = Set.of("CryptoWallet");

  private FtmDocuments() {}

  static void read(String party, FtmSurroundings surroundings, DesignationBuilder entry) {
    for (FtmEntity paper : surroundings.about(party, PAPERS)) {
      Country issuer = issuer(paper, entry);
      numbers(paper).forEach(number -> readPaper(paper, number, issuer, entry));
    }
    for (FtmEntity wallet : surroundings.about(party, WALLETS)) {
      String currency = wallet.text("currency");
      for (String key : wallet.texts("publicKey")) {
        entry.identifier(IdentifierKind.CRYPTO, key, null, currency.isEmpty() ? null : currency);
      }
    }
  }

  private static List<String> numbers(FtmEntity paper) {
    List<String> numbers = paper.texts("number");
    return numbers.isEmpty() ? paper.texts("passportNumber") : numbers;
  }

  private static @Nullable Country issuer(FtmEntity paper, DesignationBuilder entry) {
    List<String> countries = paper.texts("country");
    return countries.isEmpty()
        ? null
        : entry.country(paper.schema(), FtmEntry.code(countries.getFirst()));
  }

  private static void readPaper(
      FtmEntity paper, String number, @Nullable Country issuer, DesignationBuilder entry) {
    if (paper.schema().equals("Passport")) {
      entry.identifier(IdentifierKind.PASSPORT, number, issuer, null);
      return;
    }
    String type = paper.text("type");
    Optional<Identifier> treasurys = TreasuryIdTypes.identifier(type, number, issuer);
    treasurys.ifPresentOrElse(
        found -> entry.identifier(found.kind(), found.value(), issuer, found.currency()),
        () -> entry.identifier(kind(type), number, issuer, null));
  }

  /* The kind by the words of the type, which every publisher writes its own way. */
  private static IdentifierKind kind(String type) {
    String words = type.toLowerCase(Locale.ROOT);
    if (words.contains("passport")) {
      return IdentifierKind.PASSPORT;
    }
    if (words.contains("driv")) {
      return IdentifierKind.DRIVER_LICENSE;
    }
    if (words.contains("tax") || words.contains("fiscal") || words.contains("vat")) {
      return IdentifierKind.TAX;
    }
    if (words.contains("regist") || words.contains("company")) {
      return IdentifierKind.REGISTRATION;
    }
    return words.matches(".*(national|identi|personal|\\bid\\b|social security).*")
        ? IdentifierKind.NATIONAL_ID
        : IdentifierKind.OTHER;
  }
}

package org.cordon.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Problems.Origin;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.junit.jupiter.api.Test;

class DesignationBuilderTest {

  private static final Country IRAN = new Country("IR");
  private static final Country IRAQ = new Country("IQ");

  private final DesignationBuilder entry =
      new DesignationBuilder("ofac-sdn", new Origin("sdn.csv", 1, "990001"), new Problems())
          .name("EXAMPLE", NameKind.PRIMARY);

  /// OFAC lists wallets of one address under two currencies: 33151, GARANTEX, ETH and USDT.
  @Test
  void oneWalletInTwoCurrenciesIsTwoIdentifiers() {
    entry
        .identifier(IdentifierKind.CRYPTO, "0xABC1", null, "ETH")
        .identifier(IdentifierKind.CRYPTO, "0xabc1", null, "USDT")
        .identifier(IdentifierKind.CRYPTO, "0xabc1", null, "ETH");
    assertThat(identifiers())
        .containsExactly(
            new Identifier(IdentifierKind.CRYPTO, "0xABC1", null, "ETH"),
            new Identifier(IdentifierKind.CRYPTO, "0xabc1", null, "USDT"));
  }

  @Test
  void oneNumberOfTwoIssuersIsTwoIdentifiers() {
    entry
        .identifier(IdentifierKind.PASSPORT, "A 1", null, null)
        .identifier(IdentifierKind.PASSPORT, "A 1", IRAN, null)
        .identifier(IdentifierKind.PASSPORT, "A 1", IRAQ, null)
        .identifier(IdentifierKind.PASSPORT, "a 1", null, null);
    assertThat(identifiers())
        .containsExactly(
            new Identifier(IdentifierKind.PASSPORT, "A 1", IRAN, null),
            new Identifier(IdentifierKind.PASSPORT, "A 1", IRAQ, null));
  }

  @Test
  void oneNumberOfTwoKindsOfOneNameInExportsIsTheMorePreciseOne() {
    entry
        .identifier(IdentifierKind.TAX, "7707083893", null, null)
        .identifier(IdentifierKind.INN, "7707083893", null, null)
        .identifier(IdentifierKind.TAX, "7707083893", null, null)
        .identifier(IdentifierKind.NATIONAL_ID, "7707083893", null, null);
    assertThat(identifiers())
        .containsExactly(
            new Identifier(IdentifierKind.INN, "7707083893", null, null),
            new Identifier(IdentifierKind.NATIONAL_ID, "7707083893", null, null));
  }

  @Test
  void marksOfDirectionAreNoPartOfAName() {
    assertThat(
            DesignationBuilder.tidy(
                "\u202B\u0633\u06CC\u0651\u062F\u202C\u202B \u0627\u0644\u0647\u202C"))
        .isEqualTo("\u0633\u06CC\u0651\u062F \u0627\u0644\u0647");
  }

  @Test
  void whiteSpaceOfAnyScriptBecomesOneBlank() {
    assertThat(DesignationBuilder.tidy("\u3000株式会社\u3000\u00A0例\u2028")).isEqualTo("株式会社 例");
  }

  @Test
  void joinersStayBetweenLettersOnly() {
    assertThat(DesignationBuilder.tidy(" \u200CHigh Example \u200D")).isEqualTo("High Example");
    assertThat(DesignationBuilder.tidy("\u0645\u06CC\u200C\u0631"))
        .isEqualTo("\u0645\u06CC\u200C\u0631");
  }

  private List<Identifier> identifiers() {
    return entry.build().party().facts().identifiers();
  }
}

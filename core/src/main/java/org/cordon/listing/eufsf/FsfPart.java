package org.cordon.listing.eufsf;

/* One part of an entity (a name, an address …) as any of the formats gives it. Properties go by the
 * names of the XML's attributes: wholeName, countryIso2Code … */
@FunctionalInterface
interface FsfPart {

  /// The property as printed; empty where it isn't given.
  String get(String attribute);

  /// What kinds of parts an entity has.
  enum Kind {
    NAME_ALIAS("nameAlias", "NameAlias_", "Naal_"),
    CITIZENSHIP("citizenship", "Citizenship_", "Citi_"),
    BIRTHDATE("birthdate", "BirthDate_", "Birt_"),
    ADDRESS("address", "Address_", "Addr_"),
    IDENTIFICATION("identification", "Identification_", "Iden_");

    private final String element;
    private final String columns11;
    private final String columns10;

    Kind(String element, String columns11, String columns10) {
      this.element = element;
      this.columns11 = columns11;
      this.columns10 = columns10;
    }

    /// The XML's element.
    String element() {
      return element;
    }

    /// What the CSV 1.1's columns start with.
    String columns11() {
      return columns11;
    }

    /// What the CSV 1.0's columns start with.
    String columns10() {
      return columns10;
    }
  }
}

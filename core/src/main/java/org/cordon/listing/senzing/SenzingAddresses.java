package org.cordon.listing.senzing;

import java.util.List;
import java.util.stream.Stream;
import org.cordon.listing.DesignationBuilder;

/* Addresses: whole, or in parts. */
final class SenzingAddresses {

  private static final List<String> PARTS =
      List.of(
          "ADDR_LINE1",
          "ADDR_LINE2",
          "ADDR_LINE3",
          "ADDR_LINE4",
          "ADDR_LINE5",
          "ADDR_LINE6",
          "ADDR_CITY",
          "ADDR_STATE",
          "ADDR_POSTAL_CODE");

  private static final List<String> ALL =
      Stream.concat(Stream.of("ADDR_FULL", "ADDR_COUNTRY"), PARTS.stream()).toList();

  /* What the address is for, and bounds of its time. */
  private static final List<String> IGNORED =
      List.of("ADDR_TYPE", "ADDR_FROM_DATE", "ADDR_THRU_DATE");

  private SenzingAddresses() {}

  static void read(Attributes attributes, DesignationBuilder entry) {
    for (String name : IGNORED) {
      attributes.labels(List.of(name)).forEach(label -> attributes.take(label + name));
    }
    attributes.labels(ALL).forEach(label -> readOne(label, attributes, entry));
  }

  private static void readOne(String label, Attributes attributes, DesignationBuilder entry) {
    String full = attributes.take(label + "ADDR_FULL");
    String joined =
        DesignationBuilder.joined(
            PARTS.stream().map(part -> attributes.take(label + part)).toArray(String[]::new));
    String country = attributes.take(label + "ADDR_COUNTRY");
    entry.address("ADDR_COUNTRY", full.isEmpty() ? joined : full, country);
  }
}

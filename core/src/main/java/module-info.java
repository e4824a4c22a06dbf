/// Cordon's embeddable library: parties, their names and identifiers, what the publishers of
/// sanctions and export-control lists say of them, and matching against it.
///
/// It starts no thread, writes no log, reads no clock and opens no network connection: everything
/// it answers depends on its arguments alone.
@org.jspecify.annotations.NullMarked
module org.cordon.core {
  requires transitive org.jspecify;
  requires com.ibm.icu;
  requires de.siegmar.fastcsv;
  requires tools.jackson.databind;
  requires org.jsoup;
  requires java.xml;

  exports org.cordon.proof;
  exports org.cordon.geo;
  exports org.cordon.name;
  exports org.cordon.party;
  exports org.cordon.listing;
  exports org.cordon.listing.format;
  exports org.cordon.match;
}

package org.cordon.app.feed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cordon.listing.ListReader;
import org.cordon.listing.ListReaders;

/// The list readers the program knows, by the publisher's word. They are only loaded when asked
/// for: screening needs none.
public record Readers(
    Function<String, Optional<ListReader>> find, Supplier<List<String>> publishers) {

  /// All that core has.
  public static Readers shipped() {
    return new Readers(ListReaders::find, ListReaders::publishers);
  }

  /// The reader of this publisher; empty if there is none.
  public Optional<ListReader> find(String publisher) {
    return find.apply(publisher);
  }

  /// The words of all publishers.
  public List<String> listPublishers() {
    return publishers.get();
  }
}

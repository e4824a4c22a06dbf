package org.cordon.app.cli;

import org.cordon.app.feed.Readers;
import org.cordon.app.settings.InvalidInputException;
import org.cordon.listing.ListReader;

/// A publisher's word as the user typed it.
final class Publishers {

  private Publishers() {}

  static ListReader requireReader(Readers readers, String word) {
    return readers.find(word).orElseThrow(() -> unknown(readers, word));
  }

  static InvalidInputException unknown(Readers readers, String word) {
    return new InvalidInputException(
        "publisher", word, "is not known; there are " + String.join(" ", readers.listPublishers()));
  }
}

package org.cordon.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;

/// Finds parties by the exact value of an identifier; blanks, punctuation and case apart.
final class IdentifierIndex {

  /* A shorter number is in too many documents to tell anything. */
  private static final int LEAST_CHARACTERS = 5;

  /// A listed identifier and the place of its party in the index.
  record Entry(int party, Identifier identifier) {}

  private final Map<String, List<Entry>> byValue = new HashMap<>();

  void add(int party, Identifier identifier) {
    String key = normalized(identifier);
    if (key.length() >= LEAST_CHARACTERS) {
      byValue.computeIfAbsent(key, any -> new ArrayList<>(1)).add(new Entry(party, identifier));
    }
  }

  /// The listed identifiers that are the one asked for, in the order of the index.
  List<Entry> find(Identifier asked) {
    return byValue.getOrDefault(normalized(asked), List.of()).stream()
        .filter(entry -> canBeSame(asked, entry.identifier()))
        .toList();
  }

  /// The value in capitals without anything but letters and digits, a leading `IMO` taken off ship
  /// numbers.
  static String normalized(Identifier identifier) {
    StringBuilder plain = new StringBuilder();
    identifier
        .value()
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    String value = plain.toString().toUpperCase(Locale.ROOT);
    boolean ship =
        identifier.kind() == IdentifierKind.IMO || identifier.kind() == IdentifierKind.IMO_COMPANY;
    return ship && value.startsWith("IMO") ? value.substring(3) : value;
  }

  /// Whether two identifiers of one value are the same thing: of one kind, or one of no stated
  /// kind.
  static boolean canBeSame(Identifier a, Identifier b) {
    return a.kind() == b.kind()
        || a.kind().exportName().equals(b.kind().exportName())
        || a.kind() == IdentifierKind.OTHER
        || b.kind() == IdentifierKind.OTHER;
  }
}

package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.Sense.Kind;
import org.jspecify.annotations.Nullable;

/// What the tables know of a word or phrase.
///
/// @param edge whether it counts only at the start or the end of a name
/// @param shown its folded text for scripts that leave vowels out
record Entry(
    TokenRole role, List<Sense> senses, @Nullable LegalForm legalForm, boolean edge, String shown) {

  Entry {
    senses = List.copyOf(senses);
  }

  static Entry of(TokenRole role, List<Sense> senses, String shown) {
    return new Entry(role, senses, null, false, shown);
  }

  static Entry of(LegalForm form, boolean edge, String shown) {
    return new Entry(TokenRole.LEGAL_FORM, List.of(), form, edge, shown);
  }

  /// What two lines say of the same spelling: the senses of both, each once, the rest from this
  /// one.
  Entry and(Entry other) {
    List<Sense> both = new ArrayList<>(senses);
    for (Sense sense : other.senses) {
      if (both.stream().noneMatch(known -> known.meaning().equals(sense.meaning()))) {
        both.add(sense);
      }
    }
    return new Entry(role, both, legalForm, edge && other.edge, shown);
  }

  boolean isGivenName() {
    return senses.stream()
        .anyMatch(sense -> sense.kind() == Kind.SPELLING || sense.kind() == Kind.RELATIVE);
  }
}

package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.Sense.Kind;
import org.jspecify.annotations.Nullable;

/// What the tables know of a word or phrase.
///
/// @param shown its folded text for scripts that leave vowels out; empty where that is not known
/// @param edge whether it counts only at the start or the end of a name
/// @param elsewhere what it is in the midst of a name, where it counts only at its edges; null
///   where it is nothing there
record Entry(
    TokenRole role,
    List<Sense> senses,
    @Nullable LegalForm legalForm,
    String shown,
    boolean edge,
    @Nullable Entry elsewhere) {

  Entry {
    senses = List.copyOf(senses);
  }

  static Entry of(TokenRole role, List<Sense> senses, String shown) {
    return new Entry(role, senses, null, shown, false, null);
  }

  static Entry of(LegalForm form) {
    return new Entry(TokenRole.LEGAL_FORM, List.of(), form, "", false, null);
  }

  /// The same entry, counting only at the edges of a name.
  Entry atEdge() {
    return new Entry(role, senses, legalForm, shown, true, null);
  }

  /// What two lines say of the same spelling: the senses of both, each once, the rest from this
  /// one.
  Entry and(Entry other) {
    if (edge != other.edge) {
      return edge ? elsewhere(other) : other.elsewhere(this);
    }
    List<Sense> both = new ArrayList<>(senses);
    for (Sense sense : other.senses) {
      if (both.stream().noneMatch(known -> known.meaning().equals(sense.meaning()))) {
        both.add(sense);
      }
    }
    return new Entry(role, both, legalForm, shown, edge, elsewhere);
  }

  private Entry elsewhere(Entry other) {
    Entry merged = elsewhere == null ? other : elsewhere.and(other);
    return new Entry(role, senses, legalForm, shown, true, merged);
  }

  boolean isGivenName() {
    return senses.stream()
        .anyMatch(sense -> sense.kind() == Kind.SPELLING || sense.kind() == Kind.RELATIVE);
  }

  boolean isPlace() {
    return senses.stream().anyMatch(sense -> sense.kind() == Kind.PLACE);
  }
}

package org.cordon.match;

import java.util.ArrayList;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.PartialDate;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/// Who is asked for. Every part but the names or identifiers may be absent; what is absent neither
/// raises nor lowers a score.
///
/// @param names the name and its spellings; the best of them counts
/// @param identifiers of any kind; [org.cordon.party.IdentifierKind#OTHER] is looked up among all
///   kinds
/// @param gender null where not known
public record Query(
    List<String> names,
    PartyType type,
    List<Country> countries,
    List<PartialDate> born,
    List<Identifier> identifiers,
    @Nullable Gender gender) {

  public Query {
    names = List.copyOf(names);
    countries = List.copyOf(countries);
    born = List.copyOf(born);
    identifiers = List.copyOf(identifiers);
    if (names.isEmpty() && identifiers.isEmpty()) {
      throw new IllegalArgumentException("a query needs a name or an identifier");
    }
  }

  /// A query for a name alone.
  public static Query ofName(String name) {
    return new Query(List.of(name), PartyType.UNSTATED, List.of(), List.of(), List.of(), null);
  }

  /// The same query for a party of this type.
  public Query withType(PartyType stated) {
    return new Query(names, stated, countries, born, identifiers, gender);
  }

  /// The same query with one more identifier.
  public Query withIdentifier(Identifier identifier) {
    List<Identifier> more = new ArrayList<>(identifiers);
    more.add(identifier);
    return new Query(names, type, countries, born, more, gender);
  }
}

package org.cordon.app.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cordon.app.settings.InvalidInputException;
import org.cordon.geo.Countries;
import org.cordon.geo.Country;
import org.cordon.geo.CountryReading;
import org.cordon.match.Query;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartialDate;
import org.cordon.party.PartyType;

/// A party in a user's words, not read yet.
///
/// @param names the name and its spellings; a number typed as a name is looked for as an identifier
///   too
/// @param schema `person`, `organization`, `vessel` or `aircraft`; blank where not known
/// @param countries codes or names
/// @param born dates as [PartialDate] has them
/// @param identifiers `KIND=VALUE`, or a value of unknown kind
public record PartyWords(
    List<String> names,
    String schema,
    List<String> countries,
    List<String> born,
    List<String> identifiers) {

  public PartyWords {
    names = names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    countries = List.copyOf(countries);
    born = List.copyOf(born);
    identifiers = List.copyOf(identifiers);
  }

  /// The query for this party.
  ///
  /// @param unreadable is handed each word that says nothing; it throws, or the word is left out
  /// @return empty if there is neither a name nor an identifier
  public Optional<Query> query(Consumer<InvalidInputException> unreadable) {
    List<Identifier> all = each("identifier", identifiers, PartyWords::identifier, unreadable);
    names.forEach(name -> all.addAll(IdentifierText.in(name)));
    List<Country> places = each("country", countries, PartyWords::country, unreadable);
    List<PartialDate> dates = each("born", born, PartyWords::date, unreadable);
    List<PartyType> types = each("schema", List.of(schema), PartyWords::type, unreadable);
    return names.isEmpty() && all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Query(
                names,
                types.isEmpty() ? PartyType.UNSTATED : types.getFirst(),
                places,
                dates,
                all,
                null));
  }

  private static <T> List<T> each(
      String field,
      List<String> words,
      Function<String, T> reader,
      Consumer<InvalidInputException> unreadable) {
    List<T> read = new ArrayList<>();
    for (String word : words) {
      if (word.isBlank()) {
        continue;
      }
      try {
        read.add(reader.apply(word.strip()));
      } catch (IllegalArgumentException e) {
        unreadable.accept(new InvalidInputException(field, word, String.valueOf(e.getMessage())));
      }
    }
    return read;
  }

  private static PartyType type(String word) {
    return PartyType.find(word)
        .orElseThrow(() ->
            new IllegalArgumentException("is none of person, organization, vessel and aircraft"));
  }

  private static PartialDate date(String word) {
    try {
      return PartialDate.parse(word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "is no date such as 1957-10-07, 1957-10, 1957, 1957~ or 1951/1953", e);
    }
  }

  private static Country country(String word) {
    return switch (Countries.read(word)) {
      case CountryReading.Known known -> known.country();
      case CountryReading.Former _ ->
          throw new IllegalArgumentException("is no more; name the country of today");
      case CountryReading.NotStated _, CountryReading.Unknown _ ->
          throw new IllegalArgumentException("is no country known here; try its two-letter code");
    };
  }

  private static Identifier identifier(String word) {
    int equals = word.indexOf('=');
    if (equals < 0) {
      return Identifier.of(IdentifierKind.OTHER, word);
    }
    String kind = word.substring(0, equals).strip();
    String value = word.substring(equals + 1).strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException("has no value after the \"=\"");
    }
    return Identifier.of(
        IdentifierKind.find(kind)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "is of no kind known here; there are " + IdentifierText.kindWords())),
        value);
  }
}

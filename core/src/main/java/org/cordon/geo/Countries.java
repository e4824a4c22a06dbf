package org.cordon.geo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordon.geo.CountryReading.Known;
import org.cordon.geo.CountryReading.NotStated;
import org.cordon.geo.CountryReading.Unknown;
import org.jspecify.annotations.Nullable;

/// Reads the publishers' spellings of countries and territories.
///
/// Known are ISO 3166 codes (alpha-2, alpha-3, numeric), English names, formal names, abbreviations
/// and what citizens are called ("Iranian"), from tables of our own; names in some sixty languages,
/// from ICU; and regions that lists print in place of a country ("Crimea"). Case, diacritics,
/// punctuation and "the" don't matter. Nothing is guessed: a spelling that no table has is unknown,
/// and so is a text that names two countries.
///
/// Neither the JDK's locale data nor the default locale matter. Thread-safe. Cost: the first call
/// reads the tables (some 80 ms), the first spelling that they don't know loads ICU's names (some
/// 250 ms); after that microseconds.
public final class Countries {

  /* Said in place of a country. */
  private static final Set<String> NOT_STATED =
      Stream.of(
              "00",
              "unknown",
              "country unknown",
              "unknown country",
              "not known",
              "undetermined",
              "not determined",
              "not available",
              "not applicable",
              "not stated",
              "not specified",
              "not provided",
              "unspecified",
              "undisclosed",
              "none",
              "none identified",
              "nil",
              "null",
              "no nationality",
              "stateless",
              "stateless person",
              "apatride",
              "staatenlos",
              "inconnu",
              "inconnue",
              "unbekannt",
              "desconocido",
              "особа без громадянства",
              "без громадянства",
              "лицо без гражданства",
              "без гражданства",
              "неизвестно",
              "не указано",
              "невідомо",
              "无国籍",
              "不明",
              "未知",
              "zz",
              "xx",
              "xxx")
          .map(Spelling::key)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NOT_STATED_ABBREVIATED =
      Set.of("n/a", "n.a.", "n.a", "n / a", "n/k", "n.k.", "#n/a");

  private static final String NAMIBIA_OR_NOT_AVAILABLE = "na";

  private static final PlaceText OURS = new PlaceText(Countries::ours);
  private static final PlaceText WORLD = new PlaceText(Countries::world);
  private static final PlaceText NAMES = new PlaceText(Countries::name);

  /* As the first group what stands behind a number of four digits or more, or before one. */
  private static final Pattern POSTAL_CODE =
      Pattern.compile("(?s)^(?:.*\\b\\d{4,}\\s+)?(\\D+?)(?:\\s+\\d{4,})?$");

  private Countries() {}

  /// What this text for one country means. A text of nothing but punctuation is not stated, and so
  /// is `na`, as the UN prints it; `NA` in capitals is the code of Namibia.
  public static CountryReading read(String text) {
    CountryReading reading = OURS.read(text);
    return reading instanceof Unknown ? WORLD.read(text) : reading;
  }

  /// What this text means that may name several countries, in its order: `Russian, Ukrainian`, `a)
  /// South Sudan b) Uganda`, `1) Qatar 2) Oman`, `MD, RU`, `Syrian/Lebanese`. What can't be read is
  /// one [CountryReading.Unknown] for the part of the text between certain separators.
  public static List<CountryReading> readAll(String text) {
    return PlaceList.read(text);
  }

  /// The country that ends a printed address, by its last part between commas, a postal code beside
  /// it (`Moscow 141411 Russia`) and remarks in brackets left aside. Read are names only, since
  /// codes stand for states and provinces as well ("Los Angeles, CA"). A state or town that is
  /// called like a country is taken for it ("Atlanta, Georgia").
  public static Optional<Known> trailing(String address) {
    int last = address.lastIndexOf(',');
    int secondLast = address.lastIndexOf(',', last - 1);
    return Stream.of(secondLast, last)
        .map(comma -> address.substring(comma + 1).strip())
        .filter(part -> part.length() <= PlaceText.MAX_LENGTH)
        .map(part -> POSTAL_CODE.matcher(part).replaceFirst("$1"))
        .map(NAMES::read)
        .filter(Known.class::isInstance)
        .map(Known.class::cast)
        .findFirst();
  }

  /// The country these words name, or whose citizens they name ("Libyan"), exactly and in English;
  /// no code, no other words. For the search in prose, where most words name none.
  public static Optional<Known> named(String words) {
    String key = Spelling.key(words);
    CountryReading place = CountryTable.place(key);
    CountryReading reading = place != null ? place : CountryTable.national(key);
    return reading instanceof Known known ? Optional.of(known) : Optional.empty();
  }

  /// The English short name, for display; the code itself where it is not assigned.
  public static String name(Country country) {
    return CountryTable.names().getOrDefault(country.code(), country.code());
  }

  /// All countries and territories with a code, in the order of their codes.
  public static List<Country> listAll() {
    return CountryTable.names().keySet().stream().map(Country::new).toList();
  }

  private static @Nullable CountryReading ours(String text) {
    String key = Spelling.key(text);
    if (key.isEmpty()
        || NOT_STATED.contains(key)
        || NOT_STATED_ABBREVIATED.contains(text.toLowerCase(Locale.ROOT))
        || text.equals(NAMIBIA_OR_NOT_AVAILABLE)) {
      return new NotStated();
    }
    CountryReading code = CountryTable.code(text);
    if (code != null) {
      return code;
    }
    CountryReading place = CountryTable.place(key);
    return place != null ? place : CountryTable.national(key);
  }

  private static @Nullable CountryReading world(String text) {
    CountryReading ours = ours(text);
    return ours != null ? ours : WorldNames.place(Spelling.key(text));
  }

  private static @Nullable CountryReading name(String text) {
    String key = Spelling.key(text);
    CountryReading place = CountryTable.place(key);
    return place != null ? place : WorldNames.place(key);
  }
}

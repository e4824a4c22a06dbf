package org.cordon.listing.csl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Countries;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.CsvRows;
import org.jspecify.annotations.Nullable;

/* The official CSV. Several values of a cell are joined by `; `, which also stands inside of
 * addresses; a whole address ends with its country's code. */
final class CslCsv {

  private static final Set<String> REQUIRED = Set.of("_id", "source", "entity_number", "name");

  /* The lists that stand in supplements to part 744, which print `X; and Y` as one address. */
  private static final Set<String> SEVERAL_IN_ONE = Set.of("EL", "MEU", "UVL");

  private static final Pattern VALUE_END = Pattern.compile(";\\s+|;$");
  private static final Pattern WITH_COUNTRY = Pattern.compile("(?:(.*), )?([A-Z]{2})");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private CslCsv() {}

  static void read(ListFile file, Problems problems, Consumer<CslRow> rows)
      throws IOException, UnusableListException {
    try (CsvRows csv = CsvRows.open(file, ',', problems, ReadLimits.DEFAULT)) {
      csv.header(REQUIRED, CslEntry.FIELDS, CslEntry.IGNORED);
      for (CsvRows.Row row = csv.next(); row != null; row = csv.next()) {
        rows.accept(new CsvRow(row));
      }
    }
  }

  private record CsvRow(CsvRows.Row row) implements CslRow {

    @Override
    public Origin origin() {
      return row.origin();
    }

    @Override
    public String key() {
      return text("_id");
    }

    @Override
    public String text(String field) {
      return DesignationBuilder.tidy(row.get(field));
    }

    @Override
    public List<String> texts(String field) {
      return values(text(field));
    }

    @Override
    public List<Place> places() {
      return addresses(texts("addresses"), SEVERAL_IN_ONE.contains(code()));
    }

    @Override
    public List<Id> ids() {
      return texts("ids").stream().map(id -> identifier(List.of(id.split(",\\s+")))).toList();
    }
  }

  static List<String> values(String cell) {
    return Arrays.stream(VALUE_END.split(cell))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /* A piece without a code has the country it names at its end, else, where several addresses stand
   * in one, that of the address that the next code closes. Elsewhere it has none: the Treasury's rows
   * lack the code of some countries ("Parizska 17, Prague"), denied persons that of the US. */
  private static List<CslRow.Place> addresses(List<String> pieces, boolean severalInOne) {
    List<CslRow.Place> places = new ArrayList<>();
    String next = "";
    for (String piece : pieces.reversed()) {
      Matcher closed = WITH_COUNTRY.matcher(piece);
      if (closed.matches()) {
        next = closed.group(2);
        places.addFirst(new CslRow.Place(orEmpty(closed.group(1)), next));
      } else {
        String inherited = severalInOne ? next : "";
        places.addFirst(new CslRow.Place(piece, countryNamed(piece).orElse(inherited)));
      }
    }
    return places;
  }

  private static Optional<String> countryNamed(String address) {
    return Countries.trailing(address).map(known -> known.country().code());
  }

  /* `[country, ][expiration date, ][issue date, ]number, type`. */
  private static CslRow.Id identifier(List<String> parts) {
    int start = 0;
    int end = parts.size() - 1;
    String country = "";
    if (end > 1 && parts.getFirst().matches("[A-Z]{2}")) {
      country = parts.getFirst();
      start = 1;
    }
    while (start < end - 1 && DATE.matcher(parts.get(start)).matches()) {
      start++;
    }
    String number = String.join(", ", parts.subList(start, end));
    return new CslRow.Id(parts.getLast(), number, country);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}

package org.cordon.listing.audfat;

import java.util.List;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.CountryInText;
import org.cordon.listing.format.IdentifierProse;
import org.cordon.listing.format.IdentifierProse.Found;

/* Addresses of a cell: counted (`a) Gao, Mali b) …`) or parted by `;`. The list has no column for
 * their countries. */
final class DfatAddress {

  /* Few cells leave out the first mark, or count within an item: `Branch Office 7: i) … ii) …`. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "[\\s,]*(?:;|(?<![\\p{L}\\p{N}])\\(?(?:[a-z]|[ivx]{2,4})\\)(?=\\s|\\p{Lu}))\\s*");

  private static final Pattern LABELS =
      Pattern.compile(
          "(?i)^Address\\s*:|Address\\s*:$|\\bListed on:.*|^[(\\s]*(?:phone|fax|tel)\\b.*");
  private static final Pattern LABEL_ALONE = Pattern.compile("[\\p{L} ]+\\d+:|\\P{L}*");
  private static final Pattern NOT_STATED = Pattern.compile("(?i)n/?a\\.?|unknown|-+");
  private static final Pattern REMARKS = Pattern.compile("\\s*\\(.*\\)[\\s.]*$");

  private DfatAddress() {}

  static boolean isStated(String text) {
    return !text.isBlank() && !NOT_STATED.matcher(text.strip()).matches();
  }

  static void read(String cell, DesignationBuilder party) {
    SEVERAL
        .splitAsStream(DesignationBuilder.tidy(cell))
        .map(one -> LABELS.matcher(one).replaceAll("").strip())
        .filter(one -> isStated(one) && !LABEL_ALONE.matcher(one).matches())
        .forEach(one -> add(one, party));
  }

  /* One cell holds the number of a company behind its address. */
  private static void add(String text, DesignationBuilder party) {
    List<Found> numbers = IdentifierProse.find(text);
    numbers.forEach(
        one -> party.identifier(one.kindOf(party.schema()), one.value(), one.country(), null));
    if (numbers.isEmpty()) {
      addAddress(text, party);
    }
  }

  /* A country with no more than a remark, `Saudi Arabia (detained)`, is no address. */
  private static void addAddress(String address, DesignationBuilder party) {
    Country whole = CountryInText.whole(REMARKS.matcher(address).replaceFirst(""));
    Country country = whole == null ? CountryInText.inAddress(address) : whole;
    party.address("Address", whole == null ? address : "", country == null ? "" : country.code());
  }
}

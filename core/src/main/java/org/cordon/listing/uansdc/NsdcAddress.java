package org.cordon.listing.uansdc;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordon.geo.Countries;
import org.cordon.geo.CountryReading.Known;
import org.cordon.listing.DesignationBuilder;

/* Addresses, whose country is one of the parts between commas: `344025, РФ, м. Ростов-на-Дону`. */
final class NsdcAddress {

  private static final Pattern SEVERAL = Pattern.compile(";(?=\\s|$)");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?iu)^(?:(?:постійно )?(?:прожива\\p{L}*|мешкає|зареєстрований)(?: за адресою)?"
              + "\\s*:?(?: [ув])?"
              + "|адреса|місцезнаходження юридичної особи:|громадян\\p{L}+)\\s+"
              + "|,?\\s*тел\\.?\\s*[+\\d].*");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s,.;]+|(?<![\\s,;])[\\s,;]+$|,(?=\\s*,)");
  private static final Pattern COUNTRY_AT_END = Pattern.compile("^.*\\(([^()]+)\\)");

  private static final Pattern TOWN =
      Pattern.compile(" (?:м\\.|місто|район)?\\s?\\p{Lu}?\\p{Ll}*$");

  private NsdcAddress() {}

  static void read(String cell, DesignationBuilder entry) {
    SEVERAL.splitAsStream(DesignationBuilder.tidy(cell)).forEach(one -> add(one, entry));
  }

  private static void add(String printed, DesignationBuilder entry) {
    String address = EDGES.matcher(REMARK.matcher(printed.strip()).replaceAll("")).replaceAll("");
    boolean isCountry =
        Countries.read(address) instanceof Known known
            && known.region() == null
            && address.codePoints().noneMatch(Character::isDigit);
    Optional<Known> country = country(address);
    entry.address(
        "Місце", isCountry ? "" : address, country.map(known -> known.country().code()).orElse(""));
  }

  private static Optional<Known> country(String address) {
    return Arrays.stream(COMMA.split(COUNTRY_AT_END.matcher(address).replaceFirst("$0,$1")))
        .map(NsdcAddress::ofPart)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /* `Росія м. Москва`, `м. Артем Приморського краю РФ` */
  private static Optional<Known> ofPart(String part) {
    String start = TOWN.matcher(part).replaceFirst("");
    String end = part.substring(part.lastIndexOf(' ') + 1);
    return Countries.trailing(part)
        .or(() -> Countries.trailing(start))
        .or(() -> end.equals("РФ") ? Countries.trailing(end) : Optional.empty());
  }
}

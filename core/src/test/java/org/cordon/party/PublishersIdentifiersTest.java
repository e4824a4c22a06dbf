package org.cordon.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.format.CsvRows;
import org.cordon.listing.format.ListFiles;
import org.cordon.testing.GivenData;
import org.junit.jupiter.api.Test;

/// The formulas against the real lists: nearly every number there has the right check digit.
class PublishersIdentifiersTest {

  private static final String WAR_SANCTIONS =
      "lists/ua_war_sanctions/opensanctions_2026-03-13/targets.simple.csv.gz";
  private static final String SDN = "lists/us_ofac_sdn/2024-05-03/sdn.csv.gz";

  @Test
  void allShipsAndTheirOwners() throws Exception {
    Set<String> ships =
        warSanctions(row -> row.get(1).equals("Vessel"), id -> id.startsWith("IMO"));
    assertThat(ships).hasSizeGreaterThan(1_300);
    assertThat(invalid(IdentifierKind.IMO, ships)).isEmpty();

    Set<String> owners =
        warSanctions(
            row -> Set.of("Company", "LegalEntity").contains(row.get(1)),
            id -> id.startsWith("IMO"));
    assertThat(owners).hasSizeGreaterThan(1_500);
    assertThat(invalid(IdentifierKind.IMO_COMPANY, owners)).isEmpty();
  }

  @Test
  void allRussianCompanies() throws Exception {
    Predicate<CsvRows.Row> russian =
        row -> Set.of("Company", "LegalEntity").contains(row.get(1)) && row.get(5).equals("ru");
    Set<String> taxNumbers = warSanctions(russian, id -> id.matches("\\d{10}"));
    assertThat(taxNumbers).hasSizeGreaterThan(500);
    assertThat(invalid(IdentifierKind.INN, taxNumbers)).isEmpty();
    Set<String> registrations = warSanctions(russian, id -> id.matches("\\d{13}"));
    assertThat(registrations).hasSizeGreaterThan(500);
    assertThat(invalid(IdentifierKind.OGRN, registrations)).isEmpty();
  }

  private static Set<String> warSanctions(
      Predicate<CsvRows.Row> rows, Predicate<String> identifiers) throws Exception {
    Set<String> found = new TreeSet<>();
    eachRow(
        WAR_SANCTIONS,
        row -> {
          if (rows.test(row)) {
            Arrays.stream(row.get(7).split(";", -1)).filter(identifiers).forEach(found::add);
          }
        });
    return found;
  }

  @Test
  void remarksOfTheSdnList() throws Exception {
    Set<String> ships = sdn("Vessel Registration Identification IMO (\\d+)");
    assertThat(ships).hasSizeGreaterThan(840);
    assertThat(invalid(IdentifierKind.IMO, ships))
        .as("owners' numbers, which the list prints under the same label, and slips")
        .hasSize(9)
        .contains("1267131");
    assertThat(invalid(IdentifierKind.IMO_COMPANY, Set.of("1267131"))).isEmpty();

    Set<String> credit = sdn("Unified Social Credit Code \\(USCC\\) (\\w+)");
    assertThat(credit).hasSize(84);
    assertThat(invalid(IdentifierKind.USCC, credit)).isEmpty();

    Set<String> mmsi = sdn("MMSI (\\d+)");
    assertThat(mmsi).hasSize(154);
    assertThat(invalid(IdentifierKind.MMSI, mmsi)).isEmpty();

    Set<String> swift = sdn("SWIFT/BIC (\\w+)");
    assertThat(swift).hasSize(162);
    assertThat(invalid(IdentifierKind.SWIFT, swift)).isEmpty();

    Set<String> russianTax = sdn("Tax ID No\\. (\\d{10}|\\d{12}) \\(Russia\\)");
    assertThat(russianTax).hasSizeGreaterThan(2_500);
    assertThat(invalid(IdentifierKind.INN, russianTax)).hasSizeLessThan(15);

    Set<String> registrations = sdn("Registration Number (\\d{13}) \\(Russia\\)");
    assertThat(registrations).hasSizeGreaterThan(1_000);
    assertThat(invalid(IdentifierKind.OGRN, registrations)).hasSizeLessThan(10);
  }

  private static Set<String> sdn(String pattern) throws Exception {
    Pattern label = Pattern.compile(pattern);
    Set<String> found = new TreeSet<>();
    eachRow(
        SDN,
        row -> label.matcher(row.get(11)).results().forEach(match -> found.add(match.group(1))));
    return found;
  }

  private static List<String> invalid(IdentifierKind kind, Set<String> values) {
    return values.stream().filter(value -> kind.check(value) == CheckDigit.INVALID).toList();
  }

  private interface EachRow {
    void accept(CsvRows.Row row);
  }

  private static void eachRow(String path, EachRow each) throws Exception {
    ListFile file = ListFiles.open(List.of(GivenData.shared(path)), ReadLimits.DEFAULT).getFirst();
    try (CsvRows csv = CsvRows.open(file, ',', new Problems(), ReadLimits.DEFAULT)) {
      for (CsvRows.Row row = csv.next(); row != null; row = csv.next()) {
        each.accept(row);
      }
    }
  }
}

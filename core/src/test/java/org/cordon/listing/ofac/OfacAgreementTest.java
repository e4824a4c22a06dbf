package org.cordon.listing.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cordon.listing.Designation;
import org.cordon.listing.ListFile;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.format.CsvRows;
import org.cordon.listing.format.JsonObject;
import org.cordon.listing.format.JsonRecords;
import org.cordon.listing.format.ListFiles;
import org.cordon.party.Identifier;
import org.cordon.testing.GivenData;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is read out of the Remarks of 2024-05-03, held against tables that others made of
/// SDN_ADVANCED.XML of 2024-04, where the same facts have elements of their own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfacAgreementTest {

  private static final String TABLES = "lists/us_ofac_sdn/advanced_flattened_2024-04/";

  private Map<String, Designation> entries = Map.of();

  @BeforeAll
  void read() throws Exception {
    entries =
        Readings.ofShared(OfacReader.sdn(), "lists/us_ofac_sdn/2024-05-03/sdn.csv.gz")
            .designations()
            .stream()
            .collect(Collectors.toMap(Designation::entryId, d -> d));
  }

  private static void rows(String path, Consumer<CsvRows.Row> take) throws Exception {
    ListFile file = ListFiles.open(List.of(GivenData.shared(path)), ReadLimits.DEFAULT).getFirst();
    try (CsvRows rows = CsvRows.open(file, ',', new Problems(), ReadLimits.DEFAULT)) {
      rows.next();
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        take.accept(row);
      }
    }
  }

  /// Columns: IdentityID 2, IDRegistrationNo 5. Forty numbers differ: 26 have a label or prose in
  /// the table that is left out here (`CNIC: 35202-…`), ten stand where the Remarks are cut off,
  /// four were changed between the two days.
  @Test
  void documentsOfTheAdvancedFileAreFoundInTheRemarks() throws Exception {
    Map<String, String> entryOfIdentity = new HashMap<>();
    rows(TABLES + "distinct_party.csv.gz", row -> entryOfIdentity.put(row.get(3), row.get(0)));
    List<String> missing = new ArrayList<>();
    List<String> all = new ArrayList<>();
    rows(
        TABLES + "idregdocuments.csv",
        row -> {
          Designation entry = entries.get(entryOfIdentity.getOrDefault(row.get(2), ""));
          if (entry != null) {
            String number = row.get(5).replaceAll("\\s+", " ").strip();
            all.add(number);
            if (!numbers(entry).contains(number.replaceFirst("^(?:IMO|#) ?", ""))) {
              missing.add(entry.entryId() + " " + number);
            }
          }
        });
    assertThat(all).hasSizeGreaterThan(13_700);
    assertThat(missing).hasSizeLessThanOrEqualTo(40);
  }

  private static Set<String> numbers(Designation entry) {
    return entry.party().facts().identifiers().stream()
        .map(Identifier::value)
        .collect(Collectors.toSet());
  }

  /// Columns: From-ProfileID 1, To-ProfileID 2. Of six missing, five stand where the Remarks are
  /// cut off.
  @Test
  void tiesOfTheAdvancedFileAreFoundInTheRemarks() throws Exception {
    List<String> missing = new ArrayList<>();
    List<String> all = new ArrayList<>();
    rows(
        TABLES + "profile_relationships.csv",
        row -> {
          Designation from = entries.get(row.get(1));
          Designation to = entries.get(row.get(2));
          if (from != null && to != null) {
            PartyLink tie = new PartyLink("linked-to", to.party().primaryName().text());
            all.add(tie.to());
            if (!from.links().contains(tie)) {
              missing.add(from.entryId() + " " + tie);
            }
          }
        });
    assertThat(all).hasSizeGreaterThan(6_100);
    assertThat(missing).hasSizeLessThanOrEqualTo(6);
  }

  /// Every wallet known of an entry that stands in its Remarks is read.
  @Test
  void everyWalletInTheFileIsRead() throws Exception {
    Map<String, String> remarks = new HashMap<>();
    rows("lists/us_ofac_sdn/2024-05-03/sdn.csv.gz", row -> remarks.put(row.get(0), row.get(11)));
    int found = 0;
    try (JsonRecords wallets =
        JsonRecords.openField(
            ListFile.of(GivenData.shared("lists/us_ofac_sdn/crypto/all_addresses.json")),
            "addresses",
            ReadLimits.DEFAULT)) {
      for (JsonObject wallet = wallets.next(); wallet != null; wallet = wallets.next()) {
        String address = wallet.text("address");
        Designation entry = entries.get(wallet.text("entity_id"));
        if (entry != null && remarks.getOrDefault(entry.entryId(), "").contains(address)) {
          assertThat(numbers(entry)).contains(address);
          found++;
        }
      }
    }
    assertThat(found).isGreaterThan(250);
  }
}

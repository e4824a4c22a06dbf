package org.cordon.listing.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.party.Party;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The UN list on three official versions.
class UnRealFilesTest {

  private static final Map<String, ReadResult> READ = new HashMap<>();

  private static ReadResult read(String version) throws Exception {
    ReadResult known = READ.get(version);
    if (known != null) {
      return known;
    }
    ReadResult result =
        Readings.ofShared(new UnReader(), "lists/un_sc/" + version + "/consolidated.xml.gz");
    READ.put(version, result);
    return result;
  }

  @ParameterizedTest
  @CsvSource({"2026-08-01, 736, 275", "2026-02-27, 730, 273", "2025-04-19, 684, 193"})
  void everyRecordComesOutAndEveryElementIsAccountedFor(String version, int persons, int entities)
      throws Exception {
    ReadResult result = read(version);
    Map<Boolean, Long> counts =
        result.designations().stream()
            .collect(
                Collectors.partitioningBy(
                    d -> d.party() instanceof Party.Person, Collectors.counting()));
    assertThat(counts).containsEntry(true, (long) persons).containsEntry(false, (long) entities);
    assertThat(result.problems())
        .extracting(Problem::reason)
        .doesNotContain(Reason.UNMAPPED, Reason.DUPLICATE, Reason.UNREADABLE_RECORD);
    assertThat(result.designations().size()).isGreaterThan(new UnReader().leastDesignations());
  }

  /// Only a Hijri date and an age are no dates.
  @Test
  void nearlyEveryBirthDateIsRead() throws Exception {
    assertThat(read("2026-08-01").problems())
        .filteredOn(problem -> problem.reason() == Reason.UNREADABLE_VALUE)
        .extracting(Problem::value)
        .containsExactlyInAnyOrder("24/06/1402 (Hijri Calendar)", "30-35 years old");
  }

  /// KPe.067 KOTI CORP: `IMO number: 5982254.`, a company's number by its check digit.
  @Test
  void identifiersInProseAreFound() throws Exception {
    ReadResult result = read("2026-08-01");
    assertThat(identifiers(entry(result, "KPe.067"))).containsExactly("imo-company 5982254");
    assertThat(identifiers(entry(result, "LYe.006"))).containsExactly("imo 9058713");
    assertThat(identifiers(entry(result, "KPe.033"))).containsExactly("swift KUDBKPPY");
    assertThat(identifiers(entry(result, "IRe.029"))).containsExactly("tax BE480224531");
  }
}

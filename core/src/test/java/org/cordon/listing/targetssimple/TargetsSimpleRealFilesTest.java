package org.cordon.listing.targetssimple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.util.Map;
import java.util.stream.Collectors;
import org.cordon.listing.Designation;
import org.cordon.listing.ReadResult;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;

/// Ukraine's War and Sanctions list of 2026-03-13 as OpenSanctions exports it.
class TargetsSimpleRealFilesTest {

  private static ReadResult read(String path) throws Exception {
    return Readings.ofShared(new TargetsSimpleReader(), path);
  }

  @Test
  void everyRowComesOutWithAllItsAliases() throws Exception {
    ReadResult result =
        read("lists/ua_war_sanctions/opensanctions_2026-03-13/targets.simple.csv.gz");
    Map<String, Long> kinds =
        result.designations().stream()
            .collect(
                Collectors.groupingBy(
                    d -> d.party().getClass().getSimpleName(), Collectors.counting()));
    assertThat(kinds)
        .isEqualTo(
            Map.of("Person", 1543L, "Organization", 1524L, "Vessel", 1340L, "Unclassified", 1193L));
    assertThat(result.problems()).isEmpty();
    assertThat(
            result.designations().stream()
                .filter(d -> !d.party().facts().identifiers().isEmpty())
                .count())
        .isEqualTo(5_361);
    assertThat(result.designations().stream().mapToInt(d -> d.party().names().size() - 1).sum())
        .isBetween(7_700, 7_731);
  }

  /// `NK-h9vziMkFLhh3aZGgGFpvbs,Vessel,NADYM,Ebel;Kozak,,gr;ru,,273332020;IMO9210933;UBJF9`.
  @Test
  void vesselHasItsHullNumberAndFormerNames() throws Exception {
    Designation vessel =
        entry(
            read("lists/ua_war_sanctions/opensanctions_2026-03-13/targets.simple.csv.gz"),
            "NK-h9vziMkFLhh3aZGgGFpvbs");
    assertThat(names(vessel)).containsExactly("PRIMARY NADYM", "ALIAS Ebel", "ALIAS Kozak");
    assertThat(identifiers(vessel))
        .containsExactly("other 273332020", "imo 9210933", "other UBJF9");
    assertThat(vessel.programs()).containsExactly("UA-WS-MARE");
  }

  @Test
  void olderLayoutWithoutProgramsIsRead() throws Exception {
    ReadResult result =
        read("lists/opensanctions_formats/ftm_sa_wiki_peps_2024-03/targets.simple.csv");
    assertThat(result.designations()).hasSize(5);
    assertThat(result.problems()).isEmpty();
  }
}

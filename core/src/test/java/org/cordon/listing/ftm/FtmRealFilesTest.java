package org.cordon.listing.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;

import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;

/// Entities as OpenSanctions exports them.
class FtmRealFilesTest {

  private static final String FOLDER = "lists/opensanctions_formats/";

  private static ReadResult read(String path) throws Exception {
    return Readings.ofShared(new FtmReader(), FOLDER + path);
  }

  /// 423 of 607 persons are targets; positions, occupancies and family ties are not. Some hundred
  /// properties of this set are no properties of the model.
  @Test
  void targetsOfASetOfPersonsComeOut() throws Exception {
    ReadResult result = read("ftm_sa_wiki_peps_2024-03/entities.ftm.json.gz");
    assertThat(result.designations()).hasSize(423);
    assertThat(result.problems())
        .filteredOn(problem -> problem.reason() != Reason.UNMAPPED)
        .extracting(Problem::field)
        .containsOnly("birthDate")
        .hasSize(10);
  }

  /// 22 persons, 18 organizations and 56 companies without a word on targets, each address its own
  /// entity.
  @Test
  void entitiesWithoutTargetAreParties() throws Exception {
    ReadResult result = read("yente_fixtures/parteispenden_entities.ftm.json");
    assertThat(result.designations()).hasSize(22 + 18 + 56);
    assertThat(result.problems()).isEmpty();
    assertThat(
            result.designations().stream()
                .filter(d -> !d.party().facts().addresses().isEmpty())
                .count())
        .isEqualTo(22 + 6 + 56);
  }

  /// `NK-abdzbEBkqyT29GyREbiURZ` is owned by `NK-nR5AXM9AVPq4pQaSPSaVam` and others, led by
  /// `NK-aU5ybkbRFJucf8YMwsJvDw`, and stands under eleven programs.
  @Test
  void companyHasItsProgramsNumbersAndOwners() throws Exception {
    ReadResult result = read("yente_fixtures/zala_entities.ftm.json");
    assertThat(result.designations()).hasSize(14);
    Designation company = entry(result, "NK-abdzbEBkqyT29GyREbiURZ");
    assertThat(company.programs())
        .hasSize(11)
        .contains("US-BIS-EL", "UA-SA1644", "AU-RUSSIA", "EU-UKR");
    assertThat(company.listedOn()).isEqualTo("2021-10-30");
    assertThat(company.listedUntil()).isNull();
    assertThat(identifiers(company)).contains("registration 1101841007938", "tax 1841015504");
    assertThat(company.links())
        .contains(
            new PartyLink("owner", "NK-nR5AXM9AVPq4pQaSPSaVam"),
            new PartyLink("director", "NK-aU5ybkbRFJucf8YMwsJvDw"));
  }

  @Test
  void nestedTargetsComeOutWithTheirTies() throws Exception {
    ReadResult result = read("ftm_sa_wiki_peps_2024-03/targets.nested.json");
    assertThat(result.designations()).hasSize(5);
    assertThat(result.problems()).isEmpty();
    assertThat(entry(result, "Q296771").links())
        .contains(new PartyLink("mother", "Nidal Boustany"));
  }
}

package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordon.party.NameKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledNamesTest {

  /* Cells of the US lists on the left; P primary, A alias, F former on the right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KHALAGH TADBIR PARS CO.                  | P KHALAGH TADBIR PARS CO.
          KOLOKOL (AKA: ALDRICH AMES)              | P KOLOKOL, A ALDRICH AMES
          PEARL (A.K.A. NEI-CHIEN CHU) LI          | P PEARL LI, A NEI-CHIEN CHU
          JIE LUO -AKA-IVY LUO                     | P JIE LUO, A IVY LUO
          KOW SENG LIM- AKA- ERIC LIM              | P KOW SENG LIM, A ERIC LIM
          FUYI SUN A/K/A FRANK SUN                 | P FUYI SUN, A FRANK SUN
          SIBERIAN AIRLINES D/B/A S7 AIRLINES      | P SIBERIAN AIRLINES, A S7 AIRLINES
          DELTA B.V. ALSO KNOWN AS TPC B.V.        | P DELTA B.V., A TPC B.V.
          Cho Yan Nathan; a.k.a Nathan Man Man     | P Cho Yan Nathan, A Nathan Man Man
          Mexpar (a.k.a. Pasadena; Aviation Logistics) | P Mexpar, A Pasadena, A Aviation Logistics
          Gazprom Promgaz OAO (f.k.a. OAO Promgaz) | P Gazprom Promgaz OAO, F OAO Promgaz
          AECC (a.k.a., Physics (CAEP)'s Institute) | P AECC, A Physics (CAEP)'s Institute
          HTC [aka Gen Tech, aka Tiger Force] Ltd  | P HTC Ltd, A Gen Tech, A Tiger Force
          COREZING -AKAS- CORE ZING, ZING TECH     | P COREZING, A CORE ZING, A ZING TECH
          Roger) Roger (a/k/a Akembuom Akem        | P Roger Roger, A Akembuom Akem
          Kalashnikov;NPO Izhmash OAO              | P Kalashnikov, A NPO Izhmash OAO
          Sinno Electronics Co. Ltd.;              | P Sinno Electronics Co. Ltd.
          Aka Maru                                 | P Aka Maru
          HIAST (Higher Institute) (Dubai)         | P HIAST (Higher Institute) (Dubai)
          """)
  void cellGivesItsNamesWithTheirKind(String cell, String expected) {
    assertThat(marked(LabelledNames.read(cell, NameKind.PRIMARY)))
        .containsExactly(expected.split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          and JSC 140 Repair Plant                  | A JSC 140 Repair Plant
          F.K.A. Office of Studies (OSIS)           | F Office of Studies (OSIS)
          DBA Behover Information Technologies      | A Behover Information Technologies
          JSC NIIP, f.k.a., Institute Tikhomirova   | A JSC NIIP, F Institute Tikhomirova
          """)
  void aliasKeepsItsKindUnlessItsLabelTellsOtherwise(String cell, String expected) {
    assertThat(marked(LabelledNames.read(cell, NameKind.ALIAS)))
        .containsExactly(expected.split(", ", -1));
  }

  private static List<String> marked(List<LabelledNames.Name> names) {
    return names.stream().map(name -> name.kind().name().charAt(0) + " " + name.text()).toList();
  }
}

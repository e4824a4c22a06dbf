package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordon.listing.PartyLink;
import org.junit.jupiter.api.Test;

/// Lines of Annex I to Regulation (EU) No 269/2014, and remarks of the FSF.
class AssociatedPartiesTest {

  private static List<String> names(String text) {
    return AssociatedParties.read(text).links().stream().map(PartyLink::to).toList();
  }

  @Test
  void kindIsTheLabelsWords() {
    assertThat(AssociatedParties.read("Other associated entities: Alfa Group").links())
        .containsExactly(new PartyLink("other-associated-entities", "Alfa Group"));
  }

  @Test
  void othersStandApartBySemicolonsOrCommas() {
    assertThat(names("Associated individuals: Vladimir Putin; Gennady Timchenko"))
        .containsExactly("Vladimir Putin", "Gennady Timchenko");
    assertThat(
            names(
                "Associated entities: Russian Machines, Military Industrial Company and Arzamas"
                    + " Machine-Building Plant"))
        .containsExactly(
            "Russian Machines", "Military Industrial Company", "Arzamas Machine-Building Plant");
  }

  @Test
  void kinshipAndPostsAreNoPartOfAName() {
    assertThat(names("Associated individuals: Arkady Rotenberg (father), Boris Rotenberg (uncle)"))
        .containsExactly("Arkady Rotenberg", "Boris Rotenberg");
    assertThat(names("Associated individual: Alisher Usmanov, brother"))
        .containsExactly("Alisher Usmanov");
    assertThat(names("Associated individuals: Konstantin Ernst – CEO of Channel One, Russia"))
        .containsExactly("Konstantin Ernst");
  }

  @Test
  void numbersOfOthersLeaveTheRest() {
    AssociatedParties read =
        AssociatedParties.read(
            "Registration number: 990117 Associated entity: PJSC ‘Stavropol Radio Plant Signal’"
                + " (registration number: 1022601930537). Date of registration: 1.1.2001");
    assertThat(read.links())
        .containsExactly(new PartyLink("associated-entity", "PJSC ‘Stavropol Radio Plant Signal’"));
    assertThat(read.rest()).contains("990117").doesNotContain("1022601930537");
  }

  @Test
  void abbreviationInBracketsStaysWithTheName() {
    assertThat(names("Associated entity: National Media Group (NMG)"))
        .containsExactly("National Media Group (NMG)");
  }
}

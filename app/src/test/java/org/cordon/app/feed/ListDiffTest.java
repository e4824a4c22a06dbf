package org.cordon.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordon.app.feed.ListDiff.Changed;
import org.cordon.app.feed.ListDiff.FieldChange;
import org.cordon.listing.Designation;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.testing.Gen;
import org.junit.jupiter.api.Test;

class ListDiffTest {

  private static DesignationBuilder entry(String id, String name) {
    return new DesignationBuilder("un", new Origin("un.xml", 0, id), new Problems())
        .name(name, NameKind.PRIMARY);
  }

  @Test
  void addedRemovedAndChangedAreToldApart() {
    Designation kept = entry("1", "Kept").build();
    Designation gone = entry("2", "Gone").build();
    Designation come = entry("4", "Come").build();
    Designation before =
        entry("3", "Old Name")
            .address("address", "1 First Street", null)
            .identifier("id", IdentifierKind.PASSPORT, "A1", "RU")
            .build();
    Designation after =
        entry("3", "New Name")
            .name("Old Name", NameKind.FORMER)
            .address("address", "1 First Street", null)
            .address("address", "2 Second Street", null)
            .build();

    assertThat(ListDiff.between(List.of(kept, gone, before), List.of(after, kept, come)))
        .isEqualTo(
            new ListDiff(
                List.of(come),
                List.of(gone),
                List.of(
                    new Changed(
                        before,
                        after,
                        List.of(
                            new FieldChange(
                                "names",
                                List.of("Old Name (primary)"),
                                List.of("New Name (primary)", "Old Name (former)")),
                            new FieldChange("addresses", List.of(), List.of("2 Second Street")),
                            new FieldChange(
                                "identifiers", List.of("passport A1, RU"), List.of())))),
                1));
  }

  @Test
  void aListDoesNotDifferFromItself() {
    Gen.forAll(
        DesignationGen.designations(),
        designation ->
            assertThat(ListDiff.between(List.of(designation), List.of(designation)).unchanged())
                .isOne());
  }

  @Test
  void whatDiffersInAnyFieldIsChanged() {
    Gen.forAll(
        DesignationGen.designations(),
        DesignationGen.designations(),
        (one, other) -> {
          Designation renamed =
              new Designation(
                  one.list(),
                  one.entryId(),
                  other.party(),
                  other.programs(),
                  other.legalBases(),
                  other.measures(),
                  other.listedOn(),
                  other.listedUntil(),
                  other.references(),
                  other.links(),
                  other.remarks());
          assertThat(ListDiff.between(List.of(one), List.of(renamed)).changed())
              .hasSize(one.equals(renamed) ? 0 : 1);
        });
  }
}

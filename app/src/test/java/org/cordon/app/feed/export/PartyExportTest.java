package org.cordon.app.feed.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.party.Address;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.PartialDate;
import org.cordon.party.Party;
import org.cordon.party.PartyFacts;
import org.cordon.party.PartyName;
import org.junit.jupiter.api.Test;

class PartyExportTest {

  private static final Country RUSSIA = new Country("RU");

  @Test
  void aPersonHasEveryFieldInItsOrder() {
    PartyFacts facts =
        new PartyFacts(
            List.of(
                PartyName.of("EXAMPLE, Ivan", NameKind.PRIMARY),
                PartyName.of("Иван Пример", NameKind.ALIAS),
                PartyName.of("\"Old\"", NameKind.WEAK)),
            List.of(
                new Address("5 Example Street, Moscow, 101000", RUSSIA),
                new Address("Somewhere", null)),
            List.of(RUSSIA),
            List.of(
                new Identifier(IdentifierKind.PASSPORT, "990017123", RUSSIA, null),
                new Identifier(IdentifierKind.CRYPTO, "1Exa", null, "XBT"),
                Identifier.of(IdentifierKind.INN, "7707083893")));
    Party person =
        new Party.Person(
            facts,
            List.of(PartialDate.parse("1957-10-07"), PartialDate.parse("1957~")),
            List.of("Moscow"),
            List.of(RUSSIA),
            Gender.MALE);

    assertThat(PartyExport.line(designation(person)))
        .isEqualTo(
            """
            {"list":"ofac-sdn","entryId":"990017","schema":"person",\
            "names":[{"text":"EXAMPLE, Ivan","kind":"primary","script":"Latn"},\
            {"text":"Иван Пример","kind":"alias","script":"Cyrl"},\
            {"text":"\\"Old\\"","kind":"weak","script":"Latn"}],\
            "born":["1957-10-07","1957~"],"nationalities":["RU"],"countries":["RU"],\
            "addresses":[{"text":"5 Example Street, Moscow, 101000","country":"RU"},\
            {"text":"Somewhere"}],\
            "identifiers":[{"kind":"passport","value":"990017123","country":"RU"},\
            {"kind":"crypto","value":"1Exa","currency":"XBT"},\
            {"kind":"tax","value":"7707083893"}],\
            "programs":["CYBER2","RUSSIA-EO14024"],"measures":["Block"],\
            "listedOn":"2020-03-02","listedUntil":"2031-01-01","remarks":"a note",\
            "links":[{"kind":"linked-to","to":"EXAMPLE HOLDING LLC"}]}\
            """);
  }

  @Test
  void fieldsWithoutAValueAreLeftOut() {
    PartyFacts facts =
        new PartyFacts(
            List.of(PartyName.of("12345", NameKind.PRIMARY)), List.of(), List.of(), List.of());
    Designation bare =
        new Designation(
            "csl",
            "x1",
            new Party.Unclassified(facts),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            "");

    assertThat(PartyExport.line(bare))
        .isEqualTo(
            """
            {"list":"csl","entryId":"x1","names":[{"text":"12345","kind":"primary"}]}\
            """);
  }

  private static Designation designation(Party party) {
    return new Designation(
        "ofac-sdn",
        "990017",
        party,
        List.of("CYBER2", "RUSSIA-EO14024"),
        List.of("Executive Order 14024"),
        List.of("Block"),
        LocalDate.of(2020, 3, 2),
        LocalDate.of(2031, 1, 1),
        List.of("REF 1"),
        List.of(new PartyLink("linked-to", "EXAMPLE HOLDING LLC")),
        "a note");
  }
}

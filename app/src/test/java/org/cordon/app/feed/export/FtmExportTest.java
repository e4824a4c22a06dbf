package org.cordon.app.feed.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

class FtmExportTest {

  private static final Country RUSSIA = new Country("RU");

  @Test
  void aPersonComesWithSanctionPassportWalletAndLink() {
    PartyFacts facts =
        new PartyFacts(
            List.of(
                PartyName.of("Ivan Example", NameKind.PRIMARY),
                PartyName.of("Иван Пример", NameKind.ALIAS),
                PartyName.of("Vanya", NameKind.WEAK),
                PartyName.of("Ivan Before", NameKind.FORMER)),
            List.of(new Address("5 Example Street, Moscow", RUSSIA)),
            List.of(RUSSIA),
            List.of(
                new Identifier(IdentifierKind.PASSPORT, "990017123", RUSSIA, null),
                new Identifier(IdentifierKind.CRYPTO, "1Exa", null, "XBT"),
                Identifier.of(IdentifierKind.CALL_SIGN, "X1")));
    Party person =
        new Party.Person(
            facts,
            List.of(PartialDate.parse("1957-10"), PartialDate.parse("1951/1953")),
            List.of("Moscow"),
            List.of(RUSSIA),
            Gender.MALE);

    assertThat(new FtmExport(Set.of("7", "8")).lines(designation("7", person)))
        .containsExactly(
            """
            {"id":"un-7","caption":"Ivan Example","schema":"Person","properties":{\
            "name":["Ivan Example"],"alias":["Иван Пример"],"weakAlias":["Vanya"],\
            "previousName":["Ivan Before"],"birthDate":["1957-10"],\
            "notes":["Born 1951/1953","call-sign X1","a note","owned-by SOMEBODY ELSE"],\
            "birthPlace":["Moscow"],"nationality":["ru"],"gender":["male"],"country":["ru"],\
            "address":["5 Example Street, Moscow, RU"],"passportNumber":["990017123"]},\
            "datasets":["un"],"target":true}\
            """,
            """
            {"id":"un-7-sanction","caption":"Sanction","schema":"Sanction","properties":{\
            "entity":["un-7"],"authority":["un"],"authorityId":["7"],"program":["DPRK"],\
            "provisions":["Asset freeze"],"reason":["Resolution 1718"],"recordId":["REF 1"],\
            "startDate":["2020-03-02"]},"datasets":["un"],"target":false}\
            """,
            """
            {"id":"un-7-document-1","caption":"Passport","schema":"Passport","properties":{\
            "holder":["un-7"],"number":["990017123"],"type":["passport"],"country":["ru"]},\
            "datasets":["un"],"target":false}\
            """,
            """
            {"id":"un-7-document-2","caption":"CryptoWallet","schema":"CryptoWallet",\
            "properties":{"holder":["un-7"],"publicKey":["1Exa"],"currency":["XBT"]},\
            "datasets":["un"],"target":false}\
            """,
            """
            {"id":"un-7-link-1","caption":"UnknownLink","schema":"UnknownLink","properties":{\
            "subject":["un-7"],"object":["un-8"],"role":["linked-to"]},\
            "datasets":["un"],"target":false}\
            """);
  }

  @Test
  void aVesselHasItsNumbers() {
    PartyFacts facts =
        new PartyFacts(
            List.of(PartyName.of("EXAMPLE STAR", NameKind.PRIMARY)),
            List.of(new Address("Owner's office, Moscow", null)),
            List.of(RUSSIA),
            List.of(
                Identifier.of(IdentifierKind.IMO, "9187629"),
                Identifier.of(IdentifierKind.MMSI, "273000000"),
                Identifier.of(IdentifierKind.TAX, "77")));

    assertThat(new FtmExport(Set.of()).lines(designation("9", new Party.Vessel(facts))).getFirst())
        .contains(
            "\"schema\":\"Vessel\"",
            "\"imoNumber\":[\"9187629\"]",
            "\"mmsi\":[\"273000000\"]",
            "\"notes\":[\"Owner's office, Moscow\",\"tax 77\",");
  }

  private static Designation designation(String entryId, Party party) {
    return new Designation(
        "un",
        entryId,
        party,
        List.of("DPRK"),
        List.of("Resolution 1718"),
        List.of("Asset freeze"),
        LocalDate.of(2020, 3, 2),
        null,
        List.of("REF 1"),
        List.of(new PartyLink("linked-to", "8"), new PartyLink("owned-by", "SOMEBODY ELSE")),
        "a note");
  }
}

package org.cordon.app.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordon.app.feed.Readers;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.DesignationBuilder.Schema;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadResult;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.PartialDate;

/// Reads three invented designations out of any file: an organization, a vessel with a wrong number
/// beside the right one, and a person whose listing has ended.
public final class ListingReader implements ListReader {

  /// A program that knows only this reader, as `own-csv`.
  public static Readers readers() {
    ListReader only = new ListingReader();
    return new Readers(
        word -> word.equals(only.publisher()) ? Optional.of(only) : Optional.empty(),
        () -> List.of(only.publisher()));
  }

  @Override
  public String publisher() {
    return "own-csv";
  }

  @Override
  public int leastDesignations() {
    return 1;
  }

  @Override
  public ReadResult read(List<ListFile> files) {
    return new ReadResult(
        "2026-08-01",
        List.of(organization().build(), vessel().build(), person().build()),
        List.of());
  }

  private DesignationBuilder entry(String id, Schema schema) {
    return new DesignationBuilder(publisher(), new Origin("own.txt", 0, id), new Problems())
        .schema(schema)
        .program("EXAMPLE")
        .measure("Asset freeze");
  }

  private DesignationBuilder organization() {
    return entry("E1", Schema.ORGANIZATION)
        .name("ORENDA PRECISION OPTICS", NameKind.PRIMARY)
        .name("Оренда прецизионная оптика", NameKind.ALIAS)
        .address("address", "5 Example Street, Moscow", "RU")
        .identifier("inn", IdentifierKind.INN, "7707083893", "RU")
        .legalBasis("Decree 1 of 2020")
        .measure("Export ban")
        .listedOn(LocalDate.of(2020, 3, 2));
  }

  private DesignationBuilder vessel() {
    return entry("V1", Schema.VESSEL)
        .name("EXAMPLE STAR", NameKind.PRIMARY)
        .identifier("imo", IdentifierKind.IMO, "9187629", null)
        .identifier("imo", IdentifierKind.IMO, "9187620", null);
  }

  private DesignationBuilder person() {
    return entry("P1", Schema.PERSON)
        .name("Vasyl Vzirets", NameKind.PRIMARY)
        .born(PartialDate.parse("1957-10-07"))
        .nationality("nationality", "UA")
        .identifier("passport", IdentifierKind.PASSPORT, "AB1234567", "UA")
        .listedOn(LocalDate.of(2020, 3, 2))
        .listedUntil(LocalDate.of(2021, 12, 31));
  }
}

package org.cordon.app.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.app.feed.Readers;
import org.cordon.listing.Designation;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.NameKind;
import org.cordon.party.PartialDate;
import org.cordon.party.PartyType;

/// The simplest list there is, for tests of all that comes after reading. The first line is `LIST
/// 2026-08-01`, the last `END`, between them stands `id|name|year of birth|address`; a year that is
/// none is a problem.
public record LinesReader(String publisher, int leastDesignations) implements ListReader {

  /// A program that knows `un` (whole from 10 designations) and `own-csv` (from 1).
  public static Readers readers() {
    List<ListReader> all = List.of(new LinesReader("un", 10), new LinesReader("own-csv", 1));
    return new Readers(
        word -> all.stream().filter(reader -> reader.publisher().equals(word)).findFirst(),
        () -> all.stream().map(ListReader::publisher).toList());
  }

  /// A list of `size` persons, all with birth years and addresses.
  public static String list(int size) {
    StringBuilder text = new StringBuilder("LIST 2026-08-01\n");
    for (int i = 1; i <= size; i++) {
      text.append("T%d|Example Person %d|19%02d|%d Example Street\n".formatted(i, i, i % 100, i));
    }
    return text + "END\n";
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    Problems problems = new Problems();
    List<Designation> designations = new ArrayList<>();
    String date = "";
    for (ListFile file : files) {
      List<String> lines = lines(file);
      if (!lines.getFirst().startsWith("LIST ") || !lines.getLast().equals("END")) {
        throw new UnusableListException(file.name() + " is no list from LIST to END");
      }
      date = lines.getFirst().substring(5);
      for (int i = 1; i < lines.size() - 1; i++) {
        designations.add(designation(new Origin(file.name(), i + 1L, ""), lines.get(i), problems));
      }
    }
    return new ReadResult(date, designations, problems.list());
  }

  private static List<String> lines(ListFile file) throws IOException {
    try (BufferedReader text =
        new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
      return text.lines().toList();
    }
  }

  private Designation designation(Origin origin, String line, Problems problems) {
    String[] fields = line.split("\\|", -1);
    DesignationBuilder builder =
        new DesignationBuilder(publisher, origin.entry(fields[0]), problems)
            .schema(PartyType.PERSON)
            .name(fields[1], NameKind.PRIMARY);
    if (!fields[2].isEmpty()) {
      born(fields[2])
          .ifPresentOrElse(
              builder::born,
              () ->
                  builder.problem(
                      Reason.UNREADABLE_VALUE,
                      "born",
                      fields[2],
                      "is not a year; party kept, date unknown"));
    }
    return builder.address("address", fields[3], null).build();
  }

  private static Optional<PartialDate> born(String text) {
    return text.matches("\\d{4}") ? Optional.of(PartialDate.parse(text)) : Optional.empty();
  }
}

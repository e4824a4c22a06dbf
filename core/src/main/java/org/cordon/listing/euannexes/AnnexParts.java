package org.cordon.listing.euannexes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cordon.listing.euannexes.AnnexPart.Lists;

/* The annexes known to list parties, from `annexes.tsv`. */
final class AnnexParts {

  private static final String TABLE = "annexes.tsv";
  private static final List<AnnexPart> ALL = read();

  private AnnexParts() {}

  /// The parts of an act's annexes, in their order.
  static List<AnnexPart> of(String act) {
    return ALL.stream().filter(part -> part.act().equals(act)).toList();
  }

  private static List<AnnexPart> read() {
    try (InputStream bytes =
            Objects.requireNonNull(AnnexParts.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(AnnexParts::part).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  private static AnnexPart part(String line) {
    List<String> fields = List.of(line.split("\t"));
    return new AnnexPart(
        fields.get(0),
        fields.get(1),
        List.of(fields.get(2).split("; ")),
        Lists.valueOf(fields.get(3).toUpperCase(Locale.ROOT)));
  }
}

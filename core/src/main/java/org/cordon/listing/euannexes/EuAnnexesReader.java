package org.cordon.listing.euannexes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.jspecify.annotations.Nullable;

/// Reads annexes of EU acts: consolidated texts from EUR-Lex as HTML, or transcriptions as CSV. All
/// files given together are one version of the list.
///
/// The program is the framework act as CELEX (`32014R0269`); for the entry id see [AnnexEntries].
public final class EuAnnexesReader implements ListReader {

  static final String PUBLISHER = "eu-annexes";

  /* The longest header of a CSV has 600 bytes. */
  private static final int HEAD_BYTES = 4_096;

  @Override
  public String publisher() {
    return PUBLISHER;
  }

  /// The smaller of the two acts that most depends on, Regulation (EU) No 833/2014, lists 1,700
  /// parties; all acts together list over 8,000.
  @Override
  public int leastDesignations() {
    return 1_000;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    Problems problems = new Problems();
    List<AnnexRow> rows = new ArrayList<>();
    @Nullable String latest = null;
    for (ListFile file : files) {
      ActPage.Reading reading = reading(file, problems);
      rows.addAll(reading.rows());
      latest = later(latest, reading.version());
    }
    return new ReadResult(latest, new AnnexEntries(problems).require(rows, files), problems.list());
  }

  private static @Nullable String later(@Nullable String day, @Nullable String other) {
    return day == null || (other != null && other.compareTo(day) > 0) ? other : day;
  }

  private static ActPage.Reading reading(ListFile file, Problems problems)
      throws IOException, UnusableListException {
    String head = head(file);
    if (AnnexCsv.isHeader(head.lines().findFirst().orElse(""))) {
      return new ActPage.Reading(AnnexCsv.read(file, problems), null);
    }
    if (ActPage.isHtml(head)) {
      return ActPage.read(file, problems);
    }
    throw new UnusableListException(
        file.name()
            + " starts with \""
            + head.substring(0, Math.min(head.length(), 100)).replaceAll("\\s+", " ")
            + "\"; annexes of EU acts are HTML of EUR-Lex or CSV with the columns celex, annex …");
  }

  private static String head(ListFile file) throws IOException {
    try (InputStream in = file.open()) {
      String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
      return head.replaceFirst("^\uFEFF", "").stripLeading();
    }
  }
}

package org.cordon.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.cordon.app.screening.Finding;
import org.cordon.app.screening.Screening;
import org.cordon.match.Match;
import org.cordon.party.PartyType;

/// Matches as rows of CSV. Scripts rely on the columns: a query without a match has no row; one
/// that could not be screened has a row with `error` where others say `true` or `false`.
final class MatchRows {

  private final Csv csv;

  MatchRows(Writer out) {
    csv =
        new Csv(
            out,
            "id",
            "rank",
            "score",
            "match",
            "list",
            "entry_id",
            "entry_name",
            "matched_name",
            "schema",
            "reason");
  }

  void add(String id, Screening screening, ScreenRequest request) throws IOException {
    List<Finding> findings = screening.findings();
    for (int i = 0; i < request.shown(findings.size()); i++) {
      add(id, i + 1, findings.get(i));
    }
  }

  private void add(String id, int rank, Finding finding) throws IOException {
    Match match = finding.match();
    PartyType type = PartyType.of(finding.designation().party());
    csv.row(
        id,
        rank,
        score(match.score()),
        match.reached(),
        finding.designation().list(),
        finding.designation().entryId(),
        finding.designation().party().primaryName().text(),
        match.matchedName().text(),
        type == PartyType.UNSTATED ? "" : type.word(),
        finding.reason());
  }

  void addError(String id, String reason) throws IOException {
    csv.row(id, "", "", "error", "", "", "", "", "", reason);
  }

  void flush() throws IOException {
    csv.flush();
  }

  static String score(double score) {
    return String.format(Locale.ROOT, "%.4f", score);
  }
}

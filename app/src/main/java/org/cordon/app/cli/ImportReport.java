package org.cordon.app.cli;

import java.io.IOException;
import org.cordon.app.feed.ImportOutcome;
import org.cordon.app.feed.Manifest;
import org.cordon.app.feed.Refusal;
import org.jspecify.annotations.Nullable;

/// Tells the user how an import ended.
final class ImportReport {

  /// An import as a row or JSON object.
  private record View(
      String publisher,
      String outcome,
      @Nullable String version,
      @Nullable String listDate,
      @Nullable Integer designations,
      @Nullable Integer problems,
      @Nullable Boolean partial,
      @Nullable String reason) {}

  private final Cordon cordon;
  private final Format format;

  ImportReport(Cordon cordon, Format format) {
    this.cordon = cordon;
    this.format = format;
  }

  /// @return the exit code
  int show(ImportOutcome outcome) throws IOException {
    return switch (outcome) {
      case ImportOutcome.Published published -> published(published);
      case ImportOutcome.Refused refused -> refused(refused);
    };
  }

  private int published(ImportOutcome.Published published) throws IOException {
    Manifest manifest = published.manifest();
    published.overridden().forEach(floor -> warn(manifest.publisher(), "accepted: " + floor));
    if (manifest.partial()) {
      warn(
          manifest.publisher(),
          manifest.designations()
              + " designations are far fewer than the whole list has; it is in force as a part");
    }
    switch (format) {
      case TEXT -> cordon.out().line(sentence(manifest));
      case JSON -> cordon.out().text(Json.text(view(manifest)));
      case CSV -> row(view(manifest));
    }
    return ExitCode.DONE;
  }

  private static String sentence(Manifest manifest) {
    String date = manifest.listDate() == null ? "" : " of " + manifest.listDate();
    String problems =
        manifest.problems() == 0
            ? "no problems"
            : manifest.problems()
                + " problems (cordon lists problems "
                + manifest.publisher()
                + ")";
    return "%s: %d designations%s in force as version %s; %s"
        .formatted(
            manifest.publisher(), manifest.designations(), date, manifest.version(), problems);
  }

  private int refused(ImportOutcome.Refused refused) throws IOException {
    Refusal refusal = refused.refusal();
    warn(refusal.publisher(), "refused: " + refusal.reason());
    if (refusal.kind() == Refusal.Kind.UNDER_FLOORS) {
      warn(refusal.publisher(), "if the list is meant to be so, import it with --accept-shrink");
    }
    @Nullable Manifest stays = refused.stays();
    warn(
        refusal.publisher(),
        stays == null
            ? "no version of it is in force"
            : "version " + stays.version() + " stays in force");
    switch (format) {
      case TEXT -> {}
      case JSON -> cordon.out().text(Json.text(view(refusal)));
      case CSV -> row(view(refusal));
    }
    return ExitCode.UNUSABLE;
  }

  private void warn(String publisher, String message) {
    cordon.err().println("cordon: " + publisher + ": " + message);
  }

  private static View view(Manifest manifest) {
    return new View(
        manifest.publisher(),
        "in force",
        manifest.version().text(),
        manifest.listDate(),
        manifest.designations(),
        manifest.problems(),
        manifest.partial(),
        null);
  }

  private static View view(Refusal refusal) {
    return new View(refusal.publisher(), "refused", null, null, null, null, null, refusal.reason());
  }

  private void row(View view) throws IOException {
    Csv csv =
        new Csv(
            cordon.out().writer(),
            "publisher",
            "outcome",
            "version",
            "list_date",
            "designations",
            "problems",
            "partial",
            "reason");
    csv.row(
        view.publisher(),
        view.outcome(),
        view.version(),
        view.listDate(),
        view.designations(),
        view.problems(),
        view.partial(),
        view.reason());
    csv.flush();
  }
}

package org.cordon.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cordon.app.feed.ImportOutcome;
import org.cordon.app.feed.Manifest;
import org.cordon.app.feed.Refusal;
import org.cordon.app.feed.fetch.FetchOutcome;
import org.jspecify.annotations.Nullable;

/// Tells the user how imports ended: in text as they end, in other forms all together.
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
  private final List<View> views = new ArrayList<>();
  private int exitCode = ExitCode.DONE;

  ImportReport(Cordon cordon, Format format) {
    this.cordon = cordon;
    this.format = format;
  }

  void add(FetchOutcome outcome) throws IOException {
    switch (outcome) {
      case FetchOutcome.Unchanged(Manifest inForce) ->
          add(view(inForce, "unchanged"), sentence(inForce, "unchanged, still in force"));
      case FetchOutcome.Imported(ImportOutcome imported) -> add(imported);
      case FetchOutcome.NotFetched(Refusal refusal, var stays) -> addRefused(refusal, stays);
    }
  }

  void add(ImportOutcome outcome) throws IOException {
    switch (outcome) {
      case ImportOutcome.Published(Manifest manifest, _, List<String> overridden) ->
          addPublished(manifest, overridden);
      case ImportOutcome.Refused(Refusal refusal, var stays) -> addRefused(refusal, stays);
    }
  }

  /// Writes what is left to write.
  ///
  /// @return the exit code
  int finish() throws IOException {
    switch (format) {
      case TEXT -> {}
      case JSON -> cordon.out().text(Json.text(views));
      case CSV -> rows();
    }
    return exitCode;
  }

  private void add(View view, String sentence) throws IOException {
    views.add(view);
    if (format == Format.TEXT) {
      cordon.out().line(sentence);
      cordon.out().flush();
    }
  }

  private void addPublished(Manifest manifest, List<String> overridden) throws IOException {
    overridden.forEach(floor -> warn(manifest.publisher(), "accepted: " + floor));
    if (manifest.partial()) {
      warn(
          manifest.publisher(),
          manifest.designations()
              + " designations are far fewer than the whole list has; it is in force as a part");
    }
    add(view(manifest, "in force"), sentence(manifest, "in force"));
  }

  private static String sentence(Manifest manifest, String state) {
    String date = manifest.listDate() == null ? "" : " of " + manifest.listDate();
    String problems =
        manifest.problems() == 0
            ? "no problems"
            : manifest.problems()
                + " problems (cordon lists problems "
                + manifest.publisher()
                + ")";
    return "%s: %d designations%s %s as version %s; %s"
        .formatted(
            manifest.publisher(),
            manifest.designations(),
            date,
            state,
            manifest.version(),
            problems);
  }

  private void addRefused(Refusal refusal, @Nullable Manifest stays) {
    exitCode = ExitCode.UNUSABLE;
    views.add(view(refusal));
    String publisher = refusal.publisher();
    warn(publisher, headline(refusal.kind()) + ": " + refusal.reason());
    if (refusal.kind() == Refusal.Kind.UNDER_FLOORS) {
      warn(publisher, "if the list is meant to be so, import it with --accept-shrink");
    }
    warn(
        publisher,
        stays == null
            ? "no version of it is in force"
            : "version " + stays.version() + " stays in force");
  }

  private static String headline(Refusal.Kind kind) {
    return switch (kind) {
      case NOT_FETCHED -> "not fetched";
      case UNREADABLE, UNDER_FLOORS -> "refused";
    };
  }

  private void warn(String publisher, String message) {
    cordon.say(publisher + ": " + message);
  }

  private static View view(Manifest manifest, String outcome) {
    return new View(
        manifest.publisher(),
        outcome,
        manifest.version().text(),
        manifest.listDate(),
        manifest.designations(),
        manifest.problems(),
        manifest.partial(),
        null);
  }

  private static View view(Refusal refusal) {
    return new View(
        refusal.publisher(),
        headline(refusal.kind()),
        null,
        null,
        null,
        null,
        null,
        refusal.reason());
  }

  private void rows() throws IOException {
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
    for (View view : views) {
      csv.row(
          view.publisher(),
          view.outcome(),
          view.version(),
          view.listDate(),
          view.designations(),
          view.problems(),
          view.partial(),
          view.reason());
    }
    csv.flush();
  }
}

package org.cordon.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.app.feed.ListStatus;
import org.cordon.app.feed.Manifest;
import org.cordon.app.feed.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `cordon lists status`.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Shows which lists are in force, of which day, and what was refused last.",
      "A list's age is counted from the day its files name, else from its import."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  cordon lists status", "  cordon lists status --format json"})
final class StatusCommand implements Callable<Integer> {

  /// A list as a row or JSON object; times are UTC.
  private record View(
      String publisher,
      @Nullable String version,
      @Nullable String listDate,
      @Nullable Long ageDays,
      @Nullable Integer designations,
      @Nullable Integer problems,
      @Nullable Boolean partial,
      @Nullable Instant inForceSince,
      @Nullable Instant confirmedAt,
      @Nullable String damage,
      @Nullable Instant refusedAt,
      @Nullable String refusedReason) {}

  private final Cordon cordon;

  @Mixin private final FormatOption format = new FormatOption();

  StatusCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    List<ListStatus> all = ListStatus.all(cordon.store());
    switch (format.get()) {
      case TEXT -> cordon.out().text(text(all));
      case JSON -> cordon.out().text(Json.text(all.stream().map(this::view).toList()));
      case CSV -> csv(all);
    }
    return ExitCode.DONE;
  }

  private View view(ListStatus status) {
    @Nullable Manifest inForce = status.inForce();
    @Nullable Refusal refusal = status.refusal();
    return new View(
        status.publisher(),
        inForce == null ? null : inForce.version().text(),
        inForce == null ? null : inForce.listDate(),
        inForce == null ? null : inForce.ageDays(cordon.clock().instant()),
        inForce == null ? null : inForce.designations(),
        inForce == null ? null : inForce.problems(),
        inForce == null ? null : inForce.partial(),
        inForce == null ? null : inForce.importedAt(),
        status.confirmedAt(),
        status.damage(),
        refusal == null ? null : refusal.at(),
        refusal == null ? null : refusal.reason());
  }

  private String text(List<ListStatus> all) {
    if (all.isEmpty()) {
      return "No list is in force. Download them: cordon lists fetch; or import a file: cordon lists"
          + " import un consolidated.xml\n";
    }
    Table table =
        new Table("LIST", "OF", "AGE", "DESIGNATIONS", "PROBLEMS", "IN FORCE SINCE", "VERSION", "");
    StringBuilder notes = new StringBuilder();
    for (ListStatus status : all) {
      View view = view(status);
      table.row(
          view.publisher(),
          status.inForce() == null ? "-" : day(status.inForce()),
          view.ageDays() == null ? "-" : view.ageDays() + " d",
          shown(view.designations()),
          shown(view.problems()),
          view.inForceSince() == null ? "-" : Times.minute(view.inForceSince()),
          view.version() == null ? "none in force" : view.version(),
          Boolean.TRUE.equals(view.partial()) ? "partial" : "");
      notes.append(notes(view));
    }
    return table.text() + notes;
  }

  private static String day(Manifest list) {
    return list.namesItsDay() ? list.day().toString() : "import";
  }

  private static String notes(View view) {
    StringBuilder notes = new StringBuilder();
    if (view.damage() != null) {
      notes.append(view.publisher()).append(": ").append(view.damage()).append('\n');
    }
    if (view.refusedAt() != null) {
      notes
          .append(view.publisher())
          .append(": refused on ")
          .append(Times.minute(view.refusedAt()))
          .append(": ")
          .append(view.refusedReason())
          .append('\n');
    }
    return notes.toString();
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  private void csv(List<ListStatus> all) throws IOException {
    Csv csv =
        new Csv(
            cordon.out().writer(),
            "publisher",
            "version",
            "list_date",
            "age_days",
            "designations",
            "problems",
            "partial",
            "in_force_since",
            "confirmed_at",
            "damage",
            "refused_at",
            "refused_reason");
    for (ListStatus status : all) {
      View view = view(status);
      csv.row(
          view.publisher(),
          view.version(),
          view.listDate(),
          view.ageDays(),
          view.designations(),
          view.problems(),
          view.partial(),
          view.inForceSince(),
          view.confirmedAt(),
          view.damage(),
          view.refusedAt(),
          view.refusedReason());
    }
    csv.flush();
  }
}

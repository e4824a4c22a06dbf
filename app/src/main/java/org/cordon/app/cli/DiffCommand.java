package org.cordon.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.app.feed.ListDiff;
import org.cordon.app.feed.ListDiff.Changed;
import org.cordon.app.feed.ListDiff.FieldChange;
import org.cordon.app.feed.StoredVersion;
import org.cordon.listing.Designation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `cordon lists diff A [B]`.
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what changed from version A of a list to version B: designations added, removed and"
          + " changed, field by field.",
      "A alone is compared with the version before it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cordon lists diff un                         the last two versions",
      "  cordon lists diff un:20260227 un:20260801    two versions by the start of their names",
      "  cordon lists diff un:previous un --format csv"
    })
final class DiffCommand implements Callable<Integer> {

  /// A change as a JSON object.
  private record View(
      String change, String entryId, String name, @Nullable List<FieldChange> fields) {}

  /// All changes as a JSON object.
  private record DiffView(String from, String to, int unchanged, List<View> changes) {}

  private final Cordon cordon;

  @Parameters(index = "0", paramLabel = "A", description = ListName.HELP)
  private String older = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The newer version.")
  private @Nullable String newer;

  @Mixin private final FormatOption format = new FormatOption();

  DiffCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    StoredVersion to = ListName.requireVersion(cordon, newer == null ? older : newer);
    StoredVersion from =
        newer == null ? ListName.requireBefore(cordon, to) : ListName.requireVersion(cordon, older);
    ListDiff diff = ListDiff.between(from.designations(), to.designations());
    switch (format.get()) {
      case TEXT -> text(diff, from, to);
      case JSON -> cordon.out().text(Json.text(view(diff, from, to)));
      case CSV -> csv(diff);
    }
    return ExitCode.DONE;
  }

  private void text(ListDiff diff, StoredVersion from, StoredVersion to) throws IOException {
    Output out = cordon.out();
    out.line("from " + named(from) + " to " + named(to));
    for (Designation added : diff.added()) {
      out.line("+ " + entry(added));
    }
    for (Designation removed : diff.removed()) {
      out.line("- " + entry(removed));
    }
    for (Changed changed : diff.changed()) {
      out.line("~ " + entry(changed.newer()));
      for (FieldChange field : changed.fields()) {
        text(field);
      }
    }
    out.line(
        "%d added, %d removed, %d changed, %d unchanged"
            .formatted(
                diff.added().size(),
                diff.removed().size(),
                diff.changed().size(),
                diff.unchanged()));
  }

  private void text(FieldChange field) throws IOException {
    for (String gone : field.gone()) {
      cordon.out().line("    " + field.field() + ": - " + gone);
    }
    for (String come : field.come()) {
      cordon.out().line("    " + field.field() + ": + " + come);
    }
  }

  private static String named(StoredVersion version) {
    return version.manifest().publisher() + ":" + version.manifest().version();
  }

  private static String entry(Designation designation) {
    return designation.entryId() + " " + name(designation);
  }

  private static String name(Designation designation) {
    return designation.party().primaryName().text();
  }

  private static DiffView view(ListDiff diff, StoredVersion from, StoredVersion to) {
    List<View> changes = new ArrayList<>();
    diff.added().forEach(d -> changes.add(new View("added", d.entryId(), name(d), null)));
    diff.removed().forEach(d -> changes.add(new View("removed", d.entryId(), name(d), null)));
    diff.changed()
        .forEach(c ->
            changes.add(new View("changed", c.newer().entryId(), name(c.newer()), c.fields())));
    return new DiffView(named(from), named(to), diff.unchanged(), changes);
  }

  private void csv(ListDiff diff) throws IOException {
    Csv csv = new Csv(cordon.out().writer(), "change", "entry_id", "name", "field", "gone", "come");
    for (Designation added : diff.added()) {
      csv.row("added", added.entryId(), name(added), "", "", "");
    }
    for (Designation removed : diff.removed()) {
      csv.row("removed", removed.entryId(), name(removed), "", "", "");
    }
    for (Changed changed : diff.changed()) {
      for (FieldChange field : changed.fields()) {
        csv.row(
            "changed",
            changed.newer().entryId(),
            name(changed.newer()),
            field.field(),
            String.join("\n", field.gone()),
            String.join("\n", field.come()));
      }
    }
    csv.flush();
  }
}

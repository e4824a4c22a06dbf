package org.cordon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.cordon.match.MatchIndex;
import org.cordon.match.MatchSettings;

/// How well names are told apart, on labelled pairs; run by `./dev accuracy`. The figures in
/// `docs/accuracy.md` are its output.
public final class Accuracy {

  private static final MatchSettings SETTINGS = MatchSettings.DEFAULT;

  private record Judged(LabelledPair pair, double score) {
    boolean alerted() {
      return score >= SETTINGS.threshold();
    }

    boolean wrong() {
      return alerted() != pair.same();
    }
  }

  private final PrintStream out;

  private Accuracy(PrintStream out) {
    this.out = out;
  }

  /// Prints a table of the sets of pairs, then each pair that is judged wrong. The first argument
  /// is the folder of the project's own pairs, the second one of given pairs, passed over where it
  /// is absent.
  public static void main(String[] arguments) throws IOException {
    Accuracy accuracy = new Accuracy(System.out);
    accuracy.report("own pairs", LabelledPair.ofCsv(Path.of(arguments[0], "pairs.csv")));
    Path given = Path.of(arguments[1]);
    if (!Files.isDirectory(given)) {
      System.err.println("No folder of given pairs is at hand: only the own pairs were judged.");
      return;
    }
    accuracy.report(
        "checks of parties, by name", LabelledPair.ofChecks(given.resolve("entity_checks.yml")));
    accuracy.report(
        "names across scripts",
        LabelledPair.acrossScripts(given.resolve("cross_script_pairs.csv")));
  }

  private void report(String title, List<LabelledPair> pairs) {
    List<Judged> judged = pairs.stream().map(Accuracy::judge).toList();
    long found = count(judged, one -> one.pair().same() && one.alerted());
    long missed = count(judged, one -> one.pair().same() && !one.alerted());
    long falseAlarms = count(judged, one -> !one.pair().same() && one.alerted());
    out.printf(
        Locale.ROOT,
        "%n## %s%n%n%d pairs: %d of one party found, %d missed, %d false alarms; F1 %.3f%s%n%n",
        title,
        judged.size(),
        found,
        missed,
        falseAlarms,
        2.0 * found / (2 * found + missed + falseAlarms),
        areaUnderCurve(judged));
    List<Judged> wrong =
        judged.stream()
            .filter(Judged::wrong)
            .sorted(Comparator.comparingDouble(Judged::score).reversed())
            .toList();
    if (!wrong.isEmpty()) {
      out.println("| score | same party | class | names |");
      out.println("|---:|---|---|---|");
      wrong.forEach(this::row);
    }
  }

  private void row(Judged judged) {
    LabelledPair pair = judged.pair();
    out.printf(
        Locale.ROOT,
        "| %.2f | %s | %s | %s – %s |%n",
        judged.score(),
        pair.same() ? "yes" : "no",
        pair.kind(),
        pair.left(),
        pair.right());
  }

  private static Judged judge(LabelledPair pair) {
    Double score = MatchIndex.compare(pair.left(), pair.right(), pair.type(), SETTINGS).value();
    return new Judged(pair, score == null ? 0 : score);
  }

  private static long count(List<Judged> judged, Predicate<Judged> which) {
    return judged.stream().filter(which).count();
  }

  /* The share of pairs (one party, two parties) in which the one party scores higher; a tie is half. */
  private static String areaUnderCurve(List<Judged> judged) {
    List<Judged> same = judged.stream().filter(one -> one.pair().same()).toList();
    List<Judged> different = judged.stream().filter(one -> !one.pair().same()).toList();
    if (same.isEmpty() || different.isEmpty()) {
      return "";
    }
    double higher = 0;
    for (Judged one : same) {
      for (Judged other : different) {
        higher += one.score() > other.score() ? 1 : one.score() == other.score() ? 0.5 : 0;
      }
    }
    return String.format(
        Locale.ROOT, ", AUC %.3f", higher / ((double) same.size() * different.size()));
  }
}

package org.cordon.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordon.party.CheckDigit;
import org.cordon.party.Identifier;
import org.cordon.party.NameKind;
import org.cordon.party.PartyName;
import org.cordon.proof.Proof;
import org.jspecify.annotations.Nullable;

/// Puts together what speaks for and against one party: its name, the discriminators, an identifier
/// found by its exact value, and the caution with weak aliases. The steps add up to the score.
///
/// @param exact the listed identifier that was asked for; null where none was found
record Judgement(
    MatchSettings settings,
    Query query,
    Subject subject,
    PartyName name,
    NameScore nameScore,
    @Nullable Identifier exact) {

  Match match() {
    List<Proof> steps = new ArrayList<>();
    steps.add(nameStep());
    steps.addAll(new Discriminators(settings).judge(query, subject.party()));
    addIdentifier(steps);
    addWeakAlias(steps);
    addBounds(steps);
    double score = Math.clamp(sum(steps), 0, 1);
    return new Match(
        subject,
        score,
        score >= settings.threshold(),
        name,
        Proof.of("match", statement(score), score, steps));
  }

  private static double sum(List<Proof> steps) {
    return steps.stream().map(Proof::value).mapToDouble(value -> value == null ? 0 : value).sum();
  }

  private Proof nameStep() {
    String statement =
        nameScore.value() == 0
            ? "the name does not meet \"" + name.text() + "\""
            : "the name meets " + kind(name.kind()) + " \"" + name.text() + "\"";
    return Proof.of("name", statement, nameScore.value(), nameScore.parts());
  }

  private static String kind(NameKind kind) {
    return switch (kind) {
      case PRIMARY -> "the listed name";
      case ALIAS -> "the alias";
      case FORMER -> "the former name";
      case WEAK -> "the weak alias";
    };
  }

  /* An exact identifier lifts the score to where it is a match, and lets the name tell equal ones
   * apart. */
  private void addIdentifier(List<Proof> steps) {
    if (exact == null) {
      return;
    }
    double least = settings.identifierAgreement();
    double lifted = least + (1 - least) * nameScore.value();
    String mark =
        exact.check() == CheckDigit.INVALID ? " (its check digit is wrong, in the list too)" : "";
    String statement =
        "the " + exact.kind().word() + " number \"" + exact.value() + "\" is the same" + mark;
    steps.add(Proof.of("identifier.exact", statement, Math.max(0, lifted - sum(steps)), List.of()));
  }

  private void addWeakAlias(List<Proof> steps) {
    boolean alone = exact == null && !Discriminators.bornTheSame(query, subject.party());
    double over = sum(steps) - settings.weakAliasLimit();
    if (name.kind() == NameKind.WEAK && alone && over > 0) {
      steps.add(
          Proof.of(
              "name.weak-alias",
              "a weak alias alone makes no match; a birth date or an identifier that agrees would",
              -over,
              List.of()));
    }
  }

  private static void addBounds(List<Proof> steps) {
    double sum = sum(steps);
    if (sum > 1 || sum < 0) {
      steps.add(
          Proof.of(
              "bounds", "a score stays within 0 and 1", Math.clamp(sum, 0, 1) - sum, List.of()));
    }
  }

  private String statement(double score) {
    String word = score >= settings.threshold() ? "a match" : "no match";
    return String.format(
        Locale.ROOT, "%s: %.2f, threshold %.2f", word, score, settings.threshold());
  }
}

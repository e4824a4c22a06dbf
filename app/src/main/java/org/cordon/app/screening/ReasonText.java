package org.cordon.app.screening;

import java.util.List;
import java.util.stream.Collectors;
import org.cordon.proof.Proof;

/// A proof as one sentence: what the steps say, the tokens of a name in brackets after it.
final class ReasonText {

  private ReasonText() {}

  static String of(Proof proof) {
    return proof.parts().stream().map(ReasonText::step).collect(Collectors.joining("; "));
  }

  private static String step(Proof step) {
    List<Proof> parts = step.parts();
    return parts.isEmpty()
        ? step.statement()
        : step.statement()
            + " ("
            + parts.stream().map(Proof::statement).collect(Collectors.joining(", "))
            + ")";
  }
}

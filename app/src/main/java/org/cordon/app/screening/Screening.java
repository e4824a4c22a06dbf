package org.cordon.app.screening;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cordon.name.EvasionSign;

/// The answer to one query.
///
/// @param findings best first; their listings are in force on the day asked for
/// @param notInForce the same for listings that have ended, or had not begun
/// @param signs what in the characters of the names asked for hints at tampering
public record Screening(List<Finding> findings, List<Finding> notInForce, Set<EvasionSign> signs) {

  public Screening {
    findings = List.copyOf(findings);
    notInForce = List.copyOf(notInForce);
    signs = Collections.unmodifiableSet(new TreeSet<>(signs));
  }

  /// Whether a listing in force reaches the threshold.
  public boolean hasMatch() {
    return findings.stream().anyMatch(finding -> finding.match().reached());
  }
}

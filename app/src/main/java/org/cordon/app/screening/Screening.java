package org.cordon.app.screening;

import java.util.List;

/// The answer to one query.
///
/// @param findings best first; their listings are in force on the day asked for
/// @param notInForce the same for listings that have ended, or had not begun
public record Screening(List<Finding> findings, List<Finding> notInForce) {

  public Screening {
    findings = List.copyOf(findings);
    notInForce = List.copyOf(notInForce);
  }

  /// Whether a listing in force reaches the threshold.
  public boolean hasMatch() {
    return findings.stream().anyMatch(finding -> finding.match().reached());
  }
}

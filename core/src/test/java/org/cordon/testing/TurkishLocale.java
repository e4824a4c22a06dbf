package org.cordon.testing;

import java.util.Locale;

/// Runs a check where `"I".toLowerCase()` is `ı`, so that text handling shows whether it leans on
/// the default locale.
public final class TurkishLocale {

  private TurkishLocale() {}

  /// Runs the check under a Turkish default locale, and puts the old one back.
  public static void under(Runnable check) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      check.run();
    } finally {
      Locale.setDefault(before);
    }
  }
}

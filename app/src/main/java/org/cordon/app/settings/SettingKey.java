package org.cordon.app.settings;

import java.util.Arrays;
import java.util.Optional;

/// The settings there are: the key in the file, the default, and where the default comes from.
public enum SettingKey {
  COUNT_FLOOR(
      "lists.floor.count",
      "0.80",
      "a new version with a smaller share of the designations in force is refused; the largest"
          + " honest drop between two versions of a list at hand is 13 % (UN, 1011 to 877)"),
  FILL_FLOOR(
      "lists.floor.fill",
      "0.50",
      "a new version whose birth dates, addresses, identifiers … are filled in less than this"
          + " share of the rate in force is refused"),
  REFUSED_KEPT(
      "lists.refused.kept",
      "3",
      "refused versions of a publisher kept for inspection; a list has up to 126 MB"),
  CONNECT_SECONDS("fetch.connect.seconds", "20", "time to connect"),
  IDLE_SECONDS(
      "fetch.idle.seconds", "60", "a server that sends nothing for so long is given up on"),
  TOTAL_SECONDS(
      "fetch.total.seconds",
      "1800",
      "time for one file; the largest (126 MB) comes in it at 70 KB/s"),
  ATTEMPTS("fetch.attempts", "4", "tries of one file before a fetch fails"),
  BACKOFF_SECONDS(
      "fetch.backoff.seconds", "2", "pause before the second try; doubled for each further one"),
  MAX_BYTES("fetch.max.bytes", "2000000000", "a larger file is refused; as the readers' limit"),
  MAX_REDIRECTS("fetch.max.redirects", "5", "OFAC answers with one redirect to its store of files");

  private final String key;
  private final String defaultText;
  private final String source;

  SettingKey(String key, String defaultText, String source) {
    this.key = key;
    this.defaultText = defaultText;
    this.source = source;
  }

  /// The key as written in the file.
  public String key() {
    return key;
  }

  /// The value where the file says nothing.
  public String defaultText() {
    return defaultText;
  }

  /// What the setting does and why the default is what it is.
  public String source() {
    return source;
  }

  static Optional<SettingKey> find(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }
}

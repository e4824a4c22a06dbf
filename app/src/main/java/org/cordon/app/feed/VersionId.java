package org.cordon.app.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// A version of a list: when it came in and the start of its files' hash, as in
/// `20260801T060203Z-1f3a90c2`. Also the name of its folder; in order of their text, versions are
/// in order of time.
public record VersionId(String text) implements Comparable<VersionId> {

  private static final Pattern FORM = Pattern.compile("\\d{8}T\\d{6}Z-[0-9a-f]{8}(-\\d+)?");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  public VersionId {
    if (!isOne(text)) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no version such as 20260801T060203Z-1f3a90c2");
    }
  }

  static VersionId of(Instant time, String sha256) {
    return new VersionId(TIME.format(time) + "-" + sha256.substring(0, 8));
  }

  /// The same version's `count`th try within a second.
  VersionId again(int count) {
    return new VersionId(text + "-" + count);
  }

  /// Whether a text has the form of a version.
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(VersionId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}

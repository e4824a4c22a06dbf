package org.cordon.listing.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.cordon.listing.DesignationBuilder;

/// Makes an entry id for rows whose publisher gives them none: the same for the same content, at
/// any place of the file, in any version.
public final class ContentKey {

  private static final int HEX_DIGITS = 16;

  private ContentKey() {}

  /// The key of a row by the values that identify it; white space and case don't count.
  public static String of(String... values) {
    StringBuilder content = new StringBuilder();
    for (String value : values) {
      content.append(DesignationBuilder.tidy(value).toLowerCase(Locale.ROOT)).append('\u001F');
    }
    byte[] digest = sha256().digest(content.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

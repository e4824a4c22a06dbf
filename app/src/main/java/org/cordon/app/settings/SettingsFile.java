package org.cordon.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/// Reads the settings: the defaults, over them the file `settings` of the data directory, a UTF-8
/// properties file. A key that is not known is refused, as is a value out of its range.
public final class SettingsFile {

  private static final String SOURCE = "source.";

  private final Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
  private final Map<String, List<URI>> sources = new HashMap<>();

  private SettingsFile() {
    for (SettingKey key : SettingKey.values()) {
      values.put(key, key.defaultText());
    }
    addAll(shippedSources());
  }

  /// The settings where there is no file.
  public static Settings defaults() {
    return new SettingsFile().settings();
  }

  /// The settings with this file over the defaults; the file need not exist.
  ///
  /// @throws InvalidInputException if a key is unknown or a value is out of its range
  public static Settings read(Path path) throws IOException {
    SettingsFile file = new SettingsFile();
    if (Files.exists(path)) {
      try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
        file.addAll(load(text));
      } catch (IllegalArgumentException e) {
        throw invalid(path.toString(), "", "is no properties file: " + e.getMessage());
      }
    }
    return file.settings();
  }

  private static Properties shippedSources() {
    try (InputStream shipped =
        Objects.requireNonNull(SettingsFile.class.getResourceAsStream("sources.properties"))) {
      return load(new InputStreamReader(shipped, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties load(Reader text) throws IOException {
    Properties properties = new Properties();
    properties.load(text);
    return properties;
  }

  private void addAll(Properties properties) {
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      add(key, properties.getProperty(key).strip());
    }
  }

  private void add(String key, String value) {
    if (key.startsWith(SOURCE)) {
      sources.put(key.substring(SOURCE.length()), addresses(key, value));
      return;
    }
    SettingKey known =
        SettingKey.find(key)
            .orElseThrow(() -> invalid(key, value, "is no setting; " + knownKeys()));
    values.put(known, value);
  }

  private static String knownKeys() {
    List<String> keys = new ArrayList<>();
    Arrays.stream(SettingKey.values()).map(SettingKey::key).forEach(keys::add);
    return "there are " + String.join(", ", keys) + " and source.PUBLISHER";
  }

  private static List<URI> addresses(String key, String value) {
    List<URI> addresses = new ArrayList<>();
    for (String address : value.split("\\s+", -1)) {
      if (!address.isEmpty()) {
        addresses.add(address(key, address));
      }
    }
    return addresses;
  }

  private static URI address(String key, String text) {
    try {
      URI address = URI.create(text);
      if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
        return address;
      }
      throw invalid(key, text, "is no http or https address");
    } catch (IllegalArgumentException e) {
      throw invalid(key, text, "is no address: " + e.getMessage());
    }
  }

  private Settings settings() {
    return new Settings(
        share(SettingKey.COUNT_FLOOR),
        share(SettingKey.FILL_FLOOR),
        (int) whole(SettingKey.REFUSED_KEPT, 0, 1_000),
        new Settings.Download(
            seconds(SettingKey.CONNECT_SECONDS),
            seconds(SettingKey.IDLE_SECONDS),
            seconds(SettingKey.TOTAL_SECONDS),
            (int) whole(SettingKey.ATTEMPTS, 1, 100),
            seconds(SettingKey.BACKOFF_SECONDS),
            whole(SettingKey.MAX_BYTES, 1, Long.MAX_VALUE),
            (int) whole(SettingKey.MAX_REDIRECTS, 0, 100)),
        sources);
  }

  private Duration seconds(SettingKey key) {
    return Duration.ofSeconds(whole(key, 1, 86_400));
  }

  private double share(SettingKey key) {
    try {
      double share = Double.parseDouble(text(key));
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException noNumber) {
      // Refused below, as a number out of range is.
    }
    throw invalid(key.key(), text(key), "is no share from 0 to 1");
  }

  private long whole(SettingKey key, long least, long most) {
    try {
      long number = Long.parseLong(text(key));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Refused below, as a number out of range is.
    }
    throw invalid(key.key(), text(key), "is no whole number from " + least + " to " + most);
  }

  private String text(SettingKey key) {
    return Objects.requireNonNull(values.get(key));
  }

  private static InvalidInputException invalid(String key, String value, String hint) {
    return new InvalidInputException("setting " + key, value, hint);
  }
}

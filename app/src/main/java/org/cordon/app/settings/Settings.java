package org.cordon.app.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// All settings of the program; [SettingKey] names each with its default and the reason for it.
///
/// @param countFloor least share, 0..1, of the designations in force that a new version must have
/// @param fillFloor least share, 0..1, of each fill rate in force that a new version must have
/// @param refusedKept refused versions kept for each publisher
/// @param download limits of a download
/// @param sources the addresses of each publisher's files, in the order they are read
public record Settings(
    double countFloor,
    double fillFloor,
    int refusedKept,
    Download download,
    Map<String, List<URI>> sources) {

  /// Limits of one download.
  ///
  /// @param connect time to connect
  /// @param idle longest silence of a server
  /// @param total time for one file
  /// @param attempts tries of one file, at least 1
  /// @param backoff pause before the second try, doubled for each further one
  public record Download(
      Duration connect,
      Duration idle,
      Duration total,
      int attempts,
      Duration backoff,
      long maxBytes,
      int maxRedirects) {}

  public Settings {
    sources = Map.copyOf(sources);
  }
}

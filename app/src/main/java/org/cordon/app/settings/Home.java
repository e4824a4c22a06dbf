package org.cordon.app.settings;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The data directory: lists, settings, and what later capabilities keep.
public record Home(Path folder) {

  /// The folder named on the command line, else by `CORDON_HOME`, else `~/.cordon`.
  public static Home of(@Nullable Path named, Map<String, String> environment, String userHome) {
    if (named != null) {
      return new Home(named);
    }
    String variable = environment.getOrDefault("CORDON_HOME", "");
    return new Home(variable.isBlank() ? Path.of(userHome, ".cordon") : Path.of(variable));
  }

  /// The folder of all lists, one folder a publisher.
  public Path lists() {
    return folder.resolve("lists");
  }

  /// The file of settings; it need not exist.
  public Path settings() {
    return folder.resolve("settings");
  }
}

package org.cordon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordon.testing.GivenData;
import org.junit.jupiter.api.Test;

/// Documents name files that exist and commands that `./dev` knows.
class DocumentsTest {

  private static final Pattern PATH =
      Pattern.compile("`((?:core|app|bench|fixtures|docs|tools)/[A-Za-z0-9_./-]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
  private static final Pattern DEV = Pattern.compile("\\./dev ([a-z]+)");

  private static List<Path> documents() throws IOException {
    Path root = GivenData.root();
    List<Path> found = new ArrayList<>();
    for (Path folder : List.of(root, root.resolve("docs"), root.resolve("docs/decisions"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(found::add);
      }
    }
    return found;
  }

  @Test
  void pathsNamedInDocumentsExist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path document : documents()) {
      String text = Files.readString(document);
      find(PATH, text).stream()
          .filter(path -> !Files.exists(GivenData.root().resolve(path)))
          .forEach(path -> missing.add(document.getFileName() + ": " + path));
      find(LINK, text).stream()
          .filter(link -> !Files.exists(document.resolveSibling(link)))
          .forEach(link -> missing.add(document.getFileName() + ": " + link));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void devKnowsTheCommandsNamedInDocuments() throws IOException {
    String dev = Files.readString(GivenData.root().resolve("dev"));
    for (Path document : documents()) {
      for (String command : find(DEV, Files.readString(document))) {
        assertThat(dev)
            .as("%s names ./dev %s", document.getFileName(), command)
            .containsPattern("(?m)^  " + command + "[ )|]");
      }
    }
  }

  private static List<String> find(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}

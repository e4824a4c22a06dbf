package org.cordon.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListReadersTest {

  private static final Path CLASSES = Path.of("target", "classes");

  /// A reader that nobody can ask for is easily lost when lists are added side by side.
  @Test
  void everyReaderThereIsCanBeFound() throws Exception {
    Set<Class<?>> found =
        ListReaders.publishers().stream()
            .map(publisher -> ListReaders.find(publisher).orElseThrow().getClass())
            .collect(Collectors.toSet());
    assertThat(found).containsAll(readers());
  }

  private static List<Class<?>> readers() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("org/cordon/listing"))) {
      return files
          .filter(file -> file.toString().endsWith("Reader.class"))
          .<Class<?>>map(ListReadersTest::load)
          .filter(type -> ListReader.class.isAssignableFrom(type) && !type.isInterface())
          .toList();
    }
  }

  private static Class<?> load(Path file) {
    String path = CLASSES.relativize(file).toString();
    String name = path.substring(0, path.length() - ".class".length());
    try {
      return Class.forName(name.replace(file.getFileSystem().getSeparator(), "."));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}

package org.cordon.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cordon.testing.GivenData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What fuzzing has found stays found: `fixtures/fuzz/PUBLISHER/FILE` is read, or refused by name.
class FuzzFindsTest {

  static List<Path> finds() throws IOException {
    try (Stream<Path> found = Files.walk(GivenData.root().resolve("fixtures/fuzz"))) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void isReadOrRefusedByName(Path find) throws IOException {
    String publisher = String.valueOf(find.resolveSibling("").getFileName());
    ListReader reader = ListReaders.find(publisher).orElseThrow();
    try {
      ReadResult result = reader.read(List.of(ListFile.of(find)));
      assertThat(result.designations()).isNotEmpty().doesNotHaveDuplicates();
    } catch (UnusableListException refusal) {
      assertThat(refusal).hasMessageContaining(String.valueOf(find.getFileName()));
    }
  }
}

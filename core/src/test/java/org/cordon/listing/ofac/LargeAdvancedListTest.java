package org.cordon.listing.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cordon.listing.ReadResult;
import org.cordon.testing.GivenData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The largest file OFAC publishes, SDN_ADVANCED.XML, has 125,744,456 bytes.
class LargeAdvancedListTest {

  @Test
  void copiesAreEntriesOfTheirOwn() {
    LargeAdvancedList list = new LargeAdvancedList(400_000);
    ReadResult result = Fixtures.read(OfacReader.sdn(), List.of(list.file()));
    assertThat(result.problems()).isEmpty();
    assertThat(result.designations()).hasSize(list.parties()).hasSizeGreaterThan(20);
    assertThat(result.designations().getLast().links()).hasSize(1);
  }

  @Test
  @Tag("slow")
  void listOfFullSizeIsReadInAHeapOf512Megabytes() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Xmx512m",
                "-Dcordon.root=" + GivenData.root(),
                "-cp",
                System.getProperty("java.class.path"),
                LargeAdvancedList.class.getName(),
                "126")
            .redirectErrorStream(true)
            .directory(new File("."))
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    int parties = new LargeAdvancedList(126L << 20).parties();
    assertThat(output).contains(parties + " of " + parties + " parties, 0 problems");
  }
}

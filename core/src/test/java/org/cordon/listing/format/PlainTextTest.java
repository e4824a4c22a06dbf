package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cordon.listing.Problems;
import org.cordon.listing.UnusableListException;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private final Problems problems = new Problems();

  @Test
  void marksAndLineEndsAreMadeOne() throws Exception {
    assertThat(PlainText.read(ListFilesOf.text("a.txt", "\uFEFFone\r\ntwo\rthree\n"), problems))
        .isEqualTo("one\ntwo\nthree\n");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void aTextWithoutEndIsRefused() {
    byte[] large = new byte[PlainText.LARGEST + 1];
    assertThatThrownBy(() -> PlainText.read(ListFilesOf.bytes("a.txt", large), problems))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("a.txt is larger than");
  }
}

package org.cordon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTest {

  private static String row(@Nullable Object... cells) throws IOException {
    StringWriter out = new StringWriter();
    Csv csv = new Csv(out, "a");
    csv.row(cells);
    csv.flush();
    return out.toString().substring("a\n".length());
  }

  @Test
  void cellsASpreadsheetWouldRunAreDefused() throws IOException {
    assertThat(row("=1+1", "+CMD", "-CMD", "@SUM(A1)", "\tx", "\rx"))
        .isEqualTo("'=1+1,'+CMD,'-CMD,'@SUM(A1),'\tx,\"'\rx\"\n");
  }

  @Test
  void numbersStayNumbers() throws IOException {
    assertThat(row("-5", "+3.2", -7, 0.5, true)).isEqualTo("-5,+3.2,-7,0.5,true\n");
  }

  @Test
  void cellsAreQuotedWhereNeeded() throws IOException {
    assertThat(row("a,b", "say \"x\"", "two\nlines", "plain", null))
        .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",plain,\n");
  }
}

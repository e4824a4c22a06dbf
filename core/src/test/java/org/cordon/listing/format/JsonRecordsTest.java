package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

  private static final ReadLimits LIMITS = ReadLimits.DEFAULT;
  private static final ReadLimits FIVE_VALUES = new ReadLimits(10_000, 1_000, 10, 5, 100, 200, 10);

  @Test
  void recordsStandInLinesInAnArrayOrInAFieldOfTheOutermostObject() throws Exception {
    assertThat(names("{\"n\":\"A\"}\n{\"n\":\"B\"}\n", null)).containsExactly("A", "B");
    assertThat(names("[{\"n\":\"A\"},{\"n\":\"B\"}]", null)).containsExactly("A", "B");
    assertThat(names("{\"x\":[1],\"results\":[{\"n\":\"A\"}],\"y\":{}}", "results"))
        .containsExactly("A");
  }

  @Test
  void fieldsBesideTheRecordsAreReadByName() throws Exception {
    String text = "{\"at\":\"2026\",\"entries\":[{\"n\":\"A\"}],\"tables\":{\"s\":[\"x\",\"y\"]}}";
    JsonObject beside = beside(text);
    assertThat(beside.fields()).containsExactly("at", "tables");
    assertThat(beside.text("at")).isEqualTo("2026");
    assertThat(beside.object("tables")).extracting(t -> t.texts("s")).isEqualTo(List.of("x", "y"));
    assertThat(beside("[{\"at\":\"2026\"}]").fields()).isEmpty();
  }

  private static JsonObject beside(String text) throws Exception {
    return JsonRecords.beside(ListFilesOf.text("a.json", text), Set.of("at", "tables"), LIMITS);
  }

  @Test
  void recordOfTooManyValuesIsRefusedWhileManySmallOnesPass() throws Exception {
    String small = "{\"n\":\"A\"}\n".repeat(20);
    try (JsonRecords records = JsonRecords.open(ListFilesOf.text("a.json", small), FIVE_VALUES)) {
      for (int i = 0; i < 20; i++) {
        assertThat(records.next()).isNotNull();
      }
    }
    assertThatThrownBy(
            () -> {
              try (JsonRecords records =
                  JsonRecords.open(
                      ListFilesOf.text("a.json", "{\"n\":[1,2,3,4,5,6,7]}"), FIVE_VALUES)) {
                records.next();
              }
            })
        .isInstanceOf(UnusableListException.class)
        .hasMessage("a.json:1 can't be read as JSON: a record holds too many values");
  }

  private static List<String> names(String text, @org.jspecify.annotations.Nullable String array)
      throws Exception {
    List<String> names = new ArrayList<>();
    try (JsonRecords records =
        array == null
            ? JsonRecords.open(ListFilesOf.text("a.json", text), LIMITS)
            : JsonRecords.openField(ListFilesOf.text("a.json", text), array, LIMITS)) {
      for (JsonObject next = records.next(); next != null; next = records.next()) {
        names.add(next.text("n"));
      }
    }
    return names;
  }
}

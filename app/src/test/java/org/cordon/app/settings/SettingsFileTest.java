package org.cordon.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cordon.testing.GivenData;
import org.cordon.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @TempDir private Path folder;

  private Settings read(String text) throws IOException {
    return SettingsFile.read(Files.writeString(folder.resolve("settings"), text));
  }

  @Test
  void keysAndDefaultsDoNotChangeUnnoticed() {
    Golden.assertGolden(
        "settings/keys.txt",
        Arrays.stream(SettingKey.values())
            .map(key -> key.key() + " = " + key.defaultText() + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void theDocumentationNamesEachKeyWithItsDefault() throws IOException {
    String documentation = Files.readString(GivenData.root().resolve("docs/settings.md"));

    for (SettingKey key : SettingKey.values()) {
      String value = key.defaultText();
      assertThat(documentation).contains("| `" + key.key() + "` | " + value + " | ");
    }
  }

  @Test
  void shippedAddressesDoNotChangeUnnoticed() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(SettingsFile.defaults().sources())
        .forEach((publisher, addresses) -> {
          text.append(publisher).append('\n');
          addresses.forEach(address -> text.append("  ").append(address).append('\n'));
        });
    Golden.assertGolden("settings/sources.txt", text.toString());
  }

  @Test
  void withoutAFileTheDefaultsHold() throws IOException {
    assertThat(SettingsFile.read(folder.resolve("settings"))).isEqualTo(SettingsFile.defaults());
  }

  @Test
  void theFileStandsOverTheDefaults() throws IOException {
    Settings settings =
        read(
            """
            # a mirror within the company
            source.un = http://mirror.example.org/un.xml
            lists.floor.count = 0.9
            fetch.idle.seconds = 5
            """);

    assertThat(settings.countFloor()).isEqualTo(0.9);
    assertThat(settings.download().idle()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.sources())
        .containsAllEntriesOf(Map.of("un", List.of(URI.create("http://mirror.example.org/un.xml"))))
        .containsKey("eu-fsf");
  }

  @Test
  void anUnknownKeyIsRefused() {
    assertThatThrownBy(() -> read("lists.flor.count = 0.9\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("setting lists.flor.count \"0.9\": is no setting; there are ");
  }

  @Test
  void valuesOutOfTheirRangeAreRefused() {
    for (String line :
        List.of(
            "lists.floor.count = 80",
            "lists.floor.fill = -0.1",
            "lists.floor.fill = NaN",
            "fetch.attempts = 0",
            "fetch.attempts = two",
            "fetch.idle.seconds = 1e3",
            "source.un = ftp://example.org/un.xml",
            "source.un = consolidated.xml",
            "source.un = http://exa mple.org:x/{}")) {
      assertThatThrownBy(() -> read(line + "\n"))
          .as(line)
          .isInstanceOf(InvalidInputException.class)
          .hasMessageStartingWith("setting " + line.substring(0, line.indexOf(' ')));
    }
  }

  @Test
  void aFileThatIsNoPropertiesFileIsRefused() {
    assertThatThrownBy(() -> read("lists.floor.count = \\u00zz\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("is no properties file");
  }
}

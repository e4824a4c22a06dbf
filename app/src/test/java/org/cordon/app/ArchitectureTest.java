package org.cordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which part of the program may use which. Core is free to all.
class ArchitectureTest {

  private static final JavaClasses APP =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.cordon.app");

  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "settings", Set.of(),
          "feed", Set.of("settings"),
          "screening", Set.of("settings", "feed"),
          "cli", Set.of("settings", "feed", "screening"));

  @Test
  void partsUseOnlyWhatTheTableAllows() {
    List<String> broken =
        APP.stream().flatMap(ArchitectureTest::forbiddenUses).sorted().distinct().toList();
    assertThat(broken).as("uses that the import table in ARCHITECTURE.md does not allow").isEmpty();
  }

  private static Stream<String> forbiddenUses(JavaClass user) {
    String from = part(user.getPackageName());
    Set<String> allowed = MAY_USE.getOrDefault(from, Set.of());
    return user.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
        .filter(target -> target.startsWith("org.cordon.app."))
        .map(ArchitectureTest::part)
        .filter(target -> !target.equals(from) && !allowed.contains(target))
        .map(target -> user.getName() + " uses " + target + "; " + from + " may use " + allowed);
  }

  private static String part(String packageName) {
    return packageName.split("\\.", -1)[3];
  }

  @Test
  void everyPartStandsInTheTable() {
    assertThat(APP.stream().map(JavaClass::getPackageName).map(ArchitectureTest::part).distinct())
        .allSatisfy(part -> assertThat(MAY_USE).containsKey(part));
  }
}

package org.cordon;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cordon.listing.ListReader;
import org.cordon.listing.ListReaders;
import org.junit.jupiter.api.Test;

/// Which package may use which, and which calls of the JDK core never makes.
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.cordon");

  private static final String ICU = "com.ibm.icu";
  private static final String CSV = "de.siegmar.fastcsv";
  private static final String JSON = "tools.jackson";
  private static final String HTML = "org.jsoup";

  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "proof", Set.of(),
          "geo", Set.of(ICU),
          "name", Set.of(ICU),
          "party", Set.of("proof", "geo"),
          "listing", Set.of("party", "geo", "proof", CSV, JSON, HTML),
          "match", Set.of("party", "name", "geo", "proof"));

  private static final Map<String, String> FORBIDDEN =
      Map.ofEntries(
          Map.entry("java.lang.String.toLowerCase()", "toLowerCase(Locale.ROOT)"),
          Map.entry("java.lang.String.toUpperCase()", "toUpperCase(Locale.ROOT)"),
          Map.entry(
              "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
              "String.format(Locale.ROOT, …)"),
          Map.entry(
              "java.lang.String.formatted([Ljava.lang.Object;)", "String.format(Locale.ROOT, …)"),
          Map.entry("java.lang.String.getBytes()", "getBytes(UTF_8)"),
          Map.entry("java.util.Locale.getDefault()", "Locale.ROOT, or a Locale argument"),
          Map.entry("java.nio.charset.Charset.defaultCharset()", "UTF_8"),
          Map.entry("java.util.TimeZone.getDefault()", "a ZoneId argument"),
          Map.entry("java.time.ZoneId.systemDefault()", "a ZoneId argument"),
          Map.entry("java.time.Instant.now()", "an Instant argument"),
          Map.entry("java.time.LocalDate.now()", "a LocalDate argument"),
          Map.entry("java.time.LocalDateTime.now()", "a LocalDateTime argument"),
          Map.entry("java.time.ZonedDateTime.now()", "a time argument"),
          Map.entry("java.time.Clock.systemUTC()", "a time argument"),
          Map.entry("java.lang.System.currentTimeMillis()", "a time argument"),
          Map.entry("java.lang.System.nanoTime()", "measure in bench"),
          Map.entry("java.lang.System.getenv(java.lang.String)", "an argument"),
          Map.entry("java.lang.System.getProperty(java.lang.String)", "an argument"),
          Map.entry("java.lang.Thread.start()", "let app start threads"),
          Map.entry("java.lang.Throwable.printStackTrace()", "return or throw it"));

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    List<String> broken =
        CORE.stream()
            .filter(c -> c.getPackageName().startsWith("org.cordon."))
            .flatMap(ArchitectureTest::forbiddenUses)
            .sorted()
            .distinct()
            .toList();
    assertThat(broken).as("uses that the import table in ARCHITECTURE.md does not allow").isEmpty();
  }

  private static Stream<String> forbiddenUses(JavaClass user) {
    String from = area(user.getPackageName());
    Set<String> allowed = MAY_USE.getOrDefault(from, Set.of());
    return user.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
        .filter(target -> !target.isEmpty())
        .filter(target ->
            !target.startsWith("java.")
                && !target.startsWith("javax.")
                && !target.startsWith("org.jspecify"))
        .filter(target -> !area(target).equals(from))
        .filter(target ->
            allowed.stream()
                .noneMatch(may -> area(target).equals(may) || target.startsWith(may + ".")))
        .map(target -> user.getName() + " uses " + target + "; " + from + " may use " + allowed);
  }

  private static String area(String packageName) {
    return packageName.startsWith("org.cordon.") ? packageName.split("\\.", -1)[2] : packageName;
  }

  @Test
  void everyPackageOfCoreStandsInTheTable() {
    assertThat(
            CORE.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith("org.cordon."))
                .map(ArchitectureTest::area)
                .distinct())
        .allSatisfy(area -> assertThat(MAY_USE).containsKey(area));
  }

  @Test
  void publishersDoNotUseOneAnother() {
    List<String> shared = List.of("org.cordon.listing", "org.cordon.listing.format");
    assertThat(
            CORE.stream()
                .filter(c ->
                    c.getPackageName().startsWith("org.cordon.listing.")
                        && !shared.contains(c.getPackageName())))
        .allSatisfy(reader ->
            assertThat(reader.getDirectDependenciesFromSelf())
                .as(
                    "a reader uses its own package, listing and listing.format: %s",
                    reader.getName())
                .allSatisfy(dependency -> {
                  String target =
                      dependency.getTargetClass().getBaseComponentType().getPackageName();
                  assertThat(
                          !target.startsWith("org.cordon.listing")
                              || shared.contains(target)
                              || target.equals(reader.getPackageName()))
                      .as(target)
                      .isTrue();
                }));
  }

  @Test
  void everyReaderIsRegistered() {
    List<String> registered =
        ListReaders.publishers().stream()
            .map(publisher -> ListReaders.find(publisher).orElseThrow().getClass().getName())
            .toList();
    assertThat(
            CORE.stream()
                .filter(c -> c.isAssignableTo(ListReader.class) && !c.isInterface())
                .map(JavaClass::getName))
        .as("a reader that ListReaders doesn't name can't be used")
        .isNotEmpty()
        .allSatisfy(reader -> assertThat(registered).contains(reader));
  }

  @Test
  void coreReadsNoClockLocaleCharsetOrEnvironment() {
    List<String> broken =
        CORE.stream()
            .flatMap(c -> c.getMethodCallsFromSelf().stream())
            .filter(call -> FORBIDDEN.containsKey(signature(call)))
            .map(call -> call.getDescription() + ": write " + FORBIDDEN.get(signature(call)))
            .sorted()
            .toList();
    assertThat(broken).isEmpty();
  }

  private static String signature(JavaMethodCall call) {
    String parameters =
        String.join(
            ", ",
            Arrays.stream(call.getTarget().getRawParameterTypes().toArray(new JavaClass[0]))
                .map(JavaClass::getName)
                .toList());
    return call.getTargetOwner().getName() + "." + call.getName() + "(" + parameters + ")";
  }
}

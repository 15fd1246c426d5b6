package org.kervan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Who may know whom. One list holds all of it; a failure says what to do. */
class WallsTest {
  private static final String[] ENGINES = {
    "org.kervan.messages..", "org.kervan.names..", "org.kervan.targeting.."
  };
  private static final String[] PLATFORM = {
    "org.kervan.access..", "org.kervan.border..", "org.kervan.web..", "org.kervan.shared.."
  };

  /** What may be used of the engine of messages beside its root package and its writers. */
  private static final String[] FACE = {
    "org.kervan.messages.conformance",
    "org.kervan.messages.demo",
    "org.kervan.messages.habit",
    "org.kervan.messages.mrz"
  };

  private static final JavaClasses KERVAN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.kervan");

  private static void engineKnowsOnly(String engine, String... others) {
    var known = new ArrayList<>(List.of("org.kervan." + engine + "..", "org.jspecify.."));
    known.addAll(List.of("java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax.."));
    known.addAll(List.of(others));
    classes()
        .that()
        .resideInAPackage("org.kervan." + engine + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(known.toArray(String[]::new)))
        .because(
            "the engine "
                + engine
                + " runs without the platform: pass in what it needs as a value, or move the code"
                + " to the module that calls it")
        .check(KERVAN);
  }

  @Test
  void enginesKnowTheJdkAndTheLibraryTheirPomNames() {
    engineKnowsOnly("messages");
    engineKnowsOnly("names", "de.siegmar.fastcsv..");
    engineKnowsOnly(
        "targeting",
        "org.kervan.names..",
        "dev.cel..",
        "org.yaml.snakeyaml..",
        // types in the signatures of CEL
        "com.google.common..",
        "com.google.protobuf..");
  }

  @Test
  void modulesKnowEachOtherInOneDirectionAndByTheirRootPackageOnly() {
    // Its messages name the module and the type; move the type to the root package of its module,
    // make the call an event, or add the module to allowedDependencies in package-info.
    // The inside of an engine is the matter of the next test.
    ApplicationModules.of(Kervan.class, resideInAnyPackage("org.kervan.messages.*..")).verify();
  }

  @Test
  void messagesAreReadThroughTheFaceOfTheirEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.kervan.messages..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.kervan.messages.*..")
                .and(not(resideInAnyPackage(FACE)))
                .and(not(simpleNameEndingWith("Writer"))))
        .because(
            "which syntax a message came in is the engine's own affair: ask MessageFileReader, or"
                + " move what you need to org.kervan.messages")
        .check(KERVAN);
  }

  @Test
  void shellAndAccessKnowNoBusinessModule() {
    noClasses()
        .that()
        .resideInAnyPackage("org.kervan.access..", "org.kervan.web..", "org.kervan.shared..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                Stream.concat(Stream.of(ENGINES), Stream.of("org.kervan.border.."))
                    .toArray(String[]::new)))
        .because("every module stands on these: let the module declare a bean, as with MenuItem")
        .check(KERVAN);
    noClasses()
        .that()
        .resideInAnyPackage("org.kervan.web..", "org.kervan.shared..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.kervan.access.."))
        .because("access stands on the shell: let web define an interface, as with Menu")
        .check(KERVAN);
  }

  @Test
  void nobodyReadsTheClockLocaleOrZoneOfTheMachine() {
    noClasses()
        .that()
        .resideInAnyPackage(
            Stream.concat(Stream.of(ENGINES), Stream.of(PLATFORM)).toArray(String[]::new))
        .should()
        .accessTargetWhere(
            describe("reads the machine's clock, locale or zone", WallsTest::isAmbient))
        .because(
            "results must not depend on the machine: take the time as a value or from the Clock"
                + " bean, Locale.ROOT for keys, Istanbul.ZONE for what a person reads")
        .check(KERVAN);
  }

  private static boolean isAmbient(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    boolean withoutArguments =
        access.getTarget()
                instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit
            && unit.getRawParameterTypes().isEmpty();
    return switch (access.getName()) {
      case "now" -> owner.startsWith("java.time.") && withoutArguments;
      case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
      case "getDefault" -> owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
      case "systemDefault" -> owner.equals("java.time.ZoneId");
      case "systemDefaultZone" -> owner.equals("java.time.Clock");
      case "toLowerCase", "toUpperCase" -> owner.equals("java.lang.String") && withoutArguments;
      default -> false;
    };
  }

  @Test
  void nobodyPrintsButTheCommandLine() {
    noClasses()
        .that()
        .resideInAnyPackage(
            Stream.concat(Stream.of(ENGINES), Stream.of(PLATFORM)).toArray(String[]::new))
        .should()
        .accessTargetWhere(
            describe(
                "prints to the console",
                access ->
                    access.getTargetOwner().getName().equals("java.lang.System")
                        && Set.of("out", "err").contains(access.getName())))
        .because("a server has no reader there: return a finding, or log in the platform")
        .check(KERVAN);
  }

  @Test
  void enginesDoNotLog() {
    noClasses()
        .that()
        .resideInAnyPackage(ENGINES)
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."))
        .because("what an engine notices is a finding in its result: add one")
        .check(KERVAN);
  }

  @Test
  void namesSayWhatThingsAre() {
    classes()
        .should(haveNoEmptyName())
        .because(
            "such a name says nothing: use the word of the domain, or a plural for a collection")
        .check(KERVAN);
  }

  private static ArchCondition<JavaClass> haveNoEmptyName() {
    Pattern type = Pattern.compile(".*(Impl|DTO|Dto|VO|Util|Utils|Helper|Manager|Info|Data)");
    Set<String> packages =
        Set.of("util", "utils", "common", "helper", "impl", "dto", "service", "manager");
    return new ArchCondition<>("have a name of the domain") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean empty =
            type.matcher(item.getSimpleName()).matches()
                || Stream.of(item.getPackageName().split("\\.")).anyMatch(packages::contains);
        if (empty) {
          events.add(SimpleConditionEvent.violated(item, item.getName()));
        }
      }
    };
  }

  @Test
  void everyPackageIsNullMarked() {
    ArchRule rule =
        classes()
            .that(
                describe(
                    "are written by hand",
                    (JavaClass one) -> !one.getSimpleName().equals("package-info")))
            .should(
                new ArchCondition<>("be in a @NullMarked package") {
                  @Override
                  public void check(JavaClass item, ConditionEvents events) {
                    if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                      events.add(SimpleConditionEvent.violated(item, item.getName()));
                    }
                  }
                })
            .because("null is the exception here: add a package-info.java with @NullMarked");
    rule.check(KERVAN);
  }

  @Test
  void sqlTouchesTheTablesOfItsOwnModuleOnly() throws IOException {
    Pattern table = Pattern.compile("(?i)\\b(?:from|join|into|update|table)\\s+([a-z]+)_[a-z_]+");
    Path sources = Path.of("src/main/java/org/kervan");
    var foreign = new ArrayList<String>();
    int found = 0;
    for (Path file : filesIn(sources, ".java")) {
      String module = sources.relativize(file).getName(0).toString();
      var names = table.matcher(Files.readString(file));
      while (names.find()) {
        String owner = names.group(1);
        // The catalogue, pg_*, belongs to the database and so to nobody's module.
        if (!owner.equals("pg")) {
          found++;
          if (!owner.equals(module)) {
            foreign.add(file.getFileName() + ": " + names.group());
          }
        }
      }
    }
    assertThat(found).as("the scan finds the SQL there is").isGreaterThan(10);
    assertThat(foreign)
        .as("another module's tables: ask that module's root package instead, or hear its event")
        .isEmpty();
  }

  @Test
  void migrationsCarryTheirModuleInFileAndTableNames() throws IOException {
    Pattern file = Pattern.compile("V\\d{3}__([a-z]+)_[a-z_]+\\.sql");
    Pattern made =
        Pattern.compile("(?im)^create (?:unlogged )?(?:table|view|function|sequence|type) (\\w+)");
    for (Path migration : filesIn(Path.of("src/main/resources/db/migration"), ".sql")) {
      var name = file.matcher(migration.getFileName().toString());
      assertThat(name.matches())
          .as("%s: name it V0NN__<module>_<what>.sql", migration.getFileName())
          .isTrue();
      var tables = made.matcher(Files.readString(migration));
      while (tables.find()) {
        assertThat(tables.group(1))
            .as("%s: begin the name with its module", migration.getFileName())
            .startsWith(name.group(1) + "_");
      }
    }
  }

  private static List<Path> filesIn(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}

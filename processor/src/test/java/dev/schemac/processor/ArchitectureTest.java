package dev.schemac.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Who may know whom: data flows one way, and only the door knows all. */
class ArchitectureTest {

  private static final String ROOT = "dev.schemac.processor";

  /** The packages that each package may use, besides itself. */
  private static final Map<String, List<String>> ALLOWED =
      Map.of(
          "model", List.of(),
          "diff", List.of("model"),
          "plan", List.of("model", "diff"),
          "sql", List.of("model", "plan"),
          "history", List.of("model"),
          "report", List.of("model"),
          "read", List.of("model", "report"),
          "generate", List.of("model"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void eachPackageUsesOnlyWhatItMay() {
    ALLOWED.forEach(
        (name, allowed) -> {
          Set<String> forbidden = new TreeSet<>(ALLOWED.keySet());
          forbidden.remove(name);
          allowed.forEach(forbidden::remove);
          String[] packages =
              Stream.concat(
                      forbidden.stream().map(other -> ROOT + "." + other + ".."), Stream.of(ROOT))
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage(ROOT + "." + name)
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(packages)
              .check(CLASSES);
        });
  }

  @Test
  void everyPackageIsInTheRules() {
    Set<String> packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.substring(ROOT.length() + 1))
            .collect(Collectors.toSet());
    assertThat(packages).isEqualTo(ALLOWED.keySet());
  }

  @Test
  void onlyTheFrontKnowsTheCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".model", ROOT + ".diff", ROOT + ".plan", ROOT + ".sql", ROOT + ".history")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".generate")
        .should()
        .dependOnClassesThat(
            resideInAPackage("javax.lang.model..").and(not(equivalentTo(Modifier.class))))
        .check(CLASSES);
  }

  @Test
  void theModelUsesTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(ROOT + ".model", "java..", "org.jspecify.annotations")
        .check(CLASSES);
  }

  /** Some records write their equality: it has to compare each component, also a new one. */
  @Test
  void writtenEqualityComparesEachComponent() {
    for (JavaClass record : CLASSES) {
      JavaMethod equals = record.tryGetMethod("equals", Object.class).orElse(null);
      boolean generated = equals != null && equals.getMethodCallsFromSelf().isEmpty();
      if (record.isRecord() && equals != null && !generated) {
        Set<String> components =
            record.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getName)
                .collect(Collectors.toSet());
        Set<String> compared =
            equals.getFieldAccesses().stream()
                .filter(access -> access.getTargetOwner().equals(record))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
        assertThat(compared).as(record.getName()).isEqualTo(components);
      }
    }
  }
}

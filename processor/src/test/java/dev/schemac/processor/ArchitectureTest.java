package dev.schemac.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.schemac.core.PackageRules;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Who may know whom: only the door knows all. */
class ArchitectureTest {

  private static final PackageRules RULES =
      new PackageRules("dev.schemac.processor")
          .allow(
              "",
              "generate",
              "read",
              "read.element",
              "read.jpa",
              "read.partial",
              "read.table",
              "report")
          .allow("generate")
          .allow(
              "read",
              "read.element",
              "read.jpa",
              "read.partial",
              "read.springdata",
              "read.table",
              "report")
          .allow("read.element", "report")
          .allow("read.jpa", "read.element", "report")
          .allow("read.partial", "read.element", "read.table", "report")
          .allow("read.springdata", "read.element", "report")
          .allow("read.table", "read.element", "report")
          .allow("report");

  @Test
  void eachPackageUsesOnlyWhatItMay() {
    RULES.check();
  }

  /** What is read is a schema with its intents; what becomes of it is no concern of the readers. */
  @Test
  void theReadersKnowTheSchemaAlone() {
    RULES.forbid(
        List.of("read", "report", "generate"),
        "dev.schemac.core.diff..",
        "dev.schemac.core.plan..",
        "dev.schemac.core.hazard..",
        "dev.schemac.core.sql..",
        "dev.schemac.core.history..");
  }

  @Test
  void theTableClassesKnowNoElements() {
    noClasses()
        .that()
        .resideInAPackage("dev.schemac.processor.generate")
        .should()
        .dependOnClassesThat(
            resideInAPackage("javax.lang.model..").and(not(equivalentTo(Modifier.class))))
        .check(RULES.classes());
  }

  @Test
  void writtenEqualityComparesEachComponent() {
    RULES.checkWrittenEquality();
  }
}

package dev.schemac.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom: data flows one way. */
class ArchitectureTest {

  private static final PackageRules RULES =
      new PackageRules("dev.schemac.core")
          .allow("diff", "finding", "intent", "schema", "text")
          .allow("finding", "intent", "text")
          .allow("hazard", "diff", "plan.statement", "schema", "text")
          .allow(
              "history",
              "finding",
              "history.disk",
              "history.git",
              "history.journal",
              "history.review",
              "history.snapshot",
              "intent",
              "schema")
          .allow("history.disk", "finding", "schema", "text")
          .allow("history.git", "history.disk")
          .allow("history.journal", "intent", "schema", "text")
          .allow(
              "history.review",
              "finding",
              "history.disk",
              "history.git",
              "history.journal",
              "history.snapshot",
              "intent",
              "schema",
              "text")
          .allow(
              "history.snapshot",
              "finding",
              "history.disk",
              "history.journal",
              "intent",
              "schema",
              "text")
          .allow("intent", "text")
          .allow(
              "plan",
              "diff",
              "finding",
              "plan.graph",
              "plan.input",
              "plan.object",
              "plan.online",
              "plan.statement",
              "schema",
              "text")
          .allow("plan.graph", "plan.input", "plan.statement", "schema", "text")
          .allow("plan.input", "diff", "intent", "plan.statement", "schema", "text")
          .allow(
              "plan.object", "diff", "plan.graph", "plan.input", "plan.statement", "schema", "text")
          .allow(
              "plan.online",
              "diff",
              "intent",
              "plan.graph",
              "plan.input",
              "plan.object",
              "plan.statement",
              "schema",
              "text")
          .allow("plan.statement", "schema", "text")
          .allow("schema", "text")
          .allow("sql", "hazard", "plan.statement", "schema", "text")
          .allow("text");

  @Test
  void eachPackageUsesOnlyWhatItMay() {
    RULES.check();
  }

  @Test
  void nothingKnowsACompilerOrADatabase() {
    RULES.forbid(
        List.of(""),
        "javax.lang.model..",
        "javax.annotation.processing..",
        "javax.tools..",
        "java.sql..",
        "dev.schemac.processor..");
  }

  /** Only the snapshot is JSON. */
  @Test
  void theSchemaUsesTheJdkAlone() {
    classes()
        .that()
        .resideOutsideOfPackage("dev.schemac.core.history..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.schemac.core..", "java..", "org.jspecify.annotations")
        .check(RULES.classes());
  }

  @Test
  void writtenEqualityComparesEachComponent() {
    RULES.checkWrittenEquality();
  }
}

package dev.schemac.database;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.schemac.core.PackageRules;
import org.junit.jupiter.api.Test;

/** Who may know whom: the commands know what they lead, and nothing knows the command line. */
class ArchitectureTest {

  private static final PackageRules RULES =
      new PackageRules("dev.schemac.database")
          .allow("catalog")
          .allow("changelog", "migrations")
          .allow(
              "cli",
              "catalog",
              "command",
              "connection",
              "drift",
              "migrations",
              "pull",
              "scratch",
              "verify")
          .allow(
              "command",
              "catalog",
              "changelog",
              "connection",
              "difference",
              "drift",
              "migrations",
              "pull",
              "scratch",
              "verify")
          .allow("connection")
          .allow("difference", "catalog")
          .allow("drift", "catalog", "changelog", "difference", "migrations", "scratch", "verify")
          .allow("hibernate", "migrations", "verify")
          .allow("junit", "migrations", "scratch", "verify")
          .allow("migrations")
          .allow("pull", "catalog", "migrations", "pull.layout")
          .allow("pull.layout")
          .allow("scratch", "connection")
          .allow("verify", "catalog", "changelog", "difference", "migrations", "scratch");

  @Test
  void eachPackageUsesOnlyWhatItMay() {
    RULES.check();
  }

  /** Databases are read and compared without a compiler. */
  @Test
  void nothingKnowsTheProcessor() {
    noClasses()
        .that()
        .resideInAPackage("dev.schemac.database..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.schemac.processor..", "javax.annotation.processing..", "javax.tools..")
        .check(RULES.classes());
  }
}

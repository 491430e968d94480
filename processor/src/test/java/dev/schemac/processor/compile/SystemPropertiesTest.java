package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Options that a build tool's command line says, where the compiler runs in the same JVM. */
class SystemPropertiesTest {

  private static final String USERS =
      "package shop; import dev.schemac.*;"
          + " @Table(\"users\") class Users { @PrimaryKey long id; String email; }";

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.source("shop/Users.java", USERS);
  }

  @AfterEach
  void clear() {
    new ClearedProperties().beforeAll(null);
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void theyCountWhereTheCompilerIsToldNothing(TestCompiler compiler) {
    System.setProperty("schemac.naming", "flyway");
    System.setProperty("schemac.name", "first");
    CompileResult result = project.build(compiler, "-Aschemac.naming=");
    assertThat(result.errors()).isEmpty();
    assertThat(project.folder()).containsKey("V0001__first.sql");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void whatTheySayForOneCompileIsEchoed(TestCompiler compiler) {
    System.setProperty("schemac.name", " first ");
    System.setProperty("schemac.online", "true");
    System.setProperty("schemac.mode", "check");
    assertThat(project.build(compiler, "-Aschemac.mode=write").notes())
        .contains("schemac: this compile was told schemac.name=first by a system property");
    System.setProperty("schemac.drops", "allow");
    assertThat(project.build(compiler, "-Aschemac.mode=write").notes())
        .contains(
            "schemac: this compile was told schemac.drops=allow, schemac.name=first by a system"
                + " property");
  }

  @Test
  void whatTheCompilerIsToldIsNotEchoed() {
    assertThat(project.build("-Aschemac.name=first").notes())
        .noneMatch(note -> note.contains("was told"));
  }

  /** Without them the drop is an error. */
  @Test
  void aDropIsAllowedForOneCompile() {
    project.build("-Aschemac.base=none");
    project.source("shop/Users.java", USERS.replace("String email;", ""));
    assertThat(project.build("-Aschemac.base=none").errors()).isNotEmpty();
    System.setProperty("schemac.drops", "allow");
    assertThat(project.build("-Aschemac.base=none").errors()).isEmpty();
  }

  @Test
  void aWrongValueIsToldAsItWasWritten() {
    System.setProperty("schemac.naming", "flywai");
    assertThat(project.build().errors().toString())
        .contains("-Dschemac.naming=flywai is not possible. Did you mean 'flyway'?");
  }

  @Test
  void aValueThatCannotBeSeenIsAWrongOne() {
    assertThat(project.build("-Aschemac.mode=\u0001").errors().toString())
        .contains("[schemac:UnknownOption]", "is not possible. It takes: write, check, off.");
  }

  /** Plugins and tests have properties that begin alike. */
  @Test
  void othersAreNotLookedAt() {
    System.setProperty("schemac.migration", "x");
    System.setProperty("schemac.verify.url", "y");
    try {
      assertThat(project.build().errors()).isEmpty();
    } finally {
      Arrays.asList("schemac.migration", "schemac.verify.url").forEach(System::clearProperty);
    }
  }
}

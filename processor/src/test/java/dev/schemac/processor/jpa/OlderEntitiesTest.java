package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestCompiler;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Entities whose migrations a schemac wrote that did not note yet what the values of a column stand
 * for: {@code older/9} in the test resources has what it left, and nothing writes it anew.
 */
class OlderEntitiesTest {

  private static final Path OLDER = Path.of("src/test/resources/older/9");

  @TempDir Path temp;
  private TestProject project;
  private Map<String, String> left;

  @BeforeEach
  void makeProject() throws IOException {
    project = new TestProject(temp.toRealPath().resolve("project"));
    project.setLibraries(
        HibernateVersion.SEVEN.jars().stream()
            .filter(jar -> jar.getFileName().toString().startsWith("jakarta.persistence"))
            .toArray(Path[]::new));
    TestProject.copyTree(OLDER.resolve("shop"), project.sources().resolve("shop"));
    TestProject.copyTree(OLDER.resolve("migrations"), project.migrations());
    left = project.folder();
    assertThat(left.get("schema.json")).contains("\"format\": 9");
  }

  private void commit() {
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
  }

  private static String[] options() {
    return new String[] {
      "-Aschemac.jpa=spring", "-Aschemac.hibernate=7", "-Aschemac.classes=false"
    };
  }

  private static void assertSuccess(CompileResult result) {
    assertThat(result.success()).as(result.errors() + result.output()).isTrue();
  }

  private void replace(String name, String what, String with) throws IOException {
    String text = Files.readString(project.sources().resolve(name));
    assertThat(text).contains(what);
    project.source(name, text.replace(what, with));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatDidNotChangeMakesNothing(boolean committed) {
    if (committed) {
      commit();
    }
    assertSuccess(project.build(options()));
    assertThat(project.folder()).isEqualTo(left);
    for (Path file : project.sourceFiles()) {
      String name = project.sources().relativize(file).toString();
      assertSuccess(project.compileOnly(TestCompiler.JAVAC, List.of(name), options()));
      assertThat(project.folder()).as(name).isEqualTo(left);
    }
  }

  /** The first change brings the notes along. */
  @Test
  void theNextChangeHasItsOwnStatementsAlone() throws IOException {
    commit();
    replace("shop/Step.java", "Kind kind;", "Kind kind; Integer size;");
    assertSuccess(project.build(options()));
    assertThat(project.folder()).hasSize(left.size() + 1);
    String script =
        project.folder().entrySet().stream()
            .filter(it -> it.getKey().startsWith("0001"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    assertThat(script.lines().filter(it -> it.matches("(ALTER|UPDATE|CREATE|DROP|INSERT) .*")))
        .containsExactly("ALTER TABLE step ADD COLUMN size integer;");
    assertThat(project.folder().get("schema.json"))
        .contains("\"numbers\": [\"RETAIL\", \"TRADE\", \"STAFF\"]", "\"format\": 10");
    Map<String, String> written = project.folder();
    assertSuccess(project.build(options()));
    assertThat(project.folder()).isEqualTo(written);
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "second");
    replace("shop/Kind.java", "RETAIL", "NONE, RETAIL");
    CompileResult result = project.build(options());
    assertSuccess(result);
    assertThat(result.notes().toString()).doesNotContain("older schemac");
    assertThat(String.join("", project.folder().values())).contains("UPDATE step");
  }

  /** Nobody knows what its numbers stood for. */
  @Test
  void aChangeOfTheEnumItselfSaysWhatIsNotKnown() throws IOException {
    commit();
    replace("shop/Kind.java", "STAFF", "STAFF, OTHER");
    CompileResult result = project.build(options());
    assertSuccess(result);
    assertThat(result.notes().toString())
        .contains(
            "which constants the numbers in column 'step.kind' stood for is not known",
            "'customer.kind'",
            "'customer.former'",
            "'customer_kinds.kinds'");
    assertThat(project.folder().get("schema.json"))
        .contains("\"numbers\": [\"RETAIL\", \"TRADE\", \"STAFF\", \"OTHER\"]");
  }
}

package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.SchemacProcessor;
import dev.schemac.processor.SchemacProcessorClaim;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What other processors of a build see, of which the bystander is one: it looks at all classes.
 *
 * <p>Both compilers ask no further processor once all annotations of a round are claimed, and both
 * warn of those that nobody claims. So one behind schemac is not asked about classes that have no
 * other annotation than schemac's; one in front of it always is.
 */
class ClaimTest {

  private static final String PLAIN =
      "package shop; import dev.schemac.*;\n@Table(\"users\") class Users { @PrimaryKey long id; }";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aProcessorInFrontSeesAll(TestCompiler compiler) throws IOException {
    assertThat(seen(compiler, PLAIN, true)).contains("bystander saw shop.Users");
  }

  @ParameterizedTest
  @EnumSource
  void aProcessorBehindSeesClassesWithAnotherAnnotation(TestCompiler compiler) throws IOException {
    String other =
        PLAIN.replace("long id;", "long id; @Override public String toString() { return \"\"; }");
    assertThat(seen(compiler, other, false)).contains("bystander saw shop.Users");
  }

  @ParameterizedTest
  @EnumSource
  void aProcessorBehindIsNotAskedAboutOthers(TestCompiler compiler) throws IOException {
    assertThat(seen(compiler, PLAIN, false)).doesNotContain("bystander saw shop.Users");
  }

  private List<String> seen(TestCompiler compiler, String source, boolean first)
      throws IOException {
    TestProject project = new TestProject(temp.toRealPath());
    project.source("shop/Users.java", source);
    Processor bystander = new BystanderProcessor();
    Processor schemac = new SchemacProcessor();
    Processor claim = new SchemacProcessorClaim();
    CompileResult result =
        compiler.run(
            project.sourceFiles(),
            project.output(),
            TestProject.classPath(),
            project.options(),
            first ? List.of(bystander, schemac, claim) : List.of(schemac, claim, bystander));
    assertThat(result.errors()).isEmpty();
    assertThat(project.folder()).containsKey("0000_initial_schema.sql");
    return result.notes();
  }
}

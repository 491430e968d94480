package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A field of a table's class gets the type of that table's key, also where the class is no root.
 */
class ReferenceTest {

  private static final String CUSTOMER =
      "package shop; import dev.schemac.*;"
          + " @Table(\"customers\") class Customer { @PrimaryKey long id; String name; }";
  private static final String ORDER =
      "package shop; import dev.schemac.*;"
          + " @Table(\"orders\") class Order { @PrimaryKey long id; @ForeignKey Customer customer; }";

  @TempDir Path temp;

  private TestProject project;

  @BeforeEach
  void twoTables() {
    project = new TestProject(temp);
    project.source("shop/Customer.java", CUSTOMER).source("shop/Order.java", ORDER);
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void theKeyComesFromTheSnapshot(TestCompiler compiler) {
    assertThat(project.build(compiler).success()).isTrue();
    // The class file is of a source that no migration knows.
    project.source("shop/Customer.java", CUSTOMER.replace("long id", "java.util.UUID id"));
    compiler.compile(
        List.of(project.sources().resolve("shop/Customer.java")),
        project.output(),
        TestProject.classPath(),
        List.of("-proc:none"));
    project.source("shop/Customer.java", CUSTOMER);
    project.source("shop/Order.java", ORDER.replace("Customer customer", "Customer buyer"));
    CompileResult result =
        project.compileOnly(
            compiler,
            List.of("shop/Order.java"),
            "-Aschemac.base=none",
            "-Aschemac.online=false",
            "-Aschemac.classes=false",
            "-Aschemac.drops=allow");
    assertThat(result.success()).as(result.output()).isTrue();
    assertThat(project.folder().toString())
        .contains("ADD COLUMN buyer_id bigint")
        .doesNotContain("uuid");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void anUnchangedTableIsUpToDateAlone(TestCompiler compiler) {
    project.build(compiler);
    CompileResult result = project.compileOnly(compiler, List.of("shop/Order.java"));
    assertThat(result.ofSchemac().toString()).contains("2 tables, migrations up to date");
  }
}

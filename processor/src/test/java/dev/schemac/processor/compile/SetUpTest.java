package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * First contact: the annotations on the class path, the processor on its path, and nothing else
 * said. Maven, javac and ecj then write the same, and Flyway runs it.
 */
class SetUpTest {

  private static final String USERS =
      """
      package shop;
      import dev.schemac.*;
      import java.time.Instant;
      @Table("users") class User {
        @PrimaryKey @Column(identity = Identity.ALWAYS) long id;
        @Unique @Column(length = 100) String email;
        @Column(defaultSql = "now()") Instant createdAt;
      }
      """;

  private static final String ORDERS =
      """
      package shop;
      import dev.schemac.*;
      @Table("orders") class Order {
        @PrimaryKey long id;
        @ForeignKey(User.class) @Index long userId;
        static final String SQL = "SELECT " + OrderTable.USER_ID + " FROM " + OrderTable.TABLE;
      }
      """;

  private static final String INITIAL = "0000_initial_schema.sql";

  @TempDir Path temp;

  @Test
  void mavenJavacAndEcjWriteTheSame() throws IOException {
    TestProject maven = project("maven");
    MavenBuild build = new MavenBuild(maven.root());
    build.project();
    assertDone(build.run("-Dmaven.test.skip", "compile"));

    TestProject javac = project("javac");
    List<String> command = command("javac");
    command.addAll(arguments(javac));
    assertDone(ExternalJavac.run(command, javac.root(), Map.of()));

    TestProject ecj = project("ecj");
    command = command("java");
    command.addAll(List.of("-cp", TestProject.jarOf(EclipseCompiler.class).toString()));
    command.addAll(List.of("org.eclipse.jdt.internal.compiler.batch.Main", "--release", "17"));
    command.addAll(arguments(ecj));
    assertDone(ExternalJavac.run(command, ecj.root(), Map.of()));

    assertThat(maven.folder()).containsKey(INITIAL).hasSize(3);
    assertThat(javac.folder()).isEqualTo(maven.folder());
    assertThat(ecj.folder()).isEqualTo(maven.folder());
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      SqlFiles.of(maven).apply(database);
      assertThat(database.value("SELECT count(*) FROM users, orders")).isEqualTo("0");
    }
  }

  /** README's two lines for Spring Boot; Flyway finds in the class output what was just written. */
  @Test
  void flywayRunsWhatMavenHasJustCompiled() throws IOException, SQLException {
    TestProject project = project("flyway");
    MavenBuild build = new MavenBuild(project.root());
    build.project();
    TestProject.write(
        project.root().resolve("schemac.properties"),
        "migrations=src/main/resources/db/migration\nnaming=flyway\n");
    project.git("init", "-q");
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      assertDone(build.run("compile"));
      migrate(project, database);
      assertThat(database.value("SELECT count(*) FROM users")).isEqualTo("0");
      project.git("add", ".");
      project.git("commit", "-q", "-m", "first");
      project.source("shop/User.java", USERS.replace("@Column(d", "String nick; @Column(d"));
      assertDone(build.run("compile"));
      migrate(project, database);
      assertThat(database.value("SELECT count(nick) FROM users")).isEqualTo("0");
    }
  }

  private static void migrate(TestProject project, TestDatabase database) throws SQLException {
    Flyway.configure()
        .dataSource(database.connection().getMetaData().getURL(), "postgres", "postgres")
        .locations("filesystem:" + project.root().resolve("target/classes/db/migration"))
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }

  private TestProject project(String name) throws IOException {
    TestProject project = new TestProject(Files.createDirectories(temp.toRealPath().resolve(name)));
    project.source("shop/User.java", USERS);
    project.source("shop/Order.java", ORDERS);
    return project;
  }

  private static List<String> command(String program) {
    Path home = Path.of(System.getProperty("java.home"));
    return new ArrayList<>(List.of(home.resolve("bin").resolve(program).toString()));
  }

  private static List<String> arguments(TestProject project) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-cp", TestProject.joined(TestProject.classPath())));
    arguments.addAll(List.of("-processorpath", ExternalJavac.processorPath(), "-d", "out"));
    project
        .sourceFiles()
        .forEach(file -> arguments.add(project.root().relativize(file).toString()));
    return arguments;
  }

  private static void assertDone(ExternalJavac.Result result) {
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(result.output()).contains("schemac: wrote ");
  }
}

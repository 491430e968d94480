package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.Repository;
import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project in a git repository, as one person has it on the disk: classes are changed, compiled
 * and committed. A {@link Deployment} may go along.
 */
final class Shop {

  /** A command in a message: {@code mvn clean compile -Dschemac.rebase=main}. */
  private static final Pattern COMMAND =
      Pattern.compile("`mvn clean compile -D(schemac\\.[a-z]+=[^` ]+)`");

  final Repository git;
  final TestProject project;

  private Shop(Repository git, TestProject project) {
    this.git = git;
    this.project = project;
  }

  /** A repository with nothing in it but what git is to leave alone. */
  static Shop unborn(Path folder) {
    Shop shop = at(Repository.init(folder).root);
    TestProject.write(shop.project.root().resolve(".gitignore"), "out/\n");
    return shop;
  }

  /** A repository with one commit: the table {@code users} and its migration. */
  static Shop opened(Path folder) {
    Shop shop = unborn(folder);
    shop.table("Users", "String email;");
    shop.compile();
    shop.git.commit("users");
    return shop;
  }

  /** A working tree that is there already: a clone's, a worktree's, one without git. */
  static Shop at(Path folder) {
    try {
      Path real = Files.createDirectories(folder).toRealPath();
      return new Shop(new Repository(real), new TestProject(real));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a table's class; the table has its name in lower case. */
  void table(String name, String... fields) {
    StringBuilder text = new StringBuilder("package shop;\n\nimport dev.schemac.*;\n\n");
    text.append("@Table(\"").append(name.toLowerCase()).append("\")\n");
    text.append("class ").append(name).append(" {\n\n  @PrimaryKey long id;\n");
    // Blank lines between, so that git merges what two branches add to one class.
    Arrays.stream(fields).forEach(field -> text.append("\n  ").append(field).append("\n\n"));
    project.source("shop/" + name + ".java", text.append("}\n").toString());
  }

  /** Compiles all, which must succeed; the notes. */
  List<String> compile(String... options) {
    CompileResult result = build(options);
    assertThat(result.errors()).isEmpty();
    return result.notes().stream().filter(CompileResult::isOfSchemac).toList();
  }

  /** Compiles all, which must fail with one error; its text. */
  String refused(String... options) {
    CompileResult result = build(options);
    assertThat(result.errors()).as(result.notes().toString()).hasSize(1);
    return result.errors().get(0).text();
  }

  /** Compiles, is told what is wrong, and runs the command that the message offers. */
  String doAsTold() {
    String error = refused();
    Matcher command = COMMAND.matcher(error);
    assertThat(command.find()).as(error).isTrue();
    compile("-A" + command.group(1));
    return error;
  }

  void commit(String message) {
    compile();
    git.commit(message);
  }

  /** The SQL files' names. */
  List<String> files() {
    return List.copyOf(SqlFiles.of(project).texts().keySet());
  }

  /** What lies there is committed, agrees with the classes, and makes the database they say. */
  void assertRight() {
    assertThat(git.status()).isEmpty();
    assertAgrees();
  }

  /** What lies there agrees with the classes, and makes the database they say. */
  void assertAgrees() {
    assertThat(build("-Aschemac.mode=check").errors()).isEmpty();
    assertThat(compile()).singleElement().asString().endsWith("migrations up to date");
    try (TestDatabase database = newDatabase()) {
      SqlFiles.of(project).apply(database);
      assertThat(Catalog.read(database)).isEqualTo(catalogOfClasses());
    }
  }

  /** The catalog of a database made from the classes alone. */
  List<String> catalogOfClasses() {
    Path folder = temporaryFolder();
    TestProject fresh = new TestProject(folder);
    TestProject.copyTree(project.sources(), fresh.sources());
    assertThat(fresh.build("-Aschemac.base=none", "-Aschemac.online=false").errors()).isEmpty();
    try (TestDatabase database = newDatabase()) {
      SqlFiles.of(fresh).apply(database);
      return Catalog.read(database);
    } finally {
      TestProject.deleteTree(folder);
    }
  }

  private CompileResult build(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-Aschemac.online=false");
    return project.build(all.toArray(String[]::new));
  }

  static TestDatabase newDatabase() {
    return PostgresServer.of(PostgresServer.majors().get(0)).newDatabase();
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("fresh").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

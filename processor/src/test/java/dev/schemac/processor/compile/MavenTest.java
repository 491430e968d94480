package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven, with several modules that it builds at once in one JVM, and README.md's way to set up. */
class MavenTest {

  private static final List<String> MODULES = List.of("core", "sales", "stock", "web");

  @TempDir Path temp;
  private final Map<String, TestProject> projects = new LinkedHashMap<>();
  private Path root;
  private MavenBuild maven;

  @BeforeEach
  void modules() throws IOException {
    root = Files.createDirectories(temp.resolve("project")).toRealPath();
    maven = new MavenBuild(root);
    for (String module : MODULES) {
      TestProject project = new TestProject(root.resolve(module));
      project.source("shop/" + module + "/First.java", table(module, "First", "long id;"));
      project.source("shop/" + module + "/Second.java", table(module, "Second", "long id;"));
      projects.put(module, project);
    }
  }

  @Test
  void modulesBuiltAtOnceHaveEachItsFolder() throws IOException {
    maven.modules(MODULES);
    TestProject.write(
        root.resolve("web/src/test/java/shop/web/Fixture.java"),
        table("web", "Fixture", "long id;"));
    assertLikeJavac();
    projects.get("core").source("shop/core/First.java", table("core", "First", "String text;"));
    projects.get("sales").delete("shop/sales/Second.java");
    projects.get("stock").source("shop/stock/Third.java", table("stock", "Third", "String text;"));
    Map<String, String> unchanged = projects.get("web").folder();
    assertLikeJavac();
    assertThat(projects.get("web").folder()).isEqualTo(unchanged);
    assertThat(projects.get("sales").folder().toString()).doesNotContain("second");
  }

  /** One is first, whichever; nothing of the others comes into its folder. */
  @Test
  void aFolderThatSeveralModulesShareByMistakeIsThatOfOne() throws IOException {
    maven.modules(
        MODULES,
        "-Aschemac.migrations=${project.basedir}/../migrations",
        "-Aschemac.sources=${project.basedir}/src/main/java");
    ExternalJavac.Result result = maven.run("-T", "4", "--fail-at-end", "compile");
    assertThat(result.exit()).as(result.output()).isNotZero();
    String migration = Files.readString(root.resolve("migrations/0000_initial_schema.sql"));
    List<String> owners =
        MODULES.stream().filter(name -> migration.contains(name + "_first")).toList();
    assertThat(owners).as(migration).hasSize(1);
    for (String module : MODULES) {
      Pattern refused =
          Pattern.compile(
              "\\[schemac:ForeignFolder\\].*\\.\\./" + module + "/src/main/java", Pattern.DOTALL);
      assertThat(refused.matcher(result.output()).find()).as(module).isTrue();
    }
    assertThat(migration.split("CREATE TABLE", -1)).hasSize(3);
  }

  /** Whichever of two threads is first, also where one module does not compile. */
  @Test
  void modulesThatNameEachOthersSourcesAreRefusedInEachOrder() throws IOException {
    StringBuilder sources = new StringBuilder();
    MODULES.forEach(
        name -> sources.append("${project.basedir}/../").append(name).append("/src/main/java:"));
    maven.modules(
        MODULES,
        "-Aschemac.migrations=${project.basedir}/../migrations",
        "-Aschemac.sources=" + sources.toString().replace(':', File.pathSeparatorChar));
    projects.get("sales").source("shop/sales/Broken.java", "class Broken { Missing field; }");
    for (int build = 0; build < 2; build++) {
      ExternalJavac.Result result = maven.run("-T", "2", "--fail-at-end", "compile");
      assertThat(result.exit()).as(result.output()).isNotZero();
      Pattern refused = Pattern.compile("BUILD FAILURE|\\[schemac:SharedFolder\\] shop\\.\\w+");
      assertThat(refused.matcher(result.output()).results().count())
          .as(result.output())
          .isGreaterThan(MODULES.size() - 1);
      assertThat(root.resolve("migrations")).doesNotExist();
    }
  }

  /** README's way to say something for one compile: nothing in the POM passes it on. */
  @Test
  void theCommandLineReachesTheCompilersOfAllModules() throws IOException {
    maven.modules(List.of("core", "web"));
    TestProject core = projects.get("core");
    core.git("init", "-q", root.toString());
    assertThat(maven.run("compile", "-Dschemac.name=first").output())
        .contains("this compile was told schemac.name=first by a system property");
    assertThat(core.folder()).containsKey("0000_first.sql");
    assertThat(projects.get("web").folder()).containsKey("0000_first.sql");
    core.git("add", "migrations");
    core.git("commit", "-q", "-m", "first");
    core.source("shop/core/Third.java", table("core", "Third", "long id;"));
    assertThat(maven.run("compile").exit()).isZero();
    core.source("shop/core/Fourth.java", table("core", "Fourth", "long id;"));
    ExternalJavac.Result rebased = maven.run("clean", "compile", "-Dschemac.rebase=HEAD");
    assertThat(rebased.exit()).as(rebased.output()).isZero();
    assertThat(rebased.output()).contains("was told schemac.rebase=HEAD");
    assertThat(core.folder().toString()).contains("core_third", "core_fourth");
    assertThat(core.folder()).hasSize(4);
  }

  private void assertLikeJavac() {
    ExternalJavac.Result result = maven.run("-T", "4", "test-compile");
    assertThat(result.exit()).as(result.output()).isZero();
    projects.forEach(
        (module, project) -> {
          TestProject twin = project.copyTo(temp.resolve("twin-" + module));
          assertThat(twin.build().errors()).isEmpty();
          assertThat(project.folder()).as(result.output()).isEqualTo(twin.folder());
          assertThat(project.folder()).hasSize(3);
          TestProject.deleteTree(twin.root());
        });
  }

  private static String table(String module, String name, String fields) {
    return "package shop.%s; @dev.schemac.Table(\"%s_%s\") class %s { %s }"
        .formatted(module, module, name.toLowerCase(Locale.ROOT), name, fields);
  }
}

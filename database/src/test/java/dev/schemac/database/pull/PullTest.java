package dev.schemac.database.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.Golden;
import dev.schemac.core.history.journal.Naming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is pulled from {@link Shop}. The classes stand in {@code src/test/resources/pull}, written
 * anew with {@code -Dschemac.regenerate=true}.
 */
class PullTest {

  @ParameterizedTest
  @EnumSource(Style.class)
  void classesOfTheShop(Style style, @TempDir Path folder) throws Exception {
    PulledClasses pulled = PulledProject.isUpToDate(Shop.database(), style, folder);
    TreeMap<String, String> texts = new TreeMap<>();
    for (PulledFile file : pulled.files()) {
      String name = file.path().substring(PulledProject.PACKAGE.length() + 1);
      texts.put(name.replace('/', '.'), file.text());
    }
    texts.put("report.txt", pulled.report());
    Golden.compareFolder(
        Golden.folder("pull").resolve(style.name().toLowerCase(Locale.ROOT)), texts);
  }

  @Test
  void googleJavaFormatChangesNothing(@TempDir Path folder) throws Exception {
    for (Style style : Style.values()) {
      PulledProject project = new PulledProject(folder.resolve(style.name()));
      Pull.of(Shop.database(), project.options(style)).write();
    }
    assertThat(GoogleJavaFormat.changed(folder)).isEmpty();
  }

  @Test
  void aSecondPullShowsWhatDiffersAndWritesNothing(@TempDir Path folder) throws Exception {
    PulledProject project = new PulledProject(folder);
    PulledClasses pulled = Pull.of(Shop.database(), project.options(Style.RECORD));
    pulled.write();
    Path customer = project.sources().resolve("com/acme/model/Customer.java");
    Files.writeString(customer, "// mine\n");
    Files.delete(project.sources().resolve("com/acme/model/Orders.java"));
    assertThat(pulled.compare())
        .filteredOn(file -> file.state() != FileComparison.State.SAME)
        .extracting(file -> file.file().path() + " " + file.state())
        .containsExactly(
            "com/acme/model/Customer.java DIFFERENT", "com/acme/model/Orders.java MISSING");
    Path user = project.sources().resolve("com/acme/model/User.java");
    Files.writeString(user, Files.readString(user).replace("\"user\"", "\"member\""));
    assertThat(pulled.compare())
        .filteredOn(file -> file.file().path().endsWith("/User.java"))
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.difference())
                    .containsExactly("-@Table(\"member\")", "+@Table(\"user\")"));
    assertThatThrownBy(pulled::write)
        .isInstanceOf(PullException.class)
        .hasMessageContaining("schema.json already");
    assertThat(customer).hasContent("// mine");
  }

  @Test
  void existingFilesStay(@TempDir Path folder) throws Exception {
    PulledProject project = new PulledProject(folder);
    PulledClasses pulled = Pull.of(Shop.database(), project.options(Style.CLASS));
    Path customer = project.sources().resolve("com/acme/model/Customer.java");
    Files.createDirectories(customer.getParent());
    Files.writeString(customer, "// mine\n");
    assertThatThrownBy(pulled::write)
        .isInstanceOf(PullException.class)
        .hasMessageContaining("com/acme/model/Customer.java");
    assertThat(files(folder)).containsExactly("src/main/java/com/acme/model/Customer.java");
  }

  @Test
  void nothingIsHalfWritten(@TempDir Path folder) throws Exception {
    PulledProject project = new PulledProject(folder);
    // A folder in the place of a migration is refused when all classes are there already.
    Files.createDirectories(project.migrations().resolve("V1__init.sql"));
    PulledClasses pulled = Pull.of(Shop.database(), project.options(Style.CLASS));
    assertThatThrownBy(pulled::write)
        .isInstanceOf(PullException.class)
        .hasMessageContaining("V1__init.sql");
    assertThat(files(folder)).isEmpty();
    assertThat(project.sources()).doesNotExist();
  }

  @Test
  void aLinkOutOfTheSourcesIsNotFollowed(@TempDir Path folder) throws Exception {
    PulledProject project = new PulledProject(folder);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createDirectories(project.sources());
    Files.createSymbolicLink(project.sources().resolve("com"), elsewhere);
    PulledClasses pulled = Pull.of(Shop.database(), project.options(Style.CLASS));
    assertThatThrownBy(pulled::write)
        .isInstanceOf(PullException.class)
        .hasMessageContaining("link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void migrationsThatAreThereBecomeTheBaseline(@TempDir Path folder) throws Exception {
    PulledProject project = new PulledProject(folder);
    Files.createDirectories(project.migrations());
    Files.writeString(project.migrations().resolve("V1__init.sql"), "SELECT 1;\n");
    Files.writeString(project.migrations().resolve("V2.1__more.sql"), "SELECT 2;\n");
    PulledProject.isUpToDate(Shop.database(), Style.RECORD, folder);
    assertThat(files(project.migrations()))
        .containsExactly(".gitattributes", "V1__init.sql", "V2.1__more.sql", "schema.json");
  }

  @Test
  void entitiesComeWithTheSettingsThatMakeThemTables(@TempDir Path folder) throws Exception {
    Path migrations = folder.resolve("src/main/resources/db/migration");
    Path sources = folder.resolve("src/main/java");
    PullOptions options =
        new PullOptions("com.acme", Style.JPA, sources, migrations, Naming.FLYWAY, folder);
    PulledClasses pulled = Pull.of(Shop.database(), options);
    assertThat(pulled.write()).contains("schemac.properties");
    assertThat(folder.resolve("schemac.properties"))
        .hasContent(
            """
            jpa=spring
            hibernate=6
            migrations=src/main/resources/db/migration
            naming=flyway
            """);
    assertThat(pulled.advice()).isEmpty();
  }

  @Test
  void settingsThatAreThereStay(@TempDir Path folder) throws Exception {
    Path settings = folder.resolve("schemac.properties");
    Files.writeString(settings, "# jpa=spring\nnaming=flyway\n");
    PulledClasses pulled = Pull.of(Shop.database(), new PulledProject(folder).options(Style.JPA));
    assertThat(pulled.write()).doesNotContain("schemac.properties");
    assertThat(settings).hasContent("# jpa=spring\nnaming=flyway\n");
    assertThat(pulled.advice()).contains("jpa=spring", "hibernate=6", settings.toString());
    Files.writeString(settings, "jpa = standard\n");
    assertThat(pulled.advice()).isEmpty();
  }

  @Test
  void aPackageThatIsNoneIsRefused() {
    Path any = Path.of("any");
    assertThatThrownBy(() -> new PullOptions("com.new", Style.RECORD, any, any, Naming.PLAIN, any))
        .hasMessageContaining("com.new")
        .hasMessageContaining("com.acme.model");
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }
}

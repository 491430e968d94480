package dev.schemac.processor.compile;

import dev.schemac.Table;
import dev.schemac.core.LinkedRepository;
import dev.schemac.core.schema.Schema;
import dev.schemac.processor.SchemacProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Maven project of several modules that is set up as README.md says, and the Maven that runs the
 * tests to build it.
 */
final class MavenBuild {

  private static final Path README = Path.of("..", "README.md");
  private static final Path PARENT = Path.of("..", "pom.xml");
  private static final String VERSION = "0.1.0-SNAPSHOT";

  /** Maven would take one of another version, which the build of schemac has not brought. */
  private static final String RESOURCES =
      "<plugin><artifactId>maven-resources-plugin</artifactId><version>%s</version></plugin>";

  private static final String RESOURCES_VERSION =
      "maven-resources-plugin</artifactId>\\s*<version>([^<]+)";

  private final Path root;
  private final LinkedRepository repository;

  /**
   * @param root an empty folder for the project
   */
  MavenBuild(Path root) throws IOException {
    this.root = root;
    this.repository = new LinkedRepository();
    // Maven looks for the top of a project by this folder.
    Files.createDirectories(root.resolve(".mvn"));
    repository.install("parent", "pom", PARENT);
    repository.install("annotations", "pom", Path.of("..", "annotations", "pom.xml"));
    repository.install(
        "annotations", "jar", jar(Table.class, repository.folder().resolve("annotations.jar")));
    repository.install("core", "pom", Path.of("..", "core", "pom.xml"));
    repository.install("core", "jar", jar(Schema.class, repository.folder().resolve("core.jar")));
    repository.install("processor", "pom", Path.of("pom.xml"));
    repository.install(
        "processor",
        "jar",
        jar(SchemacProcessor.class, repository.folder().resolve("processor.jar")));
  }

  /**
   * Writes the parent's POM, with README's sample in it, and those of the modules.
   *
   * @param options what the compiler is told besides
   */
  void modules(List<String> names, String... options) throws IOException {
    StringBuilder modules = new StringBuilder();
    for (String name : names) {
      modules.append("<module>").append(name).append("</module>");
      module(name, "");
    }
    write(
        "",
        "<groupId>shop</groupId><artifactId>parent</artifactId><version>1</version>"
            + "<packaging>pom</packaging><modules>"
            + modules
            + "</modules>"
            + setUp(options));
  }

  /** Writes the POM of a module: what its parent says, and a list of dependencies or nothing. */
  void module(String name, String dependencies) {
    write(
        name,
        "<parent><groupId>shop</groupId><artifactId>parent</artifactId><version>1</version></parent>"
            + "<artifactId>"
            + name
            + "</artifactId>"
            + dependencies);
  }

  /** Writes the POM of a project of README's sample and nothing else. */
  void project() throws IOException {
    write("", "<groupId>shop</groupId><artifactId>shop</artifactId><version>1</version>" + setUp());
  }

  /**
   * Writes the POM of a Spring Boot project that README's sample is added to.
   *
   * @param version the version of Spring Boot, which knows those of all else
   */
  void springBoot(String version) throws IOException {
    StringBuilder dependencies = new StringBuilder(sample("dependency"));
    for (String artifact :
        List.of(
            "org.springframework.boot:spring-boot-starter-data-jdbc",
            "org.springframework.boot:spring-boot-starter-flyway",
            "org.flywaydb:flyway-database-postgresql",
            "org.postgresql:postgresql")) {
      String[] name = artifact.split(":", -1);
      dependencies.append(
          "<dependency><groupId>%s</groupId><artifactId>%s</artifactId></dependency>"
              .formatted(name[0], name[1]));
    }
    String plugin = sample("plugin").replaceAll("\\s*<(version>3|release>).*", "");
    write(
        "",
        "<parent><groupId>org.springframework.boot</groupId>"
            + "<artifactId>spring-boot-starter-parent</artifactId><version>"
            + version
            + "</version><relativePath/></parent>"
            + "<groupId>shop</groupId><artifactId>shop</artifactId><version>1</version>"
            + "<properties><java.version>17</java.version></properties><dependencies>"
            + dependencies
            + "</dependencies><build><plugins>"
            + plugin
            + "<plugin><groupId>org.springframework.boot</groupId>"
            + "<artifactId>spring-boot-maven-plugin</artifactId></plugin></plugins></build>");
  }

  /**
   * Writes the POM of a project with Kotlin, of README's sample for it.
   *
   * @param javacToo whether javac runs the processor behind kapt, as README's other sample says
   */
  void kotlin(boolean javacToo) throws IOException {
    String sample = found("\\*\\*Kotlin, with Maven\\*\\*.*?```xml\n(.*?)```", README);
    String properties = sample.substring(sample.indexOf("<properties>"));
    String version = found("kotlin-maven-plugin</artifactId>\\s*<version>([^<]+)", README);
    String processor = found("(<annotationProcessorPaths>.*?</annotationProcessorPaths>)", README);
    String library =
        "<dependency><groupId>org.jetbrains.kotlin</groupId><artifactId>kotlin-stdlib</artifactId>"
            + "<version>%s</version></dependency>".formatted(version);
    String plugins = sample.replace(properties, "");
    write(
        "",
        "<groupId>shop</groupId><artifactId>shop</artifactId><version>1</version>"
            + properties
            + "<dependencies>"
            + sample("dependency")
            + library
            + "</dependencies><build><plugins>"
            + RESOURCES.formatted(found(RESOURCES_VERSION, PARENT))
            + (javacToo ? plugins.replace("<proc>none</proc>", processor) : plugins)
            + "</plugins></build>");
  }

  /** README's sample where its parts stand in a POM. */
  private static String setUp(String... options) throws IOException {
    StringBuilder arguments = new StringBuilder();
    for (String option : options) {
      arguments.append("<arg>").append(option).append("</arg>");
    }
    return "<dependencies>"
        + sample("dependency")
        + "</dependencies><build><plugins>"
        + RESOURCES.formatted(found(RESOURCES_VERSION, PARENT))
        + sample("plugin")
            .replace(
                "</configuration>",
                "<compilerArgs>" + arguments + "</compilerArgs></configuration>")
        + "</plugins></build>";
  }

  private void write(String module, String elements) {
    TestProject.write(
        root.resolve(module).resolve("pom.xml"),
        "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
            + elements
            + "</project>\n");
  }

  ExternalJavac.Result run(String... arguments) {
    Path home = Path.of(System.getProperty("schemac.test.maven"));
    String script = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
    List<String> command = new ArrayList<>(List.of(home.resolve("bin").resolve(script).toString()));
    command.addAll(List.of("-B", "-ntp", "-Dmaven.repo.local=" + repository.folder()));
    command.addAll(List.of(arguments));
    return ExternalJavac.run(
        command,
        root,
        Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "MAVEN_OPTS",
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
  }

  /** An element of a POM that README.md shows. */
  private static String sample(String element) throws IOException {
    String sample = found("\\*\\*Maven\\*\\*\n\n```xml\n(.*?)```", README);
    int end = sample.indexOf("</" + element + ">");
    return sample.substring(sample.indexOf("<" + element + ">"), end) + "</" + element + ">";
  }

  private static String found(String pattern, Path file) throws IOException {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(file));
    if (!matcher.find()) {
      throw new AssertionError(pattern + " is not in " + file);
    }
    return matcher.group(1);
  }

  private static Path jar(Class<?> type, Path target) throws IOException {
    return EclipseWorkbench.jar(TestProject.jarOf(type), target);
  }
}

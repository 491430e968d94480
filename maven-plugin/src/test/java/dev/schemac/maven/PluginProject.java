package dev.schemac.maven;

import dev.schemac.core.LinkedRepository;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A project whose POM knows of schemac no more than README says, and the Maven that runs the tests.
 * The goals are called by the plugin's full name, as for the first contact.
 */
final class PluginProject {

  private static final String VERSION = "0.1.0-SNAPSHOT";
  private static final String PLUGIN = "dev.schemac:schemac-maven-plugin:" + VERSION + ":";

  private final Path root;
  private final LinkedRepository repository;

  PluginProject(Path root) throws IOException {
    this.root = root;
    this.repository = new LinkedRepository();
    // Maven looks for the top of a project by this folder.
    Files.createDirectories(root.resolve(".mvn"));
    repository.install("parent", "pom", Path.of("..", "pom.xml"));
    for (String module : List.of("annotations", "core", "processor", "database")) {
      Path folder = Path.of("..", module);
      repository.install(module, "pom", folder.resolve("pom.xml"));
      repository.install(
          module, "jar", folder.resolve("target/schemac-" + module + "-" + VERSION + ".jar"));
    }
    repository.install("maven-plugin", "pom", Path.of("pom.xml"));
    repository.install("maven-plugin", "jar", ownJar());
    write("pom.xml", POM.formatted(VERSION, compilerVersion(), VERSION));
  }

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>shop</groupId>
        <artifactId>shop</artifactId>
        <version>1</version>
        <dependencies>
          <dependency>
            <groupId>dev.schemac</groupId>
            <artifactId>schemac-annotations</artifactId>
            <version>%s</version>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.5.0</version>
            </plugin>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>%s</version>
              <configuration>
                <release>17</release>
                <annotationProcessorPaths>
                  <path>
                    <groupId>dev.schemac</groupId>
                    <artifactId>schemac-processor</artifactId>
                    <version>%s</version>
                  </path>
                </annotationProcessorPaths>
              </configuration>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  /** Maven would take another version, which the build of schemac has not brought. */
  private static String compilerVersion() throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    String behind = pom.substring(pom.indexOf("<artifactId>maven-compiler-plugin"));
    int start = behind.indexOf("<version>") + "<version>".length();
    return behind.substring(start, behind.indexOf("</version>", start));
  }

  /** The classes of this build as a jar, which Maven makes only behind the tests. */
  private static Path ownJar() throws IOException {
    Path classes = Path.of("target", "classes");
    Path jar = Files.createTempFile("plugin", ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  /** Writes a file of the project. */
  void write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file of the project. */
  String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  /** The names of the files in a folder of the project, sorted. */
  List<String> list(String folder) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** What Maven said. */
  record Result(int exit, String output) {}

  /** Runs a goal of the plugin. */
  Result goal(String goal, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(PLUGIN + goal));
    all.addAll(List.of(arguments));
    return maven(all.toArray(String[]::new));
  }

  /** Runs Maven. */
  Result maven(String... arguments) throws IOException {
    Path home = Path.of(System.getProperty("schemac.test.maven"));
    String script = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
    List<String> command = new ArrayList<>(List.of(home.resolve("bin").resolve(script).toString()));
    command.addAll(List.of("-B", "-ntp", "-Dmaven.repo.local=" + repository.folder()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).directory(root.toFile());
    builder.environment().remove("CI");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Result(process.waitFor(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}

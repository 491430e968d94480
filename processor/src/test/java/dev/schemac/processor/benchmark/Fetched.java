package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fetches peers with the package managers their users have: Maven and npm. */
final class Fetched {

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.bench</groupId>
        <artifactId>peer</artifactId>
        <version>1</version>
        <dependencies>
      %s  </dependencies>
      </project>
      """;

  private static final String DEPENDENCY =
      """
          <dependency>
            <groupId>%s</groupId>
            <artifactId>%s</artifactId>
            <version>%s</version>
          </dependency>
      """;

  private Fetched() {}

  /** The class path of artifacts, each {@code group:artifact:version}, with what they need. */
  static String classPath(Path folder, String... artifacts)
      throws IOException, InterruptedException {
    StringBuilder dependencies = new StringBuilder();
    for (String artifact : artifacts) {
      dependencies.append(String.format(DEPENDENCY, (Object[]) artifact.split(":")));
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("pom.xml"), String.format(POM, dependencies));
    new Timed(folder)
        .execute(
            List.of("mvn", "-q", "dependency:build-classpath", "-Dmdep.outputFile=classpath.txt"));
    return Files.readString(folder.resolve("classpath.txt")).trim();
  }

  /** Installs packages, each {@code name@version}, into a folder's {@code node_modules}. */
  static void npm(Path folder, String... packages) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("package.json"), "{\"private\": true}\n");
    List<String> command =
        new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--silent"));
    command.addAll(List.of(packages));
    new Timed(folder).execute(command);
  }
}

package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An application of Quarkus that writes its schema while it starts, without a database: the
 * application is built with Maven first. Its Hibernate is the one that its BOM names.
 */
final class QuarkusPeer {

  static final String VERSION = "3.33.2";

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.bench</groupId>
        <artifactId>quarkus</artifactId>
        <version>1</version>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencyManagement>
          <dependencies>
            <dependency>
              <groupId>io.quarkus</groupId>
              <artifactId>quarkus-bom</artifactId>
              <version>%1$s</version>
              <type>pom</type>
              <scope>import</scope>
            </dependency>
          </dependencies>
        </dependencyManagement>
        <dependencies>
          <dependency>
            <groupId>io.quarkus</groupId>
            <artifactId>quarkus-hibernate-orm</artifactId>
          </dependency>
          <dependency>
            <groupId>io.quarkus</groupId>
            <artifactId>quarkus-jdbc-postgresql</artifactId>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>3.14.0</version>
            </plugin>
            <plugin>
              <groupId>io.quarkus</groupId>
              <artifactId>quarkus-maven-plugin</artifactId>
              <version>%1$s</version>
              <executions>
                <execution>
                  <goals>
                    <goal>build</goal>
                  </goals>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  /** Nothing listens there, and nothing asks. */
  private static final String SETTINGS =
      """
      quarkus.datasource.db-kind=postgresql
      quarkus.datasource.devservices.enabled=false
      quarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:1/none
      quarkus.hibernate-orm.database.start-offline=true
      quarkus.hibernate-orm.schema-management.strategy=none
      quarkus.hibernate-orm.scripts.generation=create
      quarkus.hibernate-orm.scripts.generation.create-target=schema.sql
      """;

  private static final String MAIN =
      """
      package org.bench;

      import io.quarkus.runtime.QuarkusApplication;
      import io.quarkus.runtime.annotations.QuarkusMain;

      @QuarkusMain
      public class Main implements QuarkusApplication {
        @Override
        public int run(String... arguments) {
          return 0;
        }
      }
      """;

  private Path folder = Path.of("");
  private int entities;

  /** Writes and builds the application once, which fetches what it needs. */
  void prepare(Path into, int size) throws IOException, InterruptedException {
    folder = Files.createDirectories(into);
    entities = size;
    Path sources = into.resolve("src/main/java");
    new BenchmarkEntities(size).write(sources);
    Files.writeString(sources.resolve("org/bench/Main.java"), MAIN);
    Path resources = Files.createDirectories(into.resolve("src/main/resources"));
    Files.writeString(resources.resolve("application.properties"), SETTINGS);
    Files.writeString(into.resolve("pom.xml"), String.format(POM, VERSION));
    new Timed(folder).execute(List.of("mvn", "-B", "-q", "package", "-DskipTests"));
  }

  /** A build in which only Quarkus has work: the classes are compiled. */
  Cost build() throws IOException, InterruptedException {
    return new Timed(folder).run(List.of("mvn", "-o", "-B", "-q", "package", "-DskipTests"));
  }

  /** A start that writes the schema and ends. */
  Cost start() throws IOException, InterruptedException {
    Path schema = folder.resolve("schema.sql");
    Files.deleteIfExists(schema);
    Cost cost =
        new Timed(folder)
            .run(List.of(Javac.tool("java"), "-jar", "target/quarkus-app/quarkus-run.jar"));
    long tables =
        Files.readString(schema).lines().filter(it -> it.startsWith("create table ")).count();
    if (tables != entities) {
      throw new IOException(tables + " tables in place of " + entities);
    }
    return cost;
  }
}

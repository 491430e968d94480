package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A Spring Boot application with README.md's lines and no others. Spring is 50 MB: -Pspring. */
@EnabledIfSystemProperty(named = "schemac.test.spring", matches = ".+")
class SpringBootTest {

  private static final String SPRING_BOOT = "4.0.7";

  private static final String USER =
      """
      package shop;
      import dev.schemac.*;
      import org.springframework.data.annotation.Id;
      @Table("users")
      @org.springframework.data.relational.core.mapping.Table("users")
      class User {
        @PrimaryKey @Column(identity = Identity.BY_DEFAULT) @Id Long id;
        @Column(nullable = false) String email;
      }
      """;

  private static final String USERS =
      """
      package shop;
      interface Users extends org.springframework.data.repository.CrudRepository<User, Long> {}
      """;

  private static final String APPLICATION =
      """
      package shop;
      import org.springframework.boot.SpringApplication;
      import org.springframework.boot.autoconfigure.SpringBootApplication;
      @SpringBootApplication
      public class Application {
        public static void main(String[] arguments) {
          try (var context = SpringApplication.run(Application.class, arguments)) {
            Users users = context.getBean(Users.class);
            User user = new User();
            user.email = "ada@example.org";
            users.save(user);
            System.out.println("There are " + users.count() + " users.");
          }
        }
      }
      """;

  @TempDir Path temp;
  private TestProject project;
  private MavenBuild maven;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.git("init", "-q");
    project.source("shop/User.java", USER);
    project.source("shop/Users.java", USERS);
    project.source("shop/Application.java", APPLICATION);
    maven = new MavenBuild(project.root());
    maven.springBoot(SPRING_BOOT);
    String readme = Files.readString(Path.of("..", "README.md"));
    Matcher lines =
        Pattern.compile(
                "\\*\\*Spring Boot.*?```properties\n(.*?)```.*?```properties\n(.*?)```",
                Pattern.DOTALL)
            .matcher(readme);
    assertThat(lines.find()).isTrue();
    TestProject.write(project.root().resolve("schemac.properties"), lines.group(1));
    TestProject.write(
        project.root().resolve("src/main/resources/application.properties"), lines.group(2));
  }

  @Test
  void startsOnAnEmptyDatabaseAndAfterEachChange() throws SQLException {
    try (TestDatabase database = PostgresServer.of(18).newDatabase()) {
      assertThat(run(database)).contains("There are 1 users.");
      commit();
      project.source("shop/User.java", USER.replace("String email", "@Index String email"));
      assertThat(run(database)).contains("There are 2 users.");
      commit();
      project.source(
          "shop/User.java",
          USER.replace("String email;", "@Index String email; @Backfill(\"'?'\") String nick;"));
      assertThat(run(database)).contains("There are 3 users.");
      assertThat(database.rows("SELECT nick FROM users WHERE id < 3")).containsOnly("?");
    }
  }

  private void commit() {
    project.git("add", "src");
    project.git("commit", "-q", "-m", "change");
  }

  private String run(TestDatabase database) throws SQLException {
    String url = database.connection().getMetaData().getURL();
    ExternalJavac.Result result =
        maven.run(
            "spring-boot:run",
            "-Dspring-boot.run.arguments=--spring.datasource.url="
                + url
                + " --spring.datasource.username=postgres --spring.datasource.password=postgres");
    assertThat(result.exit()).as(result.output()).isZero();
    return result.output();
  }
}

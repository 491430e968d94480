package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What other tools for the same job were seen to get wrong, and the case or test that keeps schemac
 * from it. The cases are those of {@link CasesTest}, which runs their migrations on PostgreSQL and
 * compares the catalogs; here each must still hold what it is there for.
 */
class PeersTest {

  private static final String TESTS = "src/test/java/dev/schemac";

  /** Each failure, the case, and a pattern that its messages and migrations contain. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "drizzle-kit | rename and type change together lose the type change | peer-drizzle-rename-and-type-change | name TYPE varchar\\(80\\)[^$]*RENAME COLUMN name TO full_name",
        "drizzle-kit | default 0 or false with a type change lost | peer-drizzle-default-with-type-change | SET DEFAULT 0[^$]*SET DEFAULT FALSE",
        "drizzle-kit | NOT NULL without a default | refused-peer-drizzle-not-null-without-default | ERROR \\[schemac:BackfillMissing\\]",
        "drizzle-kit | type change without USING | refused-peer-drizzle-type-change-without-using | ERROR \\[schemac:ConversionMissing\\]",
        "drizzle-kit | new label used in the same transaction | peer-drizzle-label-used-at-once | outside a transaction, not through a pooler\\n(--[^\\n]*\\n)*\\n-- Breaks[^$]*\\nALTER TYPE mood ADD VALUE",
        "drizzle-kit | silent drops | refused-peer-drizzle-silent-drop | ERROR \\[schemac:DropNotConfirmed\\]",
        "drizzle-kit | a rename without a terminal is exit 0 | refused-drop-of-column | ERROR \\[schemac:DropNotConfirmed\\].*@RenamedFrom",
        "drizzle-kit 1.0 | integer to identity leaves the sequence behind | peer-drizzle-1-integer-to-identity | setval\\(",
        "drizzle-kit 1.0 | serial to identity leaves the sequence behind | identity-instead-of-default | DROP DEFAULT[^$]*ADD GENERATED[^$]*setval\\(",
        "drizzle-kit 1.0 | default not dropped before a type change | peer-drizzle-1-default-before-type-change | DROP DEFAULT[^$]*TYPE mood[^$]*SET DEFAULT",
        "drizzle-kit 1.0 | CONCURRENTLY inside the transaction | peer-drizzle-1-indexes-in-one-transaction | outside a transaction, not through a pooler\\n(?s:.*)CREATE INDEX CONCURRENTLY",
        "Ebean | an error after the model file loses the change | peer-ebean-change-lost-after-error | ERROR[^$]*ADD COLUMN email",
        "Ebean | a rename is an addition and a pending drop | peer-ebean-rename | RENAME COLUMN mail TO email",
        "Ebean | narrowing is silent | refused-peer-ebean-silent-narrowing | varchar\\(255\\) to varchar\\(100\\)",
        "Ebean | column order is not the class's | peer-ebean-column-order | zip [^,]*,\\s*city [^,]*,\\s*address ",
        "Ebean | IF EXISTS hides drift | peer-ebean-if-exists-hides-drift | DROP INDEX users_email_idx;",
        "Hibernate | a second run appends the script again | peer-hibernate-second-run | migrations up to date",
        "Hibernate | hashed key names | peer-hibernate-hashed-names | users_invited_by_fkey(?s:.*)users_email_key",
        "Hibernate | a text is silently varchar(255) | peer-hibernate-hashed-names | email +text",
        "Hibernate | a sequence that nobody asked for | peer-hibernate-hashed-names | id bigint  NOT NULL,",
        "Liquibase-hibernate | the same changes every run | peer-liquibase-same-changes-every-run | migrations up to date[^$]*migrations up to date",
        "Liquibase-hibernate | wrong order | peer-liquibase-order | CREATE TABLE z_last[^$]*CREATE TABLE a_first",
        "Liquibase-hibernate | a rename is a drop and an addition | columns-rename | RENAME COLUMN",
        "Room | stops at the first error | refused-peer-room-first-error-only | (ERROR[^$]*){5}",
        "Room | errors without a file | refused-peer-room-first-error-only | Users.java ERROR",
        "Room | a forgotten version is found at run time | refused-check-mode | ERROR \\[schemac:OutOfSync\\]",
        "Room | renames and drops | peer-room-rename-and-drop | RENAME COLUMN[^$]*DROP COLUMN",
        "Django | one-line tables | peer-django-one-line-tables | CREATE TABLE memberships \\(\\n  id ",
        "Django | hashed names | peer-hibernate-hashed-names | users_email_key UNIQUE",
        "Alembic | changes of enums unseen | peer-alembic-enum-unseen | ADD VALUE 'SO_SO'",
        "Alembic | recursion limit on long key chains | peer-alembic-key-chain | CREATE TABLE g[^$]*CREATE TABLE a",
        "pg-schema-diff | no renames | peer-pg-schema-diff-rename | RENAME TO members",
        "pg-schema-diff | no removal of a used label | peer-pg-schema-diff-used-label-removed | WHEN 'NONE' THEN 'GOOD'",
        "all | endless changes as a database normalises expressions | peer-all-normalised-by-the-database | migrations up to date",
        "all | names over 63 bytes | peer-all-long-names | recipient_email_ad_[0-9a-f]{8}\\b",
      })
  void aCaseKeepsSchemacFromIt(String peer, String failure, String name, String evidence) {
    assertThat(contents(new Case(name).folder()))
        .as(peer + ": " + failure)
        .containsPattern(evidence);
  }

  /** What a case's files cannot hold. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "drizzle-kit | of two merged branches one migration is skipped | processor.compile.GitMergeTest | mainIntoTopic",
        "drizzle-kit | a fresh database fails after a merge | processor.compile.GitMergeTest | topicIntoMainWhichWasDeployed",
        "drizzle-kit 1.0 | mending a conflict deletes migrations | processor.compile.GitMergeTest | eachBranchHasSeveralMigrationsAndFilesOfItsOwn",
        "drizzle-kit 1.0 | duplicate key after identity | core.plan.IdentityTest | comesPastTheValuesThatAreThere",
        "Ebean | two models of one number | core.history.GitTest | numbersHaveNoGapsAndNoTwins",
        "Ebean | a failure between the files loses the change | core.history.CrashTest | theNextCompileFinishes",
        "Room | errors without a line | processor.compile.PeersTest | questionsStandAtTheirLine",
        "Alembic | recursion limit | core.plan.PlannerOrderTest | longChainsAndCyclesAreNoTrouble",
        "all | conflicts and silent overwrites after merges | core.history.RebaseTest | filesOfPersonsFollowBehind",
      })
  void aTestKeepsSchemacFromIt(String peer, String failure, String type, String method)
      throws IOException {
    String module = type.substring(0, type.indexOf('.'));
    Path test = Path.of("..", module, TESTS, type.replace('.', '/') + ".java");
    assertThat(Files.readString(test)).as(peer + ": " + failure).contains("void " + method + "(");
  }

  @ParameterizedTest
  @CsvSource({
    "peer-ebean-if-exists-hides-drift, IF EXISTS",
    "peer-hibernate-hashed-names, SEQUENCE"
  })
  void aCaseDoesWithout(String name, String words) {
    assertThat(contents(new Case(name).migrations())).isNotEmpty().doesNotContain(words);
  }

  /** An index is built CONCURRENTLY in a file that its runner runs outside a transaction. */
  @Test
  void noIndexIsBuiltConcurrentlyInATransaction() throws IOException {
    for (Case one : Case.all()) {
      for (Path folder : List.of(one.migrations(), one.offline().resolve("migrations"))) {
        Golden.texts(folder)
            .forEach(
                (file, sql) -> {
                  if (sql.contains("INDEX CONCURRENTLY")) {
                    assertThat(sql)
                        .as(one + "/" + file)
                        .contains(", outside a transaction, not through a pooler\n");
                  }
                });
      }
    }
  }

  /** All at once, each at the class or field that it is about. */
  @Test
  void questionsStandAtTheirLine(@TempDir Path folder) throws IOException {
    TestProject project = new TestProject(folder.toRealPath());
    project.source("Teams.java", "@dev.schemac.Table(\"teams\") class Teams { int id; }");
    project.source(
        "Users.java",
        """
        import dev.schemac.*;
        @Table("users")
        class Users {
          @PrimaryKey long id;
          String mail;
          String age;
        }
        """);
    project.build("-Aschemac.base=none");
    project.delete("Teams.java");
    project.source(
        "Users.java",
        """
        import dev.schemac.*;
        @Table("users")
        class Users {
          @PrimaryKey long id;
          Integer age;
          @Column(nullable = false) Long visits;
        }
        """);
    List<String> found =
        project.build("-Aschemac.base=none").errors().stream()
            .map(it -> it.file() + ":" + it.line() + " " + it.text().replaceAll("\\].*", "]"))
            .toList();
    assertThat(found)
        .containsExactlyInAnyOrder(
            "Users.java:3 [schemac:DropNotConfirmed]",
            "Users.java:5 [schemac:ConversionMissing]",
            "Users.java:6 [schemac:BackfillMissing]",
            ":-1 [schemac:DropNotConfirmed]");
  }

  /** All messages, then all migrations, that the default gives in a case or in a folder. */
  private static String contents(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.startsWith(folder.resolve("offline")))
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".sql"))
          .sorted(
              Comparator.comparing((Path file) -> file.toString().endsWith(".sql"))
                  .thenComparing(Comparator.naturalOrder()))
          .map(PeersTest::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.schemac.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.SqlFiles;
import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drawn entities that get classes and attributes, or lose them, after the first migration has run:
 * the database is then that of the new classes alone, and Hibernate validates it.
 */
class EntityEvolutionTest {

  private static final int COUNT = Integer.getInteger("schemac.test.entities", 12);
  private static final long FIRST = Long.getLong("schemac.test.seed", 1);
  private static final Pattern ID = Pattern.compile("\\[schemac:(\\w+)]");

  private static final Pattern MAPPED_BY = Pattern.compile("mappedBy ?= ?\"(\\w+)\"");

  /** What only a person can say of a change. */
  private static final Set<String> QUESTIONS =
      Set.of("BackfillMissing", "ConversionMissing", "DropNotConfirmed", "RewriteOnLiveTable");

  @TempDir Path temp;
  private final TestDatabase migrated = PostgresServer.of(15).newDatabase();
  private final TestDatabase alone = PostgresServer.of(15).newDatabase();
  private final Map<String, Integer> asked = new TreeMap<>();
  private int changed;

  @Test
  void theDatabaseIsThatOfTheNewClasses() throws IOException {
    try (migrated;
        alone) {
      for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
        try {
          run(seed, new Random(seed));
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError(
              "again: -Dschemac.test.entities=1 -Dschemac.test.seed=" + seed, e);
        }
      }
    }
    System.out.printf(
        "EntityEvolutionTest: %d pairs from seed %d, %d with a second migration, asked %s%n",
        COUNT, FIRST, changed, asked);
    assertThat(changed).isPositive();
  }

  private void run(long seed, Random random) throws IOException {
    Setting setting = Setting.all().get((int) (seed % Setting.all().size()));
    List<EntityClass> all = RandomEntities.draw(seed, setting.naming(), "Q");
    List<EntityClass> fewer = withFewer(all, random);
    boolean grows = random.nextInt(4) == 0;
    TestProject project = project("project" + seed, grows ? fewer : all, setting);
    List<EntityClass> next = grows ? all : fewer;
    TestProject twin = project("twin" + seed, next, setting);
    if (!build(project, setting).success() || !build(twin, setting).success()) {
      return;
    }
    project.git("init", "-q");
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    migrated.clear();
    SqlFiles first = SqlFiles.of(project);
    first.apply(migrated);
    project.source("shop/Entities.java", source(next));
    CompileResult second = build(project, setting, "-Aschemac.drops=allow");
    if (!second.success()) {
      assertOnlyQuestions(second);
      return;
    }
    SqlFiles files = SqlFiles.of(project);
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      if (!first.texts().containsKey(file.getKey())) {
        SqlFiles.apply(file.getValue(), migrated);
      }
    }
    changed += files.texts().size() > first.texts().size() ? 1 : 0;
    alone.clear();
    SqlFiles.of(twin).apply(alone);
    assertThat(TablesCatalog.read(migrated)).isEqualTo(TablesCatalog.read(alone));
    JpaComparison.validate(migrated, twin.root(), setting);
  }

  private void assertOnlyQuestions(CompileResult refused) {
    Set<String> ids =
        ID.matcher(refused.errors().toString())
            .results()
            .map((MatchResult it) -> it.group(1))
            .collect(Collectors.toSet());
    assertThat(QUESTIONS).as("%s", refused.errors()).containsAll(ids);
    ids.forEach(id -> asked.merge(id, 1, Integer::sum));
  }

  private TestProject project(String name, List<EntityClass> classes, Setting setting)
      throws IOException {
    TestProject project = new TestProject(Files.createDirectories(temp.resolve(name)).toRealPath());
    project.setLibraries(setting.hibernate().jars().toArray(new Path[0]));
    project.source("shop/Entities.java", source(classes));
    return project;
  }

  private static CompileResult build(TestProject project, Setting setting, String... more) {
    List<String> options = new ArrayList<>(List.of(setting.options()));
    options.addAll(List.of(more));
    return project.build(options.toArray(new String[0]));
  }

  private static String source(List<EntityClass> classes) {
    String text = classes.stream().map(EntityClass::text).collect(Collectors.joining("\n"));
    return EntityModel.of(text).files().get("shop/Entities.java");
  }

  /** Takes out some attributes, and of classes those that nothing needs. */
  private static List<EntityClass> withFewer(List<EntityClass> classes, Random random) {
    String all = classes.stream().map(EntityClass::text).collect(Collectors.joining());
    Set<String> needed =
        MAPPED_BY
            .matcher(all)
            .results()
            .map((MatchResult it) -> it.group(1))
            .collect(Collectors.toSet());
    List<EntityClass> fewer = new ArrayList<>();
    for (EntityClass type : classes) {
      EntityClass copy = type.copy();
      copy.members.removeIf(
          member ->
              member.contains(";")
                  && !member.contains("@Id")
                  && !member.contains("@EmbeddedId")
                  && !member.contains("equals(")
                  && needed.stream().noneMatch(member::contains)
                  && random.nextInt(4) == 0);
      fewer.add(copy);
    }
    return fewer;
  }
}

package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same classes give the same bytes, whatever the order, the compiler, the place or the time.
 */
class DeterminismTest {

  /** How many orders of files; four times as many compiles follow one another. */
  private static final int ORDERS = Integer.getInteger("schemac.test.orders", 10);

  private static final String ALL_FEATURES =
      """
      package shop;

      import dev.schemac.*;
      import java.time.Instant;
      import java.util.*;

      @Table("t%1$d")
      @Index({"tenant_id", "created_at DESC"})
      @Index("lower(title)")
      @Check("size > 0")
      class T%1$d extends Base {
        @Unique String title;
        int size;
        State state;
        Kind kind;
        @ForeignKey(T%2$d.class) long other;
        @Index UUID tenantId;
        Instant createdAt;
        @Comment("größe, 大きさ, İstanbul") String iD;
      }
      """;

  private static final String BASE =
      """
      package shop;

      import dev.schemac.*;

      abstract class Base {
        @PrimaryKey @Column(identity = Identity.ALWAYS) long id;
      }

      enum State { IN, OUT }

      @EnumType("kind")
      enum Kind { BIG, SMALL }
      """;

  @Test
  void theOrderOfFilesDoesNotMatter(@TempDir Path folder) {
    TestProject project = project(folder);
    project.build();
    Map<String, String> expected = project.folder();
    assertThat(expected).containsKeys("0000_initial_schema.sql", "schema.json");
    for (long seed = 1; seed <= ORDERS; seed++) {
      List<Path> files = new ArrayList<>(project.sourceFiles());
      Collections.shuffle(files, new Random(seed));
      TestProject.deleteTree(project.migrations());
      TestCompiler compiler = seed % 2 == 0 ? TestCompiler.JAVAC : TestCompiler.ECJ;
      compiler.compile(files, project.output(), TestProject.classPath(), project.options());
      assertThat(project.folder()).as(compiler + ", seed " + seed).isEqualTo(expected);
    }
  }

  @Test
  void theMachineDoesNotMatter(@TempDir Path folder) throws IOException {
    Map<String, String> expected = null;
    int run = 0;
    for (ExternalJavac javac : ExternalJavac.all()) {
      for (String locale : List.of("-J-Duser.language=en", "-J-Duser.language=tr")) {
        String zone = run % 2 == 0 ? "-J-Duser.timezone=UTC" : "-J-Duser.timezone=Asia/Tokyo";
        TestProject project = project(Files.createDirectories(folder.resolve("run" + run++)));
        List<String> arguments = new ArrayList<>(project.options());
        arguments.addAll(List.of(locale, zone, "-encoding", "UTF-8"));
        ExternalJavac.Result result =
            javac.compile(project.sourceFiles(), project.output(), arguments, Map.of());
        assertThat(result.exit()).as(result.output()).isZero();
        if (expected == null) {
          expected = project.folder();
        }
        assertThat(project.folder()).as(javac + " " + locale + " " + zone).isEqualTo(expected);
      }
    }
  }

  @Test
  void anotherCompileWritesNothing(@TempDir Path folder) throws IOException {
    TestProject project = project(folder);
    project.build();
    Map<String, Object> before = state(project.migrations());
    for (int i = 2; i <= 4 * ORDERS; i++) {
      CompileResult result =
          i % 10 == 0
              ? project.build(i % 20 == 0 ? TestCompiler.ECJ : TestCompiler.JAVAC)
              : project.compileOnly(TestCompiler.JAVAC, List.of("shop/T" + i % 10 + ".java"));
      assertThat(result.errors()).as("compile " + i).isEmpty();
      assertThat(state(project.migrations())).as("compile " + i).isEqualTo(before);
    }
    assertThat(project.build().notes()).contains("schemac: 10 tables, migrations up to date");
  }

  private static TestProject project(Path folder) {
    TestProject project = new TestProject(folder);
    project.source("shop/Base.java", BASE);
    for (int i = 0; i < 10; i++) {
      project.source("shop/T" + i + ".java", ALL_FEATURES.formatted(i, (i + 7) % 10));
    }
    return project;
  }

  /** Bytes and times of the files. */
  private static Map<String, Object> state(Path folder) throws IOException {
    Map<String, Object> state = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        state.put(file + " text", Files.readString(file));
        state.put(file + " time", Files.getLastModifiedTime(file));
      }
    }
    return state;
  }
}

package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several javacs, each a process, that write into one folder at once. */
class ParallelCompilesTest {

  private static final int JVMS = Integer.getInteger("schemac.test.jvms", 4);

  private static final String USERS =
      "package shop; @dev.schemac.Table(\"users\") class Users { long id; String c%d; }";

  private static final ExternalJavac JAVAC = ExternalJavac.all().get(0);

  @TempDir Path temp;
  private TestProject project;

  @BeforeEach
  void project() throws IOException {
    project = new TestProject(Files.createDirectories(temp.resolve("project")).toRealPath());
    project.source("shop/Users.java", USERS.formatted(0));
  }

  @Test
  void oneDraftIsLeftAndItIsWhole() throws Exception {
    compileAtOnce();
    List<Map<String, String>> alone = new ArrayList<>();
    for (int i = 0; i < JVMS; i++) {
      alone.add(serially(List.of(i)).folder());
    }
    assertThat(alone).contains(project.folder());
  }

  @Test
  void aHistoryIsThatOfSomeOrder() throws Exception {
    // One file for each migration.
    String[] options = {"-Aschemac.base=none", "-Aschemac.drops=allow", "-Aschemac.online=false"};
    compileAtOnce(options);
    List<Integer> order = new ArrayList<>();
    Pattern column = Pattern.compile("(?:ADD COLUMN| ) c(\\d+) +text");
    Map<String, String> sql = new TreeMap<>(project.folder());
    sql.keySet().removeIf(file -> !file.endsWith(".sql"));
    sql.forEach(
        (file, text) -> {
          Matcher added = column.matcher(text);
          assertThat(added.find()).as(text).isTrue();
          order.add(Integer.valueOf(added.group(1)));
        });
    assertThat(order).hasSize(JVMS).doesNotHaveDuplicates();
    assertThat(serially(order, options).folder()).isEqualTo(project.folder());
    System.out.printf("ParallelCompilesTest: %d JVMs at once, in the order %s%n", JVMS, order);
  }

  /** Each JVM has sources of its own, which stand for the project's at one moment. */
  private void compileAtOnce(String... options) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(JVMS);
    try {
      Map<Integer, Future<ExternalJavac.Result>> compiles = new LinkedHashMap<>();
      for (int i = 0; i < JVMS; i++) {
        Path root = temp.toRealPath().resolve("jvm" + i);
        Path source = root.resolve("shop/Users.java");
        TestProject.write(source, USERS.formatted(i));
        Path output = Files.createDirectories(root.resolve("out"));
        List<String> arguments = new ArrayList<>(project.options(options));
        arguments.add("-Aschemac.classes=false");
        compiles.put(
            i, threads.submit(() -> JAVAC.compile(List.of(source), output, arguments, Map.of())));
      }
      for (Future<ExternalJavac.Result> compile : compiles.values()) {
        assertThat(compile.get().exit()).as(compile.get().output()).isZero();
      }
    } finally {
      threads.shutdown();
    }
  }

  private TestProject serially(List<Integer> order, String... options) {
    TestProject serial = new TestProject(temp.resolve("serial" + order.hashCode()));
    for (int i : order) {
      serial.source("shop/Users.java", USERS.formatted(i));
      assertThat(serial.build(options).errors()).isEmpty();
    }
    return serial;
  }
}

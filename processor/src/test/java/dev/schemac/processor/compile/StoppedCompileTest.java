package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A javac that is stopped while the processor writes, at each operation on the disk or at any time.
 * The next compile must end where it would have ended. {@code CrashTest} has more scenes, without a
 * compiler.
 */
class StoppedCompileTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20260101L);
  private static final int KILLS = Integer.getInteger("schemac.test.kills", 4);
  private static final int HALTED = 99;
  private static final int HALTED_IN_A_WRITE = 98;

  private static final String NO_CLASSES = "-Aschemac.classes=false";

  private static final String USERS =
      "package shop; import dev.schemac.*; @Table(\"users\") class Users { @PrimaryKey long id; }";

  private static final ExternalJavac JAVAC = ExternalJavac.all().get(0);

  @TempDir Path temp;
  private Path folder;
  private int copies;

  @BeforeEach
  void folder() throws IOException {
    folder = temp.toRealPath();
  }

  /** A migration in git, a draft of another name, and the sources of the compile to stop. */
  private TestProject scene() {
    TestProject scene = new TestProject(folder.resolve("scene"));
    scene.source("shop/Users.java", USERS);
    scene.git("init", "-q");
    assertThat(scene.build(NO_CLASSES).errors()).isEmpty();
    scene.git("add", "migrations");
    scene.git("commit", "-q", "-m", "first");
    scene.source("shop/Users.java", USERS.replace("long id;", "long id; String email;"));
    assertThat(scene.build(NO_CLASSES).errors()).isEmpty();
    scene.source("shop/Users.java", USERS.replace("long id;", "long id; String phone;"));
    scene.source(
        "shop/Carts.java", "package shop; @dev.schemac.Table(\"carts\") class Carts { long id; }");
    return scene;
  }

  private TestProject copy(TestProject scene) {
    TestProject copy = scene.copyTo(folder.resolve("copy" + copies++));
    TestProject.copyTree(scene.root().resolve(".git"), copy.root().resolve(".git"));
    return copy;
  }

  private Map<String, String> afterAWholeCompile(TestProject scene) {
    TestProject whole = copy(scene);
    assertThat(whole.build(NO_CLASSES).errors()).isEmpty();
    assertThat(whole.folder()).hasSize(4);
    return whole.folder();
  }

  @Test
  void haltedAtEachOperation() throws IOException {
    TestProject scene = scene();
    Map<String, String> expected = afterAWholeCompile(scene);
    Path halting = haltingDisk();
    int halts = 0;
    int torn = 0;
    int exit = haltedAt(0, false, scene, halting, expected);
    while (exit != 0) {
      if (exit == HALTED_IN_A_WRITE) {
        assertThat(haltedAt(halts, true, scene, halting, expected)).isEqualTo(HALTED_IN_A_WRITE);
        torn++;
      }
      halts++;
      exit = haltedAt(halts, false, scene, halting, expected);
    }
    assertThat(halts).isGreaterThan(5);
    assertThat(torn).isGreaterThan(1);
    System.out.printf(
        "StoppedCompileTest: halted at %d operations, and with %d torn writes%n", halts, torn);
  }

  /** How a compile ended that was halted there, if it came so far; the next one mends it. */
  private int haltedAt(
      int at, boolean torn, TestProject scene, Path halting, Map<String, String> expected) {
    TestProject project = copy(scene);
    List<String> command = command(project, halting);
    command.addAll(List.of("-J-Dschemac.halt.at=" + at, "-J-Dschemac.halt.torn=" + torn));
    ExternalJavac.Result result = JAVAC.javac(command, null, Map.of());
    assertThat(result.exit()).as(result.output()).isIn(0, HALTED, HALTED_IN_A_WRITE);
    assertThat(project.build(NO_CLASSES).errors()).as("halted at " + at).isEmpty();
    assertThat(project.folder()).as("halted at " + at).isEqualTo(expected);
    return result.exit();
  }

  @Test
  void killedAtAnyTime() throws Exception {
    TestProject scene = scene();
    Map<String, String> expected = afterAWholeCompile(scene);
    Random random = new Random(SEED);
    long start = System.nanoTime();
    List<String> first = command(copy(scene), null);
    assertThat(JAVAC.javac(first, null, Map.of()).exit()).isZero();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    int killed = 0;
    int changed = 0;
    for (int i = 0; i < KILLS; i++) {
      TestProject project = copy(scene);
      Map<String, String> before = project.folder();
      List<String> command = command(project, null);
      command.add(0, JAVAC.home().resolve("bin/javac").toString());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.environment().remove("CI");
      Process process = builder.start();
      // Most of a compile is over when the processor writes.
      long pause = millis / 4 + random.nextLong(millis * 3 / 4);
      killed += process.waitFor(pause, TimeUnit.MILLISECONDS) ? 0 : 1;
      process.destroyForcibly().waitFor();
      changed += project.folder().equals(before) ? 0 : 1;
      assertThat(project.build(NO_CLASSES).errors()).as("killed after " + pause).isEmpty();
      assertThat(project.folder()).as("killed after " + pause).isEqualTo(expected);
    }
    System.out.printf(
        "StoppedCompileTest: %d of %d compiles killed, %d had changed the folder (seed %d)%n",
        killed, KILLS, changed, SEED);
  }

  private static List<String> command(TestProject project, Path first) {
    List<String> command = new ArrayList<>(project.options(NO_CLASSES));
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC", "--release", "17"));
    command.addAll(List.of("-d", project.output().toString()));
    command.addAll(List.of("-cp", TestProject.joined(TestProject.classPath())));
    String processor = ExternalJavac.processorPath();
    command.add("-processorpath");
    command.add(first == null ? processor : first + File.pathSeparator + processor);
    project.sourceFiles().forEach(file -> command.add(file.toString()));
    return command;
  }

  /** A class that takes the place of {@code RealDisk} on a processor path. */
  private Path haltingDisk() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("halting"));
    Path source = Path.of("src/test/resources/halting/RealDisk.java").toAbsolutePath();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                ExternalJavac.processorPath(),
                source.toString());
    assertThat(exit).isZero();
    return classes;
  }
}

package dev.schemac.processor.history;

import static dev.schemac.processor.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.model.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  private static final Schema A = schema("a");

  @TempDir Path directory;

  @Test
  void aSecondCompileWaitsAndGivesUp() throws Exception {
    Project project = new Project(directory.resolve("migrations"));
    project.patience = Duration.ofMillis(100);
    try (MigrationsFolder first = project.open()) {
      assertThat(first.schema()).isEqualTo(Schema.EMPTY);
      assertThat(project.compile(A)).containsExactly("FolderBusy " + project.folder + " 0");
    }
    assertThat(project.compile(A)).isNotEmpty().doesNotContain("FolderBusy");
  }

  @Test
  void aSymbolicLinkLeadsToTheSameLock() throws Exception {
    Project project = new Project(Files.createDirectory(directory.resolve("real")));
    Project linked =
        new Project(Files.createSymbolicLink(directory.resolve("link"), project.folder));
    linked.patience = Duration.ofMillis(100);
    try (MigrationsFolder first = project.open()) {
      assertThat(first.files()).isEmpty();
      assertThat(linked.compile(A).get(0)).startsWith("FolderBusy");
    }
  }

  @Test
  void anotherClassLoaderIsKeptOutToo() throws Exception {
    // As daemons load a processor: each project's in a class loader of its own.
    Path folder = directory.resolve("migrations");
    String key;
    try (FolderLock lock = FolderLock.take(folder, directory, Duration.ofSeconds(1))) {
      assertThat(lock).isNotNull();
      key =
          System.getProperties().stringPropertyNames().stream()
              .filter(name -> name.startsWith("schemac-"))
              .findFirst()
              .orElseThrow();
    }
    assertThat(System.getProperties()).doesNotContainKey(key);
    assertThat(directory.resolve(key)).exists();
  }

  @Test
  void anotherProcessIsKeptOut() throws Exception {
    Path folder = directory.resolve("migrations");
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(holder.getInputStream().read()).isEqualTo('!');
      Project project = new Project(folder);
      HistoryException busy = null;
      try {
        FolderLock.take(folder, directory, Duration.ofMillis(100)).close();
      } catch (HistoryException e) {
        busy = e;
      }
      assertThat(busy).isNotNull();
      assertThat(project.folder).isEqualTo(folder);
    } finally {
      holder.destroyForcibly().waitFor();
    }
    FolderLock.take(folder, directory, Duration.ofSeconds(5)).close();
  }

  /** Holds a lock until it is killed. */
  static final class Holder {

    public static void main(String[] arguments) throws Exception {
      FolderLock lock =
          FolderLock.take(Path.of(arguments[0]), Path.of(arguments[1]), Duration.ofSeconds(5));
      System.out.print('!');
      System.out.flush();
      Thread.sleep(60_000);
      lock.close();
    }
  }

  @Test
  void compilesAtOnceEndAsOneAfterTheOther() throws Exception {
    Path folder = directory.resolve("migrations");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> compiles = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        Schema target = schema("a", "t" + i);
        compiles.add(
            () -> {
              Project project = new Project(folder);
              project.base = HistorySettings.NO_BASE;
              project.patience = Duration.ofSeconds(30);
              return project.compile(target);
            });
      }
      for (Future<List<String>> told : threads.invokeAll(compiles)) {
        assertThat(told.get().get(0)).startsWith("Wrote ");
      }
    } finally {
      threads.shutdown();
    }
    Project project = new Project(folder);
    assertThat(project.scripts()).hasSize(16);
    assertThat(Journals.chain(project, "")).hasSize(16);
  }
}

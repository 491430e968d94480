package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.history.disk.FolderLock;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.schema.Schema;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
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
    // Daemons load a processor once for each project; each has statics of its own.
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    Path folder = directory.resolve("migrations");
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Method take =
          loader
              .loadClass(FolderLock.class.getName())
              .getDeclaredMethod("take", Path.class, Path.class, Duration.class);
      take.setAccessible(true);
      FolderLock lock = FolderLock.take(folder, directory, Duration.ofSeconds(1));
      assertThatThrownBy(() -> take.invoke(null, folder, directory, Duration.ofMillis(100)))
          .cause()
          .hasMessageContaining("FOLDER_BUSY");
      lock.close();
      AutoCloseable other =
          (AutoCloseable) take.invoke(null, folder, directory, Duration.ofSeconds(1));
      assertThatThrownBy(() -> FolderLock.take(folder, directory, Duration.ofMillis(100)))
          .isInstanceOf(HistoryException.class);
      other.close();
    }
    FolderLock.take(folder, directory, Duration.ofSeconds(1)).close();
    assertThat(System.getProperties().stringPropertyNames())
        .noneMatch(name -> name.startsWith("schemac-"));
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

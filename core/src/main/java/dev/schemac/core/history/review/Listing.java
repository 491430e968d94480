package dev.schemac.core.history.review;

import dev.schemac.core.history.disk.PlainFile;
import dev.schemac.core.history.journal.ConfFile;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.history.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
public record Listing(
    SortedMap<String, DiskFile> files,
    SortedSet<String> others,
    SortedMap<String, DiskFile> asides,
    @Nullable DiskFile snapshot,
    boolean hasAttributes) {

  /** The name of git's file of attributes. */
  public static final String ATTRIBUTES = ".gitattributes";

  private static final String CONF = MigrationName.SQL + ConfFile.SUFFIX;
  private static final String ASIDE_PREFIX = ".";
  private static final String ASIDE_SUFFIX = ".schemac-new";

  public Listing {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    others = Collections.unmodifiableSortedSet(new TreeSet<>(others));
    asides = Collections.unmodifiableSortedMap(new TreeMap<>(asides));
  }

  /**
   * Lists a folder; one that is not there has nothing in it.
   *
   * @throws IOException if it cannot be read, or holds a link out of it or the like under a name
   *     that schemac reads or writes
   */
  public static Listing of(Path folder) throws IOException {
    SortedMap<String, DiskFile> files = new TreeMap<>();
    SortedSet<String> others = new TreeSet<>();
    SortedMap<String, DiskFile> asides = new TreeMap<>();
    DiskFile snapshot = null;
    boolean hasAttributes = false;
    if (Files.exists(folder)) {
      try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
        for (Path path : paths) {
          String name = String.valueOf(path.getFileName());
          Kind kind = kind(name);
          BasicFileAttributes attributes =
              Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
          if (kind == Kind.FOREIGN || (kind == Kind.OTHER_SCRIPT && attributes.isDirectory())) {
            continue;
          }
          PlainFile.require(path, attributes);
          switch (kind) {
            case ASIDE -> {
              String target =
                  name.substring(ASIDE_PREFIX.length(), name.length() - ASIDE_SUFFIX.length());
              asides.put(target, new DiskFile(target, Files.readAllBytes(path)));
            }
            case SNAPSHOT -> snapshot = new DiskFile(name, Files.readAllBytes(path));
            case ATTRIBUTES -> hasAttributes = true;
            case MIGRATION -> files.put(name, new DiskFile(name, Files.readAllBytes(path)));
            case OTHER_SCRIPT -> others.add(name);
            case FOREIGN -> {}
          }
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }
    return new Listing(files, others, asides, snapshot, hasAttributes);
  }

  /**
   * All scripts that lie in the folder, each before its {@code .conf}: the migrations in order,
   * then Flyway's repeatable ones and callbacks.
   */
  public List<Path> scripts(Path folder) {
    List<MigrationName> migrations = new ArrayList<>();
    for (String file : files.keySet()) {
      MigrationName name = MigrationName.parse(file);
      if (name != null) {
        migrations.add(name);
      }
    }
    migrations.sort(null);
    List<String> scripts = new ArrayList<>();
    for (MigrationName name : migrations) {
      scripts.add(name.file());
    }
    scripts.addAll(others);
    List<Path> paths = new ArrayList<>();
    for (String script : scripts) {
      paths.add(folder.resolve(script));
      if (files.containsKey(script + ConfFile.SUFFIX)) {
        paths.add(folder.resolve(script + ConfFile.SUFFIX));
      }
    }
    return paths;
  }

  /** What an entry of the folder is, by its name. */
  private enum Kind {
    ASIDE,
    SNAPSHOT,
    ATTRIBUTES,
    /** A numbered migration, or the {@code .conf} of a script. */
    MIGRATION,
    /** A repeatable migration or a callback. */
    OTHER_SCRIPT,
    /** Nothing of schemac's: it is neither read nor written. */
    FOREIGN
  }

  private static Kind kind(String name) {
    if (isAside(name)) {
      return Kind.ASIDE;
    } else if (name.equals(Snapshot.FILE)) {
      return Kind.SNAPSHOT;
    } else if (name.equals(ATTRIBUTES)) {
      return Kind.ATTRIBUTES;
    } else if (MigrationName.parse(name) != null || name.endsWith(CONF)) {
      return Kind.MIGRATION;
    }
    return name.endsWith(MigrationName.SQL) ? Kind.OTHER_SCRIPT : Kind.FOREIGN;
  }

  /** The name under which a file is written before it is moved into place. */
  public static String aside(String name) {
    return ASIDE_PREFIX + name + ASIDE_SUFFIX;
  }

  private static boolean isAside(String name) {
    return name.startsWith(ASIDE_PREFIX)
        && name.endsWith(ASIDE_SUFFIX)
        && name.length() > ASIDE_PREFIX.length() + ASIDE_SUFFIX.length();
  }
}

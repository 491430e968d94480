package dev.schemac.core.history;

import dev.schemac.core.history.disk.Disk;
import dev.schemac.core.history.journal.DiskFile;
import dev.schemac.core.history.review.Listing;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The writes, moves and deletes that make a folder what it is to be.
 *
 * <p>All files are first written aside; a full disk then leaves the folder as it was. The snapshot
 * moves into place before the migrations: should the compile be killed in between, the next one
 * finds in the journal what was to come, and beside it the files to finish it with.
 */
final class FolderChange {

  private static final String ATTRIBUTES = "*.sql text eol=lf\nschema.json text eol=lf\n";

  private final Listing before;
  private final List<DiskFile> writes = new ArrayList<>();

  /**
   * The files to delete, each {@code .conf} before its script: if the compile is killed in between,
   * the script that is left shows that there is something to delete.
   */
  private final SortedSet<String> deletes = new TreeSet<>(Comparator.reverseOrder());

  FolderChange(Listing before, Composition.Folder after) {
    this.before = before;
    if (before.snapshot() == null && !before.hasAttributes()) {
      writes.add(DiskFile.of(Listing.ATTRIBUTES, ATTRIBUTES));
    }
    DiskFile snapshot = DiskFile.of(Snapshot.FILE, SnapshotWriter.write(after.snapshot()));
    if (before.snapshot() == null || !before.snapshot().hasTextOf(snapshot)) {
      writes.add(snapshot);
    }
    for (DiskFile file : after.files().values()) {
      DiskFile there = before.files().get(file.name());
      if (there == null || !there.hasTextOf(file)) {
        writes.add(file);
      }
    }
    for (String name : after.removed()) {
      if (before.files().containsKey(name)) {
        deletes.add(name);
      }
    }
  }

  /** Whether the folder is as it is to be. */
  boolean isEmpty() {
    return writes.isEmpty() && deletes.isEmpty();
  }

  boolean writes(String name) {
    for (DiskFile file : writes) {
      if (file.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How the folder differs from what it is to be, shown by the one file that tells most; null: it
   * does not.
   */
  @Nullable Difference difference() {
    Difference snapshot = null;
    for (DiskFile file : writes) {
      boolean there = before.files().containsKey(file.name());
      if (file.name().equals(Snapshot.FILE)) {
        snapshot =
            new Difference(file.name(), before.snapshot() == null ? "missing" : "out of date");
      } else if (!file.name().equals(Listing.ATTRIBUTES)) {
        return new Difference(file.name(), there ? "out of date" : "missing");
      }
    }
    return deletes.isEmpty() ? snapshot : new Difference(deletes.last(), "left over");
  }

  /**
   * A file that is not as it is to be.
   *
   * @param file its name
   * @param how what is wrong with it
   */
  record Difference(String file, String how) {}

  /** Carries it out. */
  void apply(Disk disk, Path folder) throws IOException {
    stage(disk, folder);
    for (DiskFile file : writes) {
      disk.move(folder.resolve(Listing.aside(file.name())), folder.resolve(file.name()));
    }
    for (String name : deletes) {
      disk.delete(folder.resolve(name));
    }
    for (String name : before.asides().keySet()) {
      disk.delete(folder.resolve(Listing.aside(name)));
    }
    if (!isEmpty()) {
      disk.sync(folder);
    }
  }

  /**
   * The folder after the change. The lock keeps others from changing it, so that it need not be
   * listed again.
   */
  Listing after() {
    SortedMap<String, DiskFile> files = new TreeMap<>(before.files());
    DiskFile snapshot = before.snapshot();
    boolean hasAttributes = before.hasAttributes();
    for (DiskFile file : writes) {
      switch (file.name()) {
        case Snapshot.FILE -> snapshot = file;
        case Listing.ATTRIBUTES -> hasAttributes = true;
        default -> files.put(file.name(), file);
      }
    }
    files.keySet().removeAll(deletes);
    return new Listing(files, before.others(), new TreeMap<>(), snapshot, hasAttributes);
  }

  private void stage(Disk disk, Path folder) throws IOException {
    if (writes.isEmpty()) {
      return;
    }
    boolean existed = Files.exists(folder);
    try {
      disk.createFolder(folder);
      for (DiskFile file : writes) {
        // A file that a killed compile left aside may be the only copy of a person's text.
        DiskFile aside = before.asides().get(file.name());
        if (aside == null || !Arrays.equals(aside.bytes(), file.bytes())) {
          disk.write(folder.resolve(Listing.aside(file.name())), file.bytes());
        }
      }
    } catch (IOException e) {
      unstage(disk, folder, existed, e);
      throw e;
    }
  }

  private void unstage(Disk disk, Path folder, boolean existed, IOException cause) {
    try {
      for (DiskFile file : writes) {
        if (!before.asides().containsKey(file.name())) {
          disk.delete(folder.resolve(Listing.aside(file.name())));
        }
      }
      if (!existed) {
        disk.delete(folder);
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}

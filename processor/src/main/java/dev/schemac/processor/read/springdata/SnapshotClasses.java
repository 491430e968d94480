package dev.schemac.processor.read.springdata;

import dev.schemac.core.schema.Origins;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.PackageInfo;
import dev.schemac.processor.read.element.TouchedParts;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What the last compile knew of classes, most of which an incremental compile does not see. */
final class SnapshotClasses {

  private final Elements elements;
  private final Origins last;
  private final TouchedParts parts;
  private final Predicate<String> isRead;
  private final BiPredicate<String, String> isKept;

  /**
   * For one compile.
   *
   * @param last where the last schema was read
   * @param parts what its tables have from which classes
   * @param isRead whether what the snapshot has of a class does not count
   * @param isKept whether a class that was not read is still there, by its name and source file
   */
  SnapshotClasses(
      Elements elements,
      Origins last,
      TouchedParts parts,
      Predicate<String> isRead,
      BiPredicate<String, String> isKept) {
    this.elements = elements;
    this.last = last;
    this.parts = parts;
    this.isRead = isRead;
    this.isKept = isKept;
  }

  /** Whether a class that tables hang on was read, or is gone. */
  boolean concern() {
    boolean concern = isOneGone();
    for (String type : last.declaredTypes().keySet()) {
      concern |= isRead.test(type);
    }
    for (Origins.OfObject table : last.tables().values()) {
      concern |= isRead.test(table.className()) || parts.isFrom(table, isRead);
    }
    return concern;
  }

  /** Whether a class that tables hang on is gone. */
  boolean isOneGone() {
    boolean gone = false;
    for (Map.Entry<String, String> type : last.declaredTypes().entrySet()) {
      gone |=
          !PackageInfo.isOne(type.getKey())
              && !isRead.test(type.getKey())
              && !isKept.test(type.getKey(), type.getValue());
    }
    return gone;
  }

  /** The classes that tables hung on and that are still there. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Map.Entry<String, String> type : last.declaredTypes().entrySet()) {
      add(type.getKey(), type.getValue(), names);
    }
    for (Origins.OfObject table : last.tables().values()) {
      add(table.className(), table.sourceFile(), names);
    }
    return names;
  }

  // A class file can outlive its source.
  private void add(String type, String file, Set<String> names) {
    if (!PackageInfo.isOne(type) && (isRead.test(type) || isKept.test(type, file))) {
      names.add(type);
    }
  }

  /** Those of them that schemac's own annotations or Jakarta Persistence do not map. */
  Set<String> all() {
    Set<String> all = names();
    all.removeIf(name -> !isPlain(name));
    return all;
  }

  /** Those of them that have a source and that the compiler does not know. */
  Set<String> absent() {
    Set<String> absent = names();
    absent.removeIf(name -> elements.getTypeElement(name) != null);
    return absent;
  }

  /** Those that had a table: whether it is still there others tell, where no annotation does. */
  Set<String> bare() {
    Set<String> bare = new TreeSet<>();
    for (Origins.OfObject table : last.tables().values()) {
      if (!isRead.test(table.className())
          && isKept.test(table.className(), table.sourceFile())
          && isPlain(table.className())) {
        bare.add(table.className());
      }
    }
    return bare;
  }

  private boolean isPlain(String name) {
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      return true;
    }
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      String annotation = Annotations.qualifiedName(mirror);
      if (annotation.equals(Annotations.PACKAGE + "Table")
          || annotation.endsWith(".persistence.Entity")) {
        return false;
      }
    }
    return true;
  }
}

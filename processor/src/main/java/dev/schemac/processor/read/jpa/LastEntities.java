package dev.schemac.processor.read.jpa;

import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.PackageInfo;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.element.TouchedParts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the snapshot tells of entities, whose class files need not be read for it. */
final class LastEntities {

  private final Schema schema;
  private final Origins origins;
  private final Set<String> leftOut;
  private final SortedMap<String, String> classes;

  private final TouchedParts parts = new TouchedParts();

  /**
   * What the last compile knew.
   *
   * @param schema the schema
   * @param origins where it was read
   * @param leftOut the classes of tables that both leave out
   */
  LastEntities(Schema schema, Origins origins, Set<String> leftOut) {
    this.schema = schema;
    this.origins = origins;
    this.leftOut = leftOut;
    this.classes = new TreeMap<>(origins.declaredTypes());
    classes.keySet().removeIf(PackageInfo::isOne);
  }

  Schema schema() {
    return schema;
  }

  Origins origins() {
    return origins;
  }

  /** The source files of the classes that tables hang on; those of packages are none. */
  Map<String, String> classes() {
    return classes;
  }

  /** Whether a table has something from one of some types, as from an enum. */
  boolean mention(Predicate<String> isRead) {
    for (Origins.OfObject table : origins.tables().values()) {
      if (isFrom(table, isRead)) {
        return true;
      }
    }
    return false;
  }

  /** What tables have from which types. */
  TouchedParts parts() {
    return parts;
  }

  /** Whether a table has something from one of some types, or by way of it. */
  boolean isFrom(Origins.OfObject table, Predicate<String> isRead) {
    return parts.isFrom(table, isRead);
  }

  /** Whether a sequence is as a generator takes numbers from it. */
  boolean has(SequenceDraft draft) {
    Sequence sequence = schema.sequences().get(draft.name());
    return sequence != null
        && Long.valueOf(sequence.start()).equals(draft.start())
        && Long.valueOf(sequence.increment()).equals(draft.increment());
  }

  /** Whether classes of entities, or those that these hang on, are in some packages. */
  boolean hasEntitiesIn(Set<String> packages) {
    if (packages.isEmpty()) {
      return false;
    }
    for (String type : origins.declaredTypes().keySet()) {
      if (packages.contains(type.substring(0, Math.max(type.lastIndexOf('.'), 0)))) {
        return true;
      }
    }
    return false;
  }

  /** The types of a path as the snapshot has it. */
  List<String> typesOf(String path) {
    return parts.typesOf(path);
  }

  /**
   * The classes that had a table of their own. Those of {@code @Table} classes that no other class
   * hangs on are not among them.
   */
  Set<String> withTables() {
    Set<String> classes = new HashSet<>(leftOut);
    classes.retainAll(origins.declaredTypes().keySet());
    for (Origins.OfObject table : origins.tables().values()) {
      if (table.part().isEmpty() && origins.declaredTypes().containsKey(table.className())) {
        classes.add(table.className());
      }
    }
    return classes;
  }

  /** The classes that had a table of their own and are none that tables of entities hang on. */
  Set<String> ofTableClasses() {
    Set<String> classes = new HashSet<>();
    for (Origins.OfObject table : origins.tables().values()) {
      // One without a source is generated, and not told apart.
      if (!table.sourceFile().isEmpty()
          && !origins.declaredTypes().containsKey(table.className())) {
        classes.add(table.className());
      }
    }
    return classes;
  }

  /** By the class of an entity, those below it that have tables of their own. */
  Map<String, Set<String>> below() {
    Map<String, Set<String>> below = new HashMap<>();
    for (Origins.OfObject table : origins.tables().values()) {
      for (String path : table.inherited().values()) {
        if (table.part().isEmpty() && Entities.isOfKeyAbove(DeclarationPath.parse(path))) {
          for (String type : typesOf(path)) {
            below.computeIfAbsent(type, it -> new TreeSet<>()).add(table.className());
          }
        }
      }
    }
    return below;
  }

  /** The classes whose tables reference other columns of some tables than their keys. */
  Set<String> referencingBesideKey(Collection<QualifiedName> targets) {
    Set<String> classes = new HashSet<>();
    for (Table table : schema.tables().values()) {
      Origins.OfObject origin = origins.tables().get(table.name());
      for (ForeignKey key : table.constraints(ForeignKey.class)) {
        if (origin != null && targets.contains(key.target()) && !isToKey(key)) {
          classes.add(origin.className());
        }
      }
    }
    return classes;
  }

  private boolean isToKey(ForeignKey key) {
    Table target = schema.tables().get(key.target());
    PrimaryKey primary = target == null ? null : target.primaryKey();
    return primary == null || primary.columns().equals(key.targetColumns());
  }

  /** Whether a class shared the table of the entity of another. */
  boolean sharedTable(String className) {
    for (Origins.OfObject table : origins.tables().values()) {
      for (Map.Entry<String, String> part : table.inherited().entrySet()) {
        DeclarationPath path = DeclarationPath.parse(part.getValue());
        if (Inheritances.isOfMarker(path, part.getKey())
            && typesOf(part.getValue()).contains(className)) {
          return true;
        }
      }
    }
    return false;
  }
}

package dev.schemac.core.history.snapshot;

import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.ObjectMap;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.text.QualifiedName;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the newest change of the schema replaced, so that its draft can be redone.
 *
 * @param draftKey the options that shaped its files
 * @param extensions the extensions before it; null: as they are now
 * @param replaced for each object that it changed, brought or removed: the object before it, if it
 *     was there
 */
public record PreviousState(
    String draftKey,
    @Nullable SortedSet<String> extensions,
    ObjectMap<Optional<SchemaObject>> replaced) {

  public static PreviousState between(Schema from, Schema to, String draftKey) {
    ObjectMap<Optional<SchemaObject>> replaced = ObjectMap.empty();
    for (ObjectKind kind : ObjectKind.ALL) {
      replaced = replaced.with(kind, difference(from.objects(kind), to.objects(kind)));
    }
    return new PreviousState(
        draftKey,
        from.extensions().equals(to.extensions()) ? null : from.extensions(),
        replaced.with(ObjectKind.EXTERNAL_TABLE, externalTables(from, replaced)));
  }

  /**
   * The external tables as they were, which the former objects reference: another build can change
   * them without a migration here, so that they could not be told from the schema of today.
   */
  private static SortedMap<QualifiedName, Optional<SchemaObject>> externalTables(
      Schema from, ObjectMap<Optional<SchemaObject>> replaced) {
    SortedMap<QualifiedName, Optional<SchemaObject>> external =
        new TreeMap<>(replaced.of(ObjectKind.EXTERNAL_TABLE));
    for (ObjectKind kind : ObjectKind.ALL) {
      for (Optional<SchemaObject> former : replaced.of(kind).values()) {
        if (former.isPresent()) {
          for (QualifiedName name : former.get().references()) {
            ExternalTable referenced = from.externalTables().get(name);
            if (referenced != null) {
              external.put(name, Optional.of(referenced));
            }
          }
        }
      }
    }
    return external;
  }

  /** The schema before the change that led to {@code now}. */
  public Schema previous(Schema now) {
    Schema previous = extensions == null ? now : now.withExtensions(extensions);
    for (ObjectKind kind : ObjectKind.ALL) {
      if (!replaced.of(kind).isEmpty()) {
        previous = previous.with(kind, restored(now.objects(kind), replaced.of(kind)));
      }
    }
    return previous;
  }

  private static SortedMap<QualifiedName, SchemaObject> restored(
      SortedMap<QualifiedName, SchemaObject> now,
      SortedMap<QualifiedName, Optional<SchemaObject>> replaced) {
    SortedMap<QualifiedName, SchemaObject> before = new TreeMap<>(now);
    for (Map.Entry<QualifiedName, Optional<SchemaObject>> old : replaced.entrySet()) {
      if (old.getValue().isPresent()) {
        before.put(old.getKey(), old.getValue().get());
      } else {
        before.remove(old.getKey());
      }
    }
    return before;
  }

  /** Whether the change was about an object of that name which the migrations make. */
  public boolean concerns(QualifiedName name) {
    for (ObjectKind kind : ObjectKind.ALL) {
      if (kind.isOwn() && replaced.of(kind).containsKey(name)) {
        return true;
      }
    }
    return false;
  }

  private static SortedMap<QualifiedName, Optional<SchemaObject>> difference(
      SortedMap<QualifiedName, SchemaObject> from, SortedMap<QualifiedName, SchemaObject> to) {
    SortedMap<QualifiedName, Optional<SchemaObject>> difference = new TreeMap<>();
    for (SchemaObject old : from.values()) {
      if (!old.equals(to.get(old.name()))) {
        difference.put(old.name(), Optional.of(old));
      }
    }
    for (QualifiedName name : to.keySet()) {
      if (!from.containsKey(name)) {
        difference.put(name, Optional.empty());
      }
    }
    return difference;
  }
}

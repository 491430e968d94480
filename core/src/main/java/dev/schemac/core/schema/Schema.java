package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that the classes say of the database.
 *
 * @param extensions the extensions that must be there
 * @param objects all objects; {@link #objects(ObjectKind)} gives those of a kind
 */
public record Schema(SortedSet<String> extensions, ObjectMap<SchemaObject> objects) {

  /** The schema of an empty database. */
  public static final Schema EMPTY = new Schema(new TreeSet<>(), ObjectMap.empty());

  /** The schema that every database has. */
  private static final String PUBLIC = "public";

  /**
   * Copies.
   *
   * @throws IllegalArgumentException if an object stands among those of another kind
   */
  public Schema {
    extensions = Collections.unmodifiableSortedSet(new TreeSet<>(extensions));
    for (ObjectKind kind : ObjectKind.ALL) {
      for (SchemaObject object : objects.of(kind).values()) {
        if (object.kind() != kind) {
          throw new IllegalArgumentException(object.name() + " is no " + kind.word());
        }
      }
    }
  }

  /** A schema of these objects; of two with one name the last one stays. */
  public static Schema of(
      Collection<String> extensions, Collection<EnumType> enumTypes, Collection<Table> tables) {
    return EMPTY
        .withExtensions(extensions)
        .with(ObjectKind.ENUM_TYPE, byName(enumTypes))
        .with(ObjectKind.TABLE, byName(tables));
  }

  private static <T extends SchemaObject> SortedMap<QualifiedName, T> byName(
      Collection<T> objects) {
    SortedMap<QualifiedName, T> byName = new TreeMap<>();
    for (T object : objects) {
      byName.put(object.name(), object);
    }
    return byName;
  }

  /** The objects of a kind, by name. */
  public SortedMap<QualifiedName, SchemaObject> objects(ObjectKind kind) {
    return objects.of(kind);
  }

  /** The native enum types by name. */
  public SortedMap<QualifiedName, EnumType> enumTypes() {
    return records(ObjectKind.ENUM_TYPE);
  }

  /** The sequences by name, without those of identity columns. */
  public SortedMap<QualifiedName, Sequence> sequences() {
    return records(ObjectKind.SEQUENCE);
  }

  /** The tables by name. */
  public SortedMap<QualifiedName, Table> tables() {
    return records(ObjectKind.TABLE);
  }

  /** The tables of other builds that foreign keys of these tables reference, by name. */
  public SortedMap<QualifiedName, ExternalTable> externalTables() {
    return records(ObjectKind.EXTERNAL_TABLE);
  }

  /** The objects of a kind as its records: the constructor has compared the kind of each. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <T extends SchemaObject> SortedMap<QualifiedName, T> records(ObjectKind kind) {
    return (SortedMap<QualifiedName, T>) objects.of(kind);
  }

  /**
   * The same with other objects of a kind, by name.
   *
   * @throws IllegalArgumentException if one of them is of another kind
   */
  public Schema with(ObjectKind kind, SortedMap<QualifiedName, ? extends SchemaObject> ofKind) {
    return new Schema(extensions, objects.with(kind, ofKind));
  }

  /** The same with other extensions. */
  public Schema withExtensions(Collection<String> names) {
    return new Schema(new TreeSet<>(names), objects);
  }

  /** The schema as the classes have it, without what is pending; see {@link Table#isPending}. */
  public Schema withoutPending() {
    SortedMap<QualifiedName, Table> live = new TreeMap<>(tables());
    boolean pending = false;
    for (Table table : tables().values()) {
      if (table.isPending()) {
        live.remove(table.name());
        pending = true;
      } else if (!table.pendingColumns().isEmpty()) {
        live.put(table.name(), table.withoutPending());
        pending = true;
      }
    }
    return pending ? with(ObjectKind.TABLE, live) : this;
  }

  /**
   * The table of that name that a foreign key can reference, its own or another build's; or null.
   */
  public @Nullable Table referenced(QualifiedName name) {
    Table table = tables().get(name);
    ExternalTable external = table == null ? externalTables().get(name) : null;
    return external == null ? table : external.table();
  }

  /** Whether the migrations have nothing to make for it. */
  public boolean isEmpty() {
    for (ObjectKind kind : ObjectKind.ALL) {
      if (kind.isOwn() && !objects.of(kind).isEmpty()) {
        return false;
      }
    }
    return extensions.isEmpty();
  }

  /** The named schemas that its own objects stand in, without {@code public}. */
  public SortedSet<String> namedSchemas() {
    SortedSet<String> names = new TreeSet<>();
    for (ObjectKind kind : ObjectKind.ALL) {
      if (kind.isOwn()) {
        for (QualifiedName name : objects.of(kind).keySet()) {
          names.add(name.schema());
        }
      }
    }
    names.remove("");
    names.remove(PUBLIC);
    return names;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schema that
        && extensions.equals(that.extensions)
        && objects.equals(that.objects);
  }

  @Override
  public int hashCode() {
    return tables().hashCode();
  }
}

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
 * @param enumTypes the native enum types by name
 * @param tables the tables by name
 * @param externalTables the tables of other builds that foreign keys of these tables reference, by
 *     name. No statement is ever about them, so they are no part of the hash; {@code equals}
 *     compares them, since a snapshot holds them
 */
public record Schema(
    SortedSet<String> extensions,
    SortedMap<QualifiedName, EnumType> enumTypes,
    SortedMap<QualifiedName, Table> tables,
    SortedMap<QualifiedName, ExternalTable> externalTables) {

  /** The schema of an empty database. */
  public static final Schema EMPTY = new Schema(new TreeSet<>(), new TreeMap<>(), new TreeMap<>());

  /** The schema that every database has. */
  private static final String PUBLIC = "public";

  /** Copies. */
  public Schema {
    extensions = Collections.unmodifiableSortedSet(new TreeSet<>(extensions));
    enumTypes = Collections.unmodifiableSortedMap(new TreeMap<>(enumTypes));
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    externalTables = Collections.unmodifiableSortedMap(new TreeMap<>(externalTables));
  }

  /** A schema whose keys reference its own tables only. */
  public Schema(
      SortedSet<String> extensions,
      SortedMap<QualifiedName, EnumType> enumTypes,
      SortedMap<QualifiedName, Table> tables) {
    this(extensions, enumTypes, tables, new TreeMap<>());
  }

  /** A schema of these objects; of two with one name the last one stays. */
  public static Schema of(
      Collection<String> extensions, Collection<EnumType> enumTypes, Collection<Table> tables) {
    SortedMap<QualifiedName, EnumType> typesByName = new TreeMap<>();
    enumTypes.forEach(type -> typesByName.put(type.name(), type));
    SortedMap<QualifiedName, Table> tablesByName = new TreeMap<>();
    tables.forEach(table -> tablesByName.put(table.name(), table));
    return new Schema(new TreeSet<>(extensions), typesByName, tablesByName);
  }

  /**
   * The table of that name that a foreign key can reference, its own or another build's; or null.
   */
  public @Nullable Table referenced(QualifiedName name) {
    Table table = tables.get(name);
    ExternalTable external = table == null ? externalTables.get(name) : null;
    return external == null ? table : external.table();
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return extensions.isEmpty() && enumTypes.isEmpty() && tables.isEmpty();
  }

  /** The named schemas that its tables and types stand in, without {@code public}. */
  public SortedSet<String> namedSchemas() {
    SortedSet<String> names = new TreeSet<>();
    for (QualifiedName table : tables.keySet()) {
      names.add(table.schema());
    }
    for (QualifiedName type : enumTypes.keySet()) {
      names.add(type.schema());
    }
    names.remove("");
    names.remove(PUBLIC);
    return names;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schema that
        && extensions.equals(that.extensions)
        && enumTypes.equals(that.enumTypes)
        && tables.equals(that.tables)
        && externalTables.equals(that.externalTables);
  }

  @Override
  public int hashCode() {
    return tables.hashCode();
  }
}

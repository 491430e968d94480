package dev.schemac.database.catalog;

import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the readers have found so far. */
final class CatalogContents {

  private static final Comparator<Leftover> BY_KIND_AND_NAME =
      Comparator.comparing(Leftover::kind)
          .thenComparing(Leftover::name)
          .thenComparing(leftover -> String.valueOf(leftover.table()))
          .thenComparing(Leftover::definition);

  private final CatalogFilter filter;
  private final List<String> extensions = new ArrayList<>();
  private final List<EnumType> enumTypes = new ArrayList<>();
  private final SortedMap<QualifiedName, Sequence> sequences = new TreeMap<>();
  private final Map<Long, CatalogTableDraft> tables = new LinkedHashMap<>();
  private final List<Leftover> leftovers = new ArrayList<>();

  CatalogContents(CatalogFilter filter) {
    this.filter = filter;
  }

  CatalogFilter filter() {
    return filter;
  }

  /** The name of an object as the classes spell it: what is in {@code public} has no schema. */
  static QualifiedName name(String schema, String name) {
    return new QualifiedName(schema.equals("public") ? "" : schema, name);
  }

  void add(EnumType type) {
    enumTypes.add(type);
  }

  void add(Sequence sequence) {
    sequences.put(sequence.name(), sequence);
  }

  void add(long oid, CatalogTableDraft table) {
    tables.put(oid, table);
  }

  void add(Leftover leftover) {
    leftovers.add(leftover);
  }

  void addExtension(String name) {
    extensions.add(name);
  }

  /** The table of that object id; null if it is not read. */
  @Nullable CatalogTableDraft table(long oid) {
    return tables.get(oid);
  }

  /** All of it. */
  Introspection introspection(int serverVersion) {
    List<Table> built = new ArrayList<>();
    for (CatalogTableDraft table : tables.values()) {
      built.add(table.build());
    }
    Schema schema = Schema.of(extensions, enumTypes, built).with(ObjectKind.SEQUENCE, sequences);
    List<Leftover> sorted = new ArrayList<>(leftovers);
    sorted.removeIf(leftover -> isSchemaInUse(leftover, schema));
    sorted.sort(BY_KIND_AND_NAME);
    return new Introspection(serverVersion, schema, sorted);
  }

  /** A schema in which a table, type or sequence stands is made with it. */
  private static boolean isSchemaInUse(Leftover leftover, Schema schema) {
    return leftover.kind().equals(Leftover.SCHEMA)
        && schema.namedSchemas().stream()
            .anyMatch(name -> leftover.name().equals(QualifiedName.of(name).sql()));
  }
}

package dev.schemac.database.pull;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Leftover;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The part of a schema that annotations can express. The rest, which is only what has an odd name
 * or can hold no row, becomes leftovers.
 */
final class ExpressibleSchema {

  private final Schema schema;
  private final List<Leftover> leftovers;
  private final SortedMap<QualifiedName, Table> tables = new TreeMap<>();

  private final Style style;

  private ExpressibleSchema(Introspection found, Style style) {
    this.style = style;
    this.schema = found.schema();
    this.leftovers = new ArrayList<>(found.leftovers());
  }

  static Introspection of(Introspection found, Style style) {
    ExpressibleSchema expressible = new ExpressibleSchema(found, style);
    Schema schema = expressible.schema();
    expressible.leftovers.sort(Comparator.comparing(Leftover::kind).thenComparing(Leftover::name));
    return new Introspection(found.serverVersion(), schema, expressible.leftovers);
  }

  private Schema schema() {
    for (Table table : schema.tables().values()) {
      if (table.columns().isEmpty()) {
        leave(ObjectKind.TABLE.word(), table.name(), "it has no columns");
      } else if (hasHiddenName(table)) {
        leave(
            ObjectKind.TABLE.word(),
            table.name(),
            "its name, or that of a column, has a character that no reader sees");
      } else {
        tables.put(table.name(), LabelChecks.in(table, style));
      }
    }
    tables.replaceAll((name, table) -> constraintsOf(table));
    return schema
        .with(ObjectKind.TABLE, tables)
        .with(ObjectKind.ENUM_TYPE, enumTypes())
        .with(ObjectKind.SEQUENCE, sequences());
  }

  private SortedMap<QualifiedName, EnumType> enumTypes() {
    SortedMap<QualifiedName, EnumType> types = new TreeMap<>();
    for (EnumType type : schema.enumTypes().values()) {
      if (isHidden(type.name())) {
        leave(
            ObjectKind.ENUM_TYPE.word(),
            type.name(),
            "its name has a character that no reader sees");
      } else if (type.labels().isEmpty()) {
        leave(ObjectKind.ENUM_TYPE.word(), type.name(), "it has no labels");
      } else {
        types.put(type.name(), type);
      }
    }
    return types;
  }

  private SortedMap<QualifiedName, Sequence> sequences() {
    SortedMap<QualifiedName, Sequence> sequences = new TreeMap<>();
    for (Sequence sequence : schema.sequences().values()) {
      QualifiedName name = sequence.name();
      Sequence.Owner owner = sequence.owner();
      if (isHidden(name)) {
        leave(ObjectKind.SEQUENCE.word(), name, "its name has a character that no reader sees");
      } else if (owner != null
          && (owner.column().contains(".") || !tables.containsKey(owner.table()))) {
        String definition = "ALTER SEQUENCE " + name.sql() + " OWNED BY " + owner.sql();
        leftovers.add(new Leftover("owner of a sequence", name.sql(), owner.table(), definition));
        sequences.put(name, sequence.ownedBy(null));
      } else {
        sequences.put(name, sequence);
      }
    }
    return sequences;
  }

  private Table constraintsOf(Table table) {
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      String why = constraint instanceof ForeignKey key ? why(key, table) : "";
      if (!why.isEmpty()) {
        leave("foreign key", constraint.name(), table, why);
      } else if (isHidden(constraint.name())) {
        leave(
            "constraint", constraint.name(), table, "its name has a character that no reader sees");
      } else {
        constraints.add(constraint);
      }
    }
    List<Index> indexes = new ArrayList<>();
    for (Index index : table.indexes()) {
      if (isHidden(index.name())) {
        leave(Leftover.INDEX, index.name(), table, "its name has a character that no reader sees");
      } else {
        indexes.add(index);
      }
    }
    return new Table(
        table.name(), table.columns(), table.primaryKey(), constraints, indexes, table.comment());
  }

  /** Why no annotation expresses a key; empty: one does. */
  private String why(ForeignKey key, Table table) {
    if (!tables.containsKey(key.target())) {
      return "it references " + key.target().sql() + ", for which there is no class";
    }
    boolean sets =
        key.onDelete() == ForeignKey.Action.SET_NULL
            || key.onDelete() == ForeignKey.Action.SET_DEFAULT;
    if (!sets || !key.onDeleteColumns().isEmpty()) {
      return "";
    }
    for (String name : key.columns()) {
      Column column = table.column(name);
      boolean single = key.columns().size() == 1;
      boolean hasDefault =
          single
              && key.onDelete() == ForeignKey.Action.SET_DEFAULT
              && column != null
              && column.defaultSql() != null;
      if (column != null && !column.nullable() && !hasDefault) {
        return "it sets columns that are NOT NULL, so that each delete fails that it acts on";
      }
    }
    return "";
  }

  private static boolean hasHiddenName(Table table) {
    Set<String> names = new HashSet<>();
    names.add(table.name().name());
    names.add(table.name().schema());
    for (Column column : table.columns()) {
      names.add(column.name());
    }
    if (table.primaryKey() != null) {
      names.add(table.primaryKey().name());
    }
    return names.stream().anyMatch(ExpressibleSchema::isHidden);
  }

  private static boolean isHidden(QualifiedName name) {
    return isHidden(name.schema()) || isHidden(name.name());
  }

  private static boolean isHidden(String name) {
    return HiddenCharacters.firstInName(name) != null;
  }

  private void leave(String kind, QualifiedName name, String why) {
    leftovers.add(new Leftover(kind, name.sql(), null, why));
  }

  private void leave(String kind, String name, Table table, String why) {
    leftovers.add(new Leftover(kind, name, table.name(), why));
  }
}

package dev.schemac.processor.read.springdata;

import dev.schemac.core.text.Identifiers;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The table of one class, while it is put together. */
final class EntityTable {

  private final TypeElement type;
  private final TableDraft draft;
  private final MappedTypeUse use;
  private final List<String> idColumns = new ArrayList<>();
  private final Set<String> writtenIdColumns = new HashSet<>();
  private @Nullable Property idProperty;
  private boolean hasCompositeId;

  /** The columns that Spring Data reads and does not write, as far as is known. */
  private final Map<String, Property> readOnly = new HashMap<>();

  private final Set<String> backReferences = new HashSet<>();

  /** The properties of other classes whose rows these are. */
  private final List<Ownership> owners = new ArrayList<>();

  EntityTable(TypeElement type, TableDraft draft, MappedTypeUse use) {
    this.type = type;
    this.draft = draft;
    this.use = use;
    uses(use);
  }

  TypeElement type() {
    return type;
  }

  TableDraft draft() {
    return draft;
  }

  String name() {
    return draft.name().name();
  }

  /** How its class gives it columns. */
  MappedTypeUse use() {
    return use;
  }

  /** The columns of its identifier; empty: it has none. */
  List<String> idColumns() {
    return idColumns;
  }

  /** Whether the identifier is an object with properties of its own. */
  boolean hasCompositeId() {
    return hasCompositeId;
  }

  /** Adds a column of the identifier. */
  void idColumn(String column, Property property) {
    idColumns.add(column);
    if (!property.annotations().text("Column", "value").isBlank()) {
      writtenIdColumns.add(column);
    }
  }

  /** What the column of another table is called that holds a column of the identifier. */
  String backReference(String idColumn) {
    String name = name() + (hasCompositeId ? "_" + idColumn : "");
    return writtenIdColumns.contains(idColumn) && hasCompositeId ? name : Names.derived(name);
  }

  /** The property that is its identifier; null where it has none. */
  @Nullable Property idProperty() {
    return idProperty;
  }

  void id(Property property, boolean composite) {
    idProperty = property;
    hasCompositeId = composite;
  }

  /** The columns that hold the key of an owner or where in a collection a row is. */
  Set<String> backReferences() {
    return backReferences;
  }

  Map<String, Property> readOnly() {
    return readOnly;
  }

  List<Ownership> owners() {
    return owners;
  }

  /** Notes a way in which a type gives the table columns, and the ways that lead there. */
  void uses(MappedTypeUse other) {
    for (MappedTypeUse each = other; each != null; each = each.within()) {
      if (!draft.uses().contains(each)) {
        draft.uses().add(each);
      }
    }
  }

  /** Adds a column in the place of one that is only read, if there is one. */
  void column(ColumnDraft column) {
    uses(column.mappedTypeUse());
    draft.columns().put(column.name(), column);
  }

  boolean hasPrimaryKey() {
    return draft.keys().stream().anyMatch(TableDraft.KeyDraft::primary);
  }

  /** Makes columns the primary key, unless schemac's annotation says what that is. */
  void primaryKey(List<String> columns, Place place, MappedTypeUse from) {
    if (!hasPrimaryKey()) {
      TableDraft.Origin origin = new TableDraft.Origin(place, from);
      draft.keys().add(new TableDraft.KeyDraft(true, columns, true, "", false, "NOT", origin));
    }
  }

  /** Adds a foreign key to the table of a class. */
  void foreignKey(
      String targetClass,
      List<String> columns,
      List<String> references,
      Place place,
      MappedTypeUse from) {
    for (TableDraft.ForeignKeyDraft key : draft.foreignKeys()) {
      if (key.targetClass().equals(targetClass)
          && key.columns().equals(columns)
          && key.references().equals(references)) {
        return;
      }
    }
    draft
        .foreignKeys()
        .add(
            new TableDraft.ForeignKeyDraft(
                targetClass,
                columns,
                false,
                references,
                "NO_ACTION",
                "NO_ACTION",
                List.of(),
                "NOT",
                "",
                new TableDraft.Origin(place, from)));
  }

  /** Adds an index on columns that the primary key does not begin with. */
  void index(List<String> columns, Place place, MappedTypeUse from) {
    for (TableDraft.KeyDraft key : draft.keys()) {
      if (key.primary()
          && key.columns().size() >= columns.size()
          && key.columns().subList(0, columns.size()).equals(columns)) {
        return;
      }
    }
    draft
        .indexes()
        .add(
            new TableDraft.IndexDraft(
                columns.stream().map(Identifiers::quote).toList(),
                "",
                false,
                "",
                "BTREE",
                List.of(),
                false,
                List.of(),
                false,
                new TableDraft.Origin(place, from)));
  }
}

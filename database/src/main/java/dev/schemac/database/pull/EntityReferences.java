package dev.schemac.database.pull;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an entity by name: which of its foreign keys are references, and the others.
 */
final class EntityReferences {

  private final Table table;
  private final PulledEntities entities;
  private final KeyPaths paths;
  private final FieldNames fields;
  private final Set<String> taken = new HashSet<>();
  private final List<EntityReference> references = new ArrayList<>();

  /** Takes the keys of one column; those of several come when all entities have these. */
  EntityReferences(Table table, PulledEntities entities, KeyPaths paths) {
    this.table = table;
    this.entities = entities;
    this.paths = paths;
    this.fields = new FieldNames(table);
    for (Column column : table.columns()) {
      taken.add(fields.of(column.name()));
    }
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      if (key.columns().size() == 1 && canBe(key)) {
        addSingle(key, key.columns().get(0));
      }
    }
  }

  /** Takes the keys of several columns. */
  void addComposite() {
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      if (key.columns().size() > 1 && canBe(key) && canBeComposite(key)) {
        String target = entities.classes().ofTable(key.target()).simpleName();
        String wanted = target.substring(0, 1).toLowerCase(Locale.ROOT) + target.substring(1);
        String name = free(JavaNames.field(wanted));
        references.add(new EntityReference(key, name, EntityReference.Role.PLAIN));
      }
    }
  }

  private void addSingle(ForeignKey key, String column) {
    List<String> primary = primaryKey().columns();
    boolean ofKey = primary.contains(column);
    if (ofKey && !(isPlain(key) && paths.add(table.name(), key.target()))) {
      return;
    }
    boolean whole = ofKey && primary.size() == 1;
    EntityReference.Role role =
        whole
            ? EntityReference.Role.KEY
            : ofKey
                ? EntityReference.Role.PART_OF_KEY
                : derivedUnique(column) == null
                    ? EntityReference.Role.PLAIN
                    : EntityReference.Role.UNIQUE;
    String named = PersistenceNames.reference(column);
    if (whole && (named == null || taken.contains(named))) {
      String target = entities.classes().ofTable(key.target()).simpleName();
      named =
          free(
              JavaNames.field(
                  target.substring(0, 1).toLowerCase(Locale.ROOT) + target.substring(1)));
    } else if (named == null || (!named.equals(name(column)) && taken.contains(named))) {
      named = name(column);
    }
    taken.add(named);
    references.add(new EntityReference(key, named, role));
  }

  /**
   * Whether the Java type of what a key references tells Hibernate enough: of a reference within an
   * identifier it takes that alone, and not what annotations say.
   */
  private boolean isPlain(ForeignKey key) {
    Table target = entities.table(key.target());
    Column referenced = Objects.requireNonNull(target.column(key.targetColumns().get(0)));
    return new EntityTypes(entities).of(target, referenced).annotations().isEmpty();
  }

  private String free(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  /** Whether a reference gives the columns of a key all that they are. */
  private boolean canBe(ForeignKey key) {
    if (!entities.has(key.target())) {
      return false;
    }
    Table target = entities.table(key.target());
    List<String> targetKey = Objects.requireNonNull(target.primaryKey()).columns();
    if (targetKey.size() != key.columns().size()
        || !new HashSet<>(targetKey).equals(new HashSet<>(key.targetColumns()))) {
      return false;
    }
    for (int i = 0; i < key.columns().size(); i++) {
      Column own = table.column(key.columns().get(i));
      Column other = target.column(key.targetColumns().get(i));
      if (own == null || other == null || !isLike(own, other) || of(own.name()) != null) {
        return false;
      }
      for (LabelCheck labels : table.constraints(LabelCheck.class)) {
        if (labels.column().equals(own.name())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isLike(Column own, Column other) {
    return own.type().equals(other.type())
        && Objects.equals(own.collation(), other.collation())
        && own.defaultSql() == null
        && own.generatedAs() == null
        && own.identity() == Column.Identity.NONE;
  }

  private boolean canBeComposite(ForeignKey key) {
    if (key.columns().equals(primaryKey().columns())
        || !isSimple(key)
        || !key.targetColumns().equals(entities.referencesOf(key.target()).keyOrder())) {
      return false;
    }
    Set<Boolean> nullable = new HashSet<>();
    for (String name : key.columns()) {
      Column column = Objects.requireNonNull(table.column(name));
      nullable.add(column.nullable());
      if (primaryKey().columns().contains(name) || hasOwn(column)) {
        return false;
      }
    }
    return nullable.size() == 1;
  }

  /** Whether something is said of a column that an attribute of several could not say of one. */
  private boolean hasOwn(Column column) {
    boolean has = column.comment() != null;
    for (Constraint constraint : table.constraints()) {
      has |= constraint.columns().equals(List.of(column.name()));
    }
    for (Index index : table.indexes()) {
      has |=
          index.elements().size() == 1
              && index.elements().get(0).key().equals(new Index.ColumnKey(column.name()));
    }
    return has;
  }

  /** Whether annotations of Jakarta Persistence and Hibernate say all of a key. */
  boolean isSimple(ForeignKey key) {
    String derived = DerivedNames.foreignKey(table.name(), key.columns());
    return key.onUpdate() == ForeignKey.Action.NO_ACTION
        && key.onDeleteColumns().isEmpty()
        && key.deferral() == Constraint.Deferral.NOT_DEFERRABLE
        && (key.name().equals(derived) || PersistenceNames.canSayConstraint(key.name()));
  }

  private PrimaryKey primaryKey() {
    return Objects.requireNonNull(table.primaryKey());
  }

  /** The constraint that makes a column unique, if it is what {@code unique = true} makes. */
  @Nullable Unique derivedUnique(String column) {
    List<String> columns = List.of(column);
    if (primaryKey().columns().equals(columns)) {
      return null;
    }
    Unique wanted =
        new Unique(
            DerivedNames.unique(table.name(), columns),
            columns,
            false,
            Constraint.Deferral.NOT_DEFERRABLE);
    return table.constraints().contains(wanted) ? wanted : null;
  }

  /** The reference that a column is of; null: none. */
  @Nullable EntityReference of(String column) {
    for (EntityReference reference : references) {
      if (reference.key().columns().contains(column)) {
        return reference;
      }
    }
    return null;
  }

  /** All of them. */
  List<EntityReference> all() {
    return references;
  }

  /** The name of the attribute of a column that no reference has. */
  String name(String column) {
    return fields.of(column);
  }

  /** The columns of the primary key in the order that keys to it have them: by attribute. */
  List<String> keyOrder() {
    List<String> columns = new ArrayList<>(primaryKey().columns());
    columns.sort(
        Comparator.comparing(
            column -> {
              EntityReference reference = of(column);
              return reference == null ? name(column) : reference.attribute();
            }));
    return columns;
  }
}

package dev.schemac.core.random;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes schemas that use everything in the model and that PostgreSQL 15 and later accept. */
public final class RandomSchema {

  private static final List<String> SCHEMAS = List.of("", "", "", "billing", "Odd Schema");
  private static final List<String> EXTENSIONS =
      List.of("hstore", "pg_trgm", "btree_gist", "uuid-ossp", "pgcrypto", "unaccent");
  private static final List<String> COMMENTS =
      List.of("plain", "it's \"quoted\"", "ü 日本 😀", "two\nlines", "-- ; /* $$ ${x} \\", "100 %");

  /** Of the names that may come up; unqualified they mean PostgreSQL's own types, quoted or not. */
  static final Set<String> BUILT_IN = Set.of("time", "char", "name", "point", "text");

  private final Random random;
  private final Draft draft;
  private final Expressions expressions;
  private final RandomIndexes indexes;

  RandomSchema(Random random, Draft draft) {
    this.random = random;
    this.draft = draft;
    this.expressions = new Expressions(random);
    this.indexes = new RandomIndexes(random, draft.names);
  }

  /**
   * A schema from a seed.
   *
   * @param size about how many tables it has
   */
  public static Draft draft(long seed, int size) {
    Random random = new Random(seed);
    Draft draft = new Draft(new NamePool(random));
    RandomSchema schema = new RandomSchema(random, draft);
    for (int i = random.nextInt(3); i > 0; i--) {
      schema.addExtension();
    }
    if (random.nextInt(3) == 0) {
      // No step adds or drops it: a query of the base may name its type, to say what rows become.
      draft.extensions.add(Types.CITEXT);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      schema.newType();
    }
    for (int i = 1 + random.nextInt(2 * size); i > 0; i--) {
      schema.newTable();
    }
    for (int i = random.nextInt(size + 1); i > 0; i--) {
      schema.newReference(schema.anyTable());
    }
    // Of its own, so that a seed gives the same tables as before there were sequences.
    Random ofSequences = new Random(~seed);
    for (int i = ofSequences.nextInt(3); i > 0; i--) {
      schema.newSequence(ofSequences);
    }
    return draft;
  }

  /**
   * A schema from a seed whose first rows are those of {@link Draft#schemaOfRows()}, so that the
   * first step can add constraints over columns that have values.
   *
   * @param size about how many tables it has
   */
  public static Draft draftWithPromises(long seed, int size) {
    Draft draft = draft(seed, size);
    RandomSchema schema = new RandomSchema(new Random(seed), draft);
    for (DraftTable table : draft.tables) {
      schema.promise(table);
    }
    return draft;
  }

  private void promise(DraftTable table) {
    List<DraftColumn> distinct = distinct(table);
    if (!distinct.isEmpty() && random.nextBoolean()) {
      table.promised.add(new DraftConstraint.Key(false, List.of(pick(distinct))));
    }
    int before = table.constraints.size();
    if (random.nextBoolean()) {
      newReference(table);
    }
    if (table.constraints.size() > before) {
      DraftConstraint reference = table.constraints.remove(before);
      reference.written = null;
      table.promised.add(reference);
    }
  }

  void addExtension() {
    draft.extensions.add(pick(EXTENSIONS));
  }

  DraftType newType() {
    QualifiedName name = newName();
    while (BUILT_IN.contains(name.name())) {
      name = newName();
    }
    DraftType type = new DraftType(name);
    type.labels = newLabels();
    type.comment = maybeComment();
    draft.types.add(type);
    return type;
  }

  List<DraftLabel> newLabels() {
    List<DraftLabel> labels = new ArrayList<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      labels.add(newLabel());
    }
    return labels;
  }

  DraftLabel newLabel() {
    return new DraftLabel(draft.names.fresh());
  }

  /** A sequence, perhaps one that a column calls or owns. */
  DraftSequence newSequence(Random own) {
    DraftTable table = draft.tables.get(own.nextInt(draft.tables.size()));
    DraftColumn column = table.columns.get(own.nextInt(table.columns.size()));
    boolean beside = own.nextBoolean();
    DraftSequence sequence =
        new DraftSequence(draft.newSequenceName(beside ? table.name.schema() : ""));
    sequence.type = Sequence.Type.values()[own.nextInt(3)];
    sequence.increment = own.nextInt(4) == 0 ? 50 : 1;
    sequence.cache = own.nextInt(4) == 0 ? 20 : 1;
    sequence.owner = own.nextBoolean() ? column : null;
    for (DraftColumn caller : table.columns) {
      if (Types.isInteger(caller) && own.nextInt(3) == 0) {
        caller.calls = sequence;
      }
    }
    draft.sequences.add(sequence);
    return sequence;
  }

  QualifiedName newName() {
    return new QualifiedName(pick(SCHEMAS), draft.names.fresh());
  }

  QualifiedName elsewhere(QualifiedName name) {
    return new QualifiedName(pick(SCHEMAS), name.name());
  }

  @Nullable String maybeComment() {
    return random.nextInt(4) == 0 ? pick(COMMENTS) : null;
  }

  DraftTable newTable() {
    DraftTable table = new DraftTable(newName());
    table.comment = maybeComment();
    draft.tables.add(table);
    newPrimaryKey(table);
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      newColumn(table);
    }
    if (random.nextInt(3) == 0) {
      newReference(table);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      newUnique(table);
    }
    if (random.nextInt(4) == 0) {
      newExclusion(table);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      newCheck(table);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      newIndex(table);
    }
    return table;
  }

  private void newPrimaryKey(DraftTable table) {
    int count = random.nextInt(10) == 0 ? 0 : random.nextInt(4) == 0 ? 2 : 1;
    List<DraftColumn> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      DraftColumn column = plain(table, Types.randomKey(random));
      column.nullable = false;
      if (Types.isInteger(column) && random.nextBoolean()) {
        column.identity =
            random.nextBoolean() ? Column.Identity.ALWAYS : Column.Identity.BY_DEFAULT;
      } else if (Types.isNamed(column, "uuid") && random.nextBoolean()) {
        column.defaultSql = Expr.of("gen_random_uuid()");
      }
      columns.add(column);
    }
    if (count > 0) {
      table.constraints.add(named(new DraftConstraint.Key(true, columns)));
    }
  }

  private DraftColumn plain(DraftTable table, SqlType type) {
    DraftColumn column = new DraftColumn(table, draft.names.fresh(), type);
    table.columns.add(random.nextInt(table.columns.size() + 1), column);
    return column;
  }

  /** A column of any kind; NOT NULL ones have no value for rows that are there. */
  DraftColumn newColumn(DraftTable table) {
    int dice = random.nextInt(20);
    List<DraftColumn> sources =
        table.columns.stream().filter(column -> column.generatedAs == null).toList();
    if (dice == 0 && !sources.isEmpty()) {
      return generated(table, pick(sources));
    }
    DraftColumn column = plain(table, Types.random(random));
    column.comment = maybeComment();
    if (dice <= 3 && !draft.types.isEmpty()) {
      column.enumType = pick(draft.types);
      column.type = random.nextInt(4) == 0 ? SqlType.TEXT.asArray() : SqlType.TEXT;
    } else if (dice <= 6) {
      column.type = random.nextInt(4) == 0 ? SqlType.TEXT.asArray() : SqlType.TEXT;
      column.labels = newLabels();
      column.labelCheckName = random.nextInt(5) == 0 ? draft.names.fresh() : null;
    } else if (dice == 7) {
      column.type = Types.type(pick(List.of("integer", "bigint", "smallint")));
      column.nullable = false;
      column.identity = Column.Identity.BY_DEFAULT;
      return column;
    } else if (dice == 8 && draft.extensions.contains(Types.CITEXT)) {
      column.type = Types.type(Types.CITEXT);
    } else if (Types.isText(column) && random.nextInt(4) == 0) {
      column.collation = pick(List.of("C", "POSIX"));
    }
    column.nullable = random.nextBoolean();
    if (random.nextInt(3) == 0) {
      column.defaultSql = expressions.defaultOf(column);
    }
    return column;
  }

  private DraftColumn generated(DraftTable table, DraftColumn source) {
    Expressions.Generated how = expressions.generated(source);
    DraftColumn column = plain(table, how.type());
    column.generatedAs = how.expression();
    column.nullable = !how.neverNull() || random.nextBoolean();
    return column;
  }

  /** A unique constraint that one column alone makes true. */
  private void newUnique(DraftTable table) {
    List<DraftColumn> distinct = distinct(table);
    if (!distinct.isEmpty()) {
      addUnique(table, List.of(pick(distinct)));
    }
  }

  private void newExclusion(DraftTable table) {
    List<DraftColumn> distinct = distinct(table);
    if (!distinct.isEmpty()) {
      addExclusion(table, List.of(pick(distinct)));
    }
  }

  private static List<DraftColumn> distinct(DraftTable table) {
    return table.columns.stream()
        .filter(column -> column.generatedAs == null && Types.hasManyValues(column))
        .toList();
  }

  /** An exclusion constraint over columns that are unique. */
  void addExclusion(DraftTable table, List<DraftColumn> unique) {
    DraftConstraint.Exclusion exclusion = named(new DraftConstraint.Exclusion(unique));
    if (random.nextInt(3) == 0) {
      exclusion.where = expressions.predicate(pick(table.columns));
    }
    exclusion.deferral =
        random.nextInt(4) == 0 ? pick(Constraint.Deferral.values()) : exclusion.deferral;
    table.constraints.add(exclusion);
  }

  /** A unique constraint over some columns that are unique and perhaps another one. */
  DraftConstraint.Key addUnique(DraftTable table, List<DraftColumn> unique) {
    List<DraftColumn> columns = new ArrayList<>(unique);
    DraftColumn other = pick(table.columns);
    if (random.nextBoolean() && !columns.contains(other) && Types.isComparable(other)) {
      columns.add(other);
    }
    Collections.shuffle(columns, random);
    DraftConstraint.Key key = named(new DraftConstraint.Key(false, columns));
    boolean noNulls = columns.stream().noneMatch(column -> column.nullable);
    key.nullsNotDistinct = noNulls && random.nextInt(4) == 0;
    key.deferral = random.nextInt(4) == 0 ? pick(Constraint.Deferral.values()) : key.deferral;
    table.constraints.add(key);
    return key;
  }

  <T extends DraftConstraint> T named(T constraint) {
    constraint.written = random.nextInt(5) == 0 ? draft.names.fresh() : null;
    return constraint;
  }

  void newCheck(DraftTable table) {
    Expr condition = expressions.condition(table, pick(table.columns));
    table.constraints.add(named(new DraftConstraint.Condition(condition)));
  }

  void newIndex(DraftTable table) {
    DraftIndex index = indexes.on(table);
    if (index != null) {
      table.indexes.add(index);
    }
  }

  /** A foreign key over new columns, to a key of any table, this one included. */
  void newReference(DraftTable table) {
    DraftTable target = anyTable();
    List<DraftConstraint.Key> keys =
        target.keys().stream()
            .filter(key -> key.deferral == Constraint.Deferral.NOT_DEFERRABLE)
            .filter(key -> key.columns.stream().allMatch(RandomSchema::isReferable))
            .toList();
    if (keys.isEmpty()) {
      return;
    }
    DraftConstraint.Key key = pick(keys);
    boolean nullable = random.nextInt(3) > 0;
    List<DraftColumn> columns = new ArrayList<>();
    for (DraftColumn targetColumn : key.columns) {
      DraftColumn column = plain(table, targetColumn.type);
      column.enumType = targetColumn.enumType;
      column.collation = targetColumn.collation;
      column.nullable = nullable;
      columns.add(column);
    }
    DraftConstraint.Reference reference =
        named(new DraftConstraint.Reference(columns, target, key.columns));
    giveActions(reference);
    table.constraints.add(reference);
  }

  /** PostgreSQL accepts a key onto a varchar array and then fails to check it. */
  private static boolean isReferable(DraftColumn column) {
    return column.generatedAs == null && !column.type.array();
  }

  void giveActions(DraftConstraint.Reference reference) {
    boolean nullable = reference.columns.stream().allMatch(column -> column.nullable);
    reference.onDelete = action(nullable);
    reference.onUpdate = action(nullable);
    boolean some = reference.onDelete == ForeignKey.Action.SET_NULL && random.nextBoolean();
    reference.onDeleteColumns = some ? List.of(pick(reference.columns)) : List.of();
    reference.deferral =
        random.nextInt(3) == 0
            ? pick(Constraint.Deferral.values())
            : Constraint.Deferral.NOT_DEFERRABLE;
  }

  private ForeignKey.Action action(boolean nullable) {
    List<ForeignKey.Action> actions =
        nullable
            ? List.of(ForeignKey.Action.values())
            : List.of(
                ForeignKey.Action.NO_ACTION, ForeignKey.Action.RESTRICT, ForeignKey.Action.CASCADE);
    return pick(actions);
  }

  DraftTable anyTable() {
    return pick(draft.tables);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @SafeVarargs
  private <T> T pick(T... all) {
    return all[random.nextInt(all.length)];
  }
}

package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table; NOT NULL is an attribute of its column.
 *
 * <p>Each kind is a record that says here what every layer asks of a constraint. What only one
 * layer knows of a kind, as its SQL text or its risks, is a {@link Visitor} in that layer. A new
 * kind thus does not compile before each place has an answer for it.
 */
public sealed interface Constraint extends Named
    permits Constraint.Key, ForeignKey, Check, LabelCheck, Exclude {

  /** Its name, unique among the constraints of its table. */
  @Override
  String name();

  /** The same constraint under another name. */
  Constraint named(String newName);

  /**
   * The columns of its own table that it lists by name. SQL texts mention others, see {@link
   * #mentions}.
   */
  List<String> columns();

  /** The SQL texts in it. */
  List<SqlText> texts();

  /**
   * The columns of its own table that it is about, each once and in order. SQL text may call other
   * things too, so what it names is more than columns.
   */
  default Set<String> mentions() {
    Set<String> columns = new LinkedHashSet<>(columns());
    for (SqlText text : texts()) {
      columns.addAll(text.identifiers());
    }
    return columns;
  }

  /** The same constraint after renames of what it mentions; its own name stays. */
  Constraint renamed(NewNames renames);

  /**
   * The names that it may have got where a person gave none.
   *
   * @param table its table
   * @param tableColumns the names of the table's columns
   */
  List<String> derivedNames(QualifiedName table, Collection<String> tableColumns);

  /** When it is checked. */
  Deferral deferral();

  /** The tables that it references. */
  Set<QualifiedName> references();

  /** Whether it is a {@code CHECK} in the database: a condition on each single row. */
  boolean isCheck();

  /** Whether PostgreSQL keeps it with an index of the same name. */
  boolean hasIndex();

  /** The index that PostgreSQL keeps it with; null where it {@linkplain #hasIndex has} none. */
  @Nullable Index index();

  /** Its place in {@code CREATE TABLE}: lower ones come first, equal ones in order of names. */
  int place();

  /** Adds all that it is but for its name to the hash of the schema. */
  void addTo(SchemaHash hash);

  /** Calls the visitor's method for this kind. */
  <E extends Exception> void accept(Visitor<E> visitor) throws E;

  /**
   * What one layer does with a constraint, by kind: it writes or checks it, and gives no result.
   *
   * @param <E> what it throws; {@link RuntimeException} if nothing of its own
   */
  interface Visitor<E extends Exception> {

    /** A primary key. */
    void visit(PrimaryKey key) throws E;

    /** A unique constraint. */
    void visit(Unique unique) throws E;

    /** A foreign key. */
    void visit(ForeignKey key) throws E;

    /** A check. */
    void visit(Check check) throws E;

    /** A check of an enum's labels. */
    void visit(LabelCheck check) throws E;

    /** An exclusion constraint. */
    void visit(Exclude exclude) throws E;
  }

  /** When a deferrable constraint is checked. */
  enum Deferral {
    /** At the end of each statement, always. */
    NOT_DEFERRABLE,
    /** {@code DEFERRABLE INITIALLY IMMEDIATE}. */
    INITIALLY_IMMEDIATE,
    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    INITIALLY_DEFERRED
  }

  /** A constraint that no two rows have equal values; a foreign key can reference it. */
  sealed interface Key extends Constraint permits PrimaryKey, Unique {
    /** Its columns, in the order of the index. */
    @Override
    List<String> columns();

    /** Whether two rows with NULL count as equal. */
    boolean nullsNotDistinct();

    @Override
    default List<SqlText> texts() {
      return List.of();
    }

    @Override
    default Set<QualifiedName> references() {
      return Set.of();
    }

    @Override
    default boolean isCheck() {
      return false;
    }

    @Override
    default boolean hasIndex() {
      return true;
    }

    @Override
    default Index index() {
      return Index.unique(name(), columns(), nullsNotDistinct());
    }
  }
}

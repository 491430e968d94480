package dev.schemac.core.schema;

import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SequenceCalls;
import dev.schemac.core.text.SqlText;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that the classes name; that of an identity column is none, since it is a part of its
 * column. All its options are there as PostgreSQL keeps them (manual, {@code CREATE SEQUENCE}), so
 * that one which was written and one which follows from the others are the same.
 *
 * @param name its name
 * @param type the type of its values
 * @param start its first value
 * @param increment how far one value is from the next; negative where it descends
 * @param min its least value
 * @param max its greatest value
 * @param cache how many values a session takes at once
 * @param cycle whether it begins anew behind its last value
 * @param owner the column that it goes with, in the same schema; null: none
 */
public record Sequence(
    QualifiedName name,
    Type type,
    long start,
    long increment,
    long min,
    long max,
    long cache,
    boolean cycle,
    @Nullable Owner owner)
    implements SchemaObject {

  /** The type of the values of a sequence. */
  public enum Type {
    /** {@code smallint}. */
    SMALLINT("smallint", Short.MIN_VALUE, Short.MAX_VALUE),
    /** {@code integer}. */
    INTEGER("integer", Integer.MIN_VALUE, Integer.MAX_VALUE),
    /** {@code bigint}. */
    BIGINT("bigint", Long.MIN_VALUE, Long.MAX_VALUE);

    private final String sql;
    private final long min;
    private final long max;

    Type(String sql, long min, long max) {
      this.sql = sql;
      this.min = min;
      this.max = max;
    }

    /** The type of that canonical SQL name; null: no sequence can be of it. */
    public static @Nullable Type of(String sql) {
      for (Type type : values()) {
        if (type.sql.equals(sql)) {
          return type;
        }
      }
      return null;
    }

    /** Its name in SQL. */
    public String sql() {
      return sql;
    }

    /** Its least value. */
    public long min() {
      return min;
    }

    /** Its greatest value. */
    public long max() {
      return max;
    }

    /** The least value of a sequence of this type that says none. */
    public long defaultMin(long increment) {
      return increment < 0 ? min : 1;
    }

    /** The greatest value of a sequence of this type that says none. */
    public long defaultMax(long increment) {
      return increment < 0 ? -1 : max;
    }
  }

  /**
   * A column that a sequence goes with.
   *
   * @param table its table
   * @param column its name
   */
  public record Owner(QualifiedName table, String column) {

    /** The column as SQL text, as {@code OWNED BY} takes it. */
    public String sql() {
      return table.sql() + "." + Identifiers.quote(column);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Owner that && table.equals(that.table) && column.equals(that.column);
    }

    @Override
    public int hashCode() {
      return 31 * table.hashCode() + column.hashCode();
    }
  }

  /** A sequence that says nothing but its name. */
  public static Sequence of(QualifiedName name) {
    return new Sequence(name, Type.BIGINT, 1, 1, 1, Type.BIGINT.defaultMax(1), 1, false, null);
  }

  /** The first value of a sequence with these bounds that says none. */
  public static long defaultStart(long increment, long min, long max) {
    return increment < 0 ? max : min;
  }

  /** The same sequence under another name. */
  public Sequence named(QualifiedName newName) {
    return new Sequence(newName, type, start, increment, min, max, cache, cycle, owner);
  }

  /** The same sequence with another owner, or without one. */
  public Sequence ownedBy(@Nullable Owner newOwner) {
    return new Sequence(name, type, start, increment, min, max, cache, cycle, newOwner);
  }

  /**
   * Whether columns that are to be dropped later need it: one of them owns it, or takes its default
   * from it.
   */
  public boolean isNeededByPending(Collection<Table> tables) {
    for (Table table : tables) {
      for (Column column : table.columns()) {
        if (column.pending()
            && (new Owner(table.name(), column.name()).equals(owner) || isCalledBy(column))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCalledBy(Column column) {
    for (SqlText text : Mentions.texts(column)) {
      if (SequenceCalls.in(text).contains(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.SEQUENCE;
  }

  /** Its owner is none of them: it gets it when the table is there. */
  @Override
  public Set<QualifiedName> references() {
    return Set.of();
  }

  @Override
  public boolean usesType(QualifiedName enumType) {
    return false;
  }

  @Override
  public void addTo(SchemaHash hash) {
    hash.add(this);
  }

  @Override
  public <E extends Exception> void accept(Visitor<E> visitor) throws E {
    visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sequence that
        && name.equals(that.name)
        && type == that.type
        && start == that.start
        && increment == that.increment
        && min == that.min
        && max == that.max
        && cache == that.cache
        && cycle == that.cycle
        && Objects.equals(owner, that.owner);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}

package dev.schemac.core.plan.statement;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One action of an {@code ALTER TABLE}. */
public sealed interface Alteration {

  /** Calls the visitor's method for this kind of action. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Does what depends on the kind of an action. A new kind does not compile until each visitor
   * handles it.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {
    R visit(AddColumn it);

    R visit(DropColumn it);

    R visit(AlterType it);

    R visit(SetDefault it);

    R visit(DropDefault it);

    R visit(SetNotNull it);

    R visit(DropNotNull it);

    R visit(AddIdentity it);

    R visit(SetIdentity it);

    R visit(DropIdentity it);

    R visit(SetExpression it);

    R visit(DropExpression it);

    R visit(AddConstraint it);

    R visit(DropConstraint it);

    R visit(AlterConstraint it);

    R visit(ValidateConstraint it);

    R visit(AddNotNull it);
  }

  /** An action on one column. */
  sealed interface OnColumn extends Alteration {
    /** The column. */
    String column();
  }

  /** The SQL texts that rows get values from: a default, an expression, a conversion. */
  default List<SqlText> texts() {
    return List.of();
  }

  /** The tables it locks besides the one that is altered. */
  default Set<QualifiedName> otherTables() {
    return Set.of();
  }

  /**
   * {@code ADD COLUMN}.
   *
   * @param reference a foreign key of this column alone that comes with it: where no row has a
   *     value yet, PostgreSQL then takes it for valid without a scan
   */
  record AddColumn(Column column, @Nullable ForeignKey reference) implements Alteration {

    /** A column without a foreign key of its own. */
    public AddColumn(Column column) {
      this(column, null);
    }

    @Override
    public List<SqlText> texts() {
      return Mentions.texts(column);
    }

    @Override
    public Set<QualifiedName> otherTables() {
      return reference == null ? Set.of() : Set.of(reference.target());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code DROP COLUMN}. */
  record DropColumn(String column) implements OnColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code ALTER COLUMN … TYPE}.
   *
   * @param collation the collation, if it is not the type's own
   * @param conversion how values get there; null: by the cast that PostgreSQL applies by itself
   * @param inUtc whether values would otherwise depend on the time zone of the session
   */
  record AlterType(
      String column,
      SqlType type,
      @Nullable String collation,
      @Nullable Conversion conversion,
      boolean inUtc)
      implements OnColumn {

    /** One that the time zone has nothing to do with. */
    public AlterType(
        String column, SqlType type, @Nullable String collation, @Nullable Conversion conversion) {
      this(column, type, collation, conversion, false);
    }

    /** The expression of a person that converts values; null: there is none. */
    public @Nullable SqlText using() {
      return conversion == null ? null : conversion.expression();
    }

    /** Whether a cast converts values, written or not. */
    public boolean isCast() {
      return conversion == null || conversion.isCast();
    }

    @Override
    public List<SqlText> texts() {
      SqlText using = using();
      return using == null ? List.of() : List.of(using);
    }

    /** What becomes of labels that rows hold, unless an expression of a person decides. */
    public Set<String> respelled(Set<String> held) {
      Set<String> now = new TreeSet<>();
      for (String label : held) {
        now.add(conversion == null ? label : conversion.respelled(label));
      }
      return now;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** What {@code USING} says. */
  sealed interface Conversion {

    /** The expression of a person; null: there is none. */
    default @Nullable SqlText expression() {
      return null;
    }

    /** Whether a cast converts values. */
    default boolean isCast() {
      return false;
    }

    /** What becomes of a label that rows hold, unless an expression of a person decides. */
    default String respelled(String label) {
      return label;
    }

    /** The same with another expression of a person, if there is one. */
    default Conversion withExpression(UnaryOperator<SqlText> change) {
      return this;
    }
  }

  /** {@code USING} an expression of a person. */
  record ByExpression(SqlText expression) implements Conversion {
    @Override
    public Conversion withExpression(UnaryOperator<SqlText> change) {
      return new ByExpression(change.apply(expression));
    }
  }

  /** {@code USING} a cast of the column, where none applies by itself. */
  record ByCast() implements Conversion {
    @Override
    public boolean isCast() {
      return true;
    }
  }

  /**
   * {@code USING} the column's labels as text, so that values of an enum type become those of its
   * successor.
   *
   * @param replaced for each label that goes the one its rows take
   */
  record ByLabel(SortedMap<String, String> replaced) implements Conversion {

    /** Copies the map. */
    public ByLabel {
      replaced = Collections.unmodifiableSortedMap(new TreeMap<>(replaced));
    }

    @Override
    public String respelled(String label) {
      return replaced.getOrDefault(label, label);
    }
  }

  /** {@code ALTER COLUMN … SET DEFAULT}. */
  record SetDefault(String column, SqlText value) implements OnColumn {
    @Override
    public List<SqlText> texts() {
      return List.of(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER COLUMN … DROP DEFAULT}. */
  record DropDefault(String column) implements OnColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER COLUMN … SET NOT NULL}. */
  record SetNotNull(String column) implements OnColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER COLUMN … DROP NOT NULL}. */
  record DropNotNull(String column) implements OnColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER COLUMN … ADD GENERATED … AS IDENTITY}. */
  record AddIdentity(String column, Column.Identity identity) implements OnColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER COLUMN … SET GENERATED …} of an identity column. */
  record SetIdentity(String column, Column.Identity identity) implements OnColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER COLUMN … DROP IDENTITY}. */
  record DropIdentity(String column) implements OnColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER COLUMN … SET EXPRESSION} of a generated column, since PostgreSQL 17. */
  record SetExpression(String column, SqlText value) implements OnColumn {
    @Override
    public List<SqlText> texts() {
      return List.of(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@code ALTER COLUMN … DROP EXPRESSION}: a generated column keeps its values. */
  record DropExpression(String column) implements OnColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code ADD CONSTRAINT}.
   *
   * @param labelsType the type of the column whose labels are checked; null for other constraints
   * @param notValid whether the rows that are there are checked later, by {@link
   *     ValidateConstraint}
   * @param index the unique index that becomes the constraint's own, under its name; null: none
   */
  record AddConstraint(
      Constraint constraint, @Nullable SqlType labelsType, boolean notValid, @Nullable String index)
      implements Alteration {

    /** A constraint that is checked at once and makes an index of its own. */
    public AddConstraint(Constraint constraint, @Nullable SqlType labelsType) {
      this(constraint, labelsType, false, null);
    }

    @Override
    public Set<QualifiedName> otherTables() {
      return constraint.references();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code DROP CONSTRAINT}.
   *
   * @param otherTables the table that a foreign key references
   * @param ifExists whether it is there only if an earlier run failed later on
   */
  record DropConstraint(String constraint, Set<QualifiedName> otherTables, boolean ifExists)
      implements Alteration {

    /** One that is there. */
    public DropConstraint(String constraint, Set<QualifiedName> otherTables) {
      this(constraint, otherTables, false);
    }

    /** Copies the set. */
    public DropConstraint {
      otherTables = Set.copyOf(otherTables);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code ALTER CONSTRAINT}: a foreign key is checked at another time.
   *
   * @param constraint the key's name
   */
  record AlterConstraint(String constraint, Constraint.Deferral deferral) implements Alteration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code VALIDATE CONSTRAINT}: checks the rows that were there before the constraint.
   *
   * @param otherTables the table that a foreign key references
   */
  record ValidateConstraint(String constraint, Set<QualifiedName> otherTables)
      implements Alteration {

    /** Copies the set. */
    public ValidateConstraint {
      otherTables = Set.copyOf(otherTables);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * {@code ADD CONSTRAINT … NOT NULL … NOT VALID}, since PostgreSQL 18.
   *
   * @param constraint the name
   */
  record AddNotNull(String column, String constraint) implements OnColumn {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}

package dev.schemac.core.intent;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a change that the schema alone cannot say. An intent is no part of the
 * schema: it acts once, in the migration that carries it out, and stands in the journal from then
 * on.
 */
public sealed interface Intent {

  /** Calls the visitor's method for this kind of intent. */
  <R> R accept(Visitor<R> visitor);

  /**
   * The table or type that it is about: by its name in the classes, or in the database where the
   * classes have it no more.
   */
  QualifiedName owner();

  /** The tables and types that it is about, under the names they had and those they have. */
  default List<QualifiedName> names() {
    return List.of(owner());
  }

  /** What it answers: of two intents with the same question only one can be meant. */
  default Object question() {
    return this;
  }

  /**
   * What it renames, by the name in the classes, where several intents may each name a former name
   * of it; the intent itself if it is no rename.
   */
  default Object renamedThing() {
    return this;
  }

  /** Whether it confirms a drop that a later migration is to do. */
  default boolean isLater() {
    return false;
  }

  /** Whether any class or package may say it, not only the class of what it is about. */
  default boolean mayStandAnywhere() {
    return false;
  }

  /**
   * Whether the classes no longer say it, though it may stand on a class that is not seen: their
   * tables are not those that would be there if it held.
   *
   * @param tables the tables and sequences that the classes have
   * @param previousTables those that there were before the migration that carried it out
   */
  default boolean isTakenBack(Set<QualifiedName> tables, Set<QualifiedName> previousTables) {
    return false;
  }

  /**
   * The intent that undoes this one, so that both together are none; null: there is none. A table
   * that was handed over and then taken over belongs to this build as before.
   */
  default @Nullable Intent opposite() {
    return null;
  }

  /**
   * Does to a set of the tables that were handed over to other builds what carrying it out did.
   *
   * @param handedOver the tables that earlier migrations handed over
   */
  default void updateHandedOver(Set<QualifiedName> handedOver) {}

  /**
   * Does what depends on the kind of an intent. A new kind does not compile until each visitor
   * handles it.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {
    R visit(RenamedTable it);

    R visit(RenamedColumn it);

    R visit(RenamedEnumType it);

    R visit(RenamedSequence it);

    R visit(RenamedLabel it);

    R visit(RenamedTextLabel it);

    R visit(DroppedTable it);

    R visit(HandedOverTable it);

    R visit(TakenOverTable it);

    R visit(DroppedSequence it);

    R visit(DroppedColumn it);

    R visit(DroppedLabel it);

    R visit(DroppedTextLabel it);

    R visit(Backfill it);

    R visit(Using it);
  }

  /** It is about a table as a whole, which its class or any other says. */
  sealed interface OfTable extends Intent {
    /** The table. */
    QualifiedName table();

    @Override
    default QualifiedName owner() {
      return table();
    }
  }

  /** It is about a column that the classes have, whose field says it. */
  sealed interface OfColumn extends Intent {
    /** The column's table, as the classes name it. */
    QualifiedName table();

    /** The column, as the classes name it. */
    String column();

    @Override
    default QualifiedName owner() {
      return table();
    }
  }

  /** It is about a native enum type or one of its labels. */
  sealed interface OfEnumType extends Intent {
    /** The type, as the classes name it. */
    QualifiedName type();

    @Override
    default QualifiedName owner() {
      return type();
    }
  }

  /** It is about a sequence. */
  sealed interface OfSequence extends Intent {
    /** The sequence. */
    QualifiedName sequence();

    @Override
    default QualifiedName owner() {
      return sequence();
    }
  }

  /**
   * A table had another name; its schema may differ too.
   *
   * @param from its former name
   * @param to its name in the classes
   */
  record RenamedTable(QualifiedName from, QualifiedName to) implements OfTable {
    @Override
    public QualifiedName table() {
      return to;
    }

    @Override
    public List<QualifiedName> names() {
      return List.of(from, to);
    }

    @Override
    public Object renamedThing() {
      return List.of("table", to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A column had another name.
   *
   * @param table its table, as the classes name it
   * @param from its former name
   * @param to its name in the classes
   */
  record RenamedColumn(QualifiedName table, String from, String to) implements OfColumn {
    @Override
    public String column() {
      return to;
    }

    @Override
    public Object renamedThing() {
      return List.of("column", table, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A native enum type had another name.
   *
   * @param from its former name
   * @param to its name in the classes
   */
  record RenamedEnumType(QualifiedName from, QualifiedName to) implements OfEnumType {
    @Override
    public QualifiedName type() {
      return to;
    }

    @Override
    public List<QualifiedName> names() {
      return List.of(from, to);
    }

    @Override
    public Object renamedThing() {
      return List.of("type", to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A sequence had another name.
   *
   * @param from its former name
   * @param to its name in the classes
   */
  record RenamedSequence(QualifiedName from, QualifiedName to) implements OfSequence {
    @Override
    public QualifiedName sequence() {
      return to;
    }

    @Override
    public List<QualifiedName> names() {
      return List.of(from, to);
    }

    @Override
    public Object renamedThing() {
      return List.of("sequence", to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A label of a native enum type was spelled otherwise.
   *
   * @param type the type, as the classes name it
   * @param from the former label
   * @param to the label in the classes
   */
  record RenamedLabel(QualifiedName type, String from, String to) implements OfEnumType {
    @Override
    public Object renamedThing() {
      return List.of("label", type, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A label that a text column holds was spelled otherwise.
   *
   * @param table the column's table, as the classes name it
   * @param column the column, as the classes name it
   * @param from the former label
   * @param to the label in the classes
   */
  record RenamedTextLabel(QualifiedName table, String column, String from, String to)
      implements OfColumn {
    @Override
    public Object renamedThing() {
      return List.of("text label", table, column, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A table may go, with all its rows.
   *
   * @param table its name in the database
   * @param later whether the database keeps it until this is said without
   */
  record DroppedTable(QualifiedName table, boolean later) implements OfTable {

    /** A table that goes at once. */
    public DroppedTable(QualifiedName table) {
      this(table, false);
    }

    @Override
    public boolean isLater() {
      return later;
    }

    @Override
    public Object question() {
      return List.of("drop", table);
    }

    @Override
    public boolean mayStandAnywhere() {
      return true;
    }

    @Override
    public boolean isTakenBack(Set<QualifiedName> tables, Set<QualifiedName> previousTables) {
      return tables.contains(table) && previousTables.contains(table);
    }

    @Override
    public void updateHandedOver(Set<QualifiedName> handedOver) {
      if (!later) {
        handedOver.remove(table);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Another build owns a table from now on: it stays in the database and leaves the schema.
   *
   * @param table its name in the database
   */
  record HandedOverTable(QualifiedName table) implements OfTable {
    @Override
    public boolean mayStandAnywhere() {
      return true;
    }

    @Override
    public boolean isTakenBack(Set<QualifiedName> tables, Set<QualifiedName> previousTables) {
      return tables.contains(table);
    }

    @Override
    public void updateHandedOver(Set<QualifiedName> handedOver) {
      handedOver.add(table);
    }

    @Override
    public Intent opposite() {
      return new TakenOverTable(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * This build owns a table from now on that another one had: it is in the database already.
   *
   * @param table its name in the database
   */
  record TakenOverTable(QualifiedName table) implements OfTable {
    @Override
    public boolean mayStandAnywhere() {
      return true;
    }

    @Override
    public boolean isTakenBack(Set<QualifiedName> tables, Set<QualifiedName> previousTables) {
      return !tables.contains(table);
    }

    @Override
    public void updateHandedOver(Set<QualifiedName> handedOver) {
      handedOver.remove(table);
    }

    @Override
    public Intent opposite() {
      return new HandedOverTable(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A sequence may go, and with it how far it counted.
   *
   * @param sequence its name in the database
   */
  record DroppedSequence(QualifiedName sequence) implements OfSequence {
    @Override
    public Object question() {
      return List.of("drop sequence", sequence);
    }

    @Override
    public boolean isTakenBack(Set<QualifiedName> tables, Set<QualifiedName> previousTables) {
      return tables.contains(sequence) && previousTables.contains(sequence);
    }

    @Override
    public boolean mayStandAnywhere() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A column may go, with all its values.
   *
   * @param table its table, as the classes name it
   * @param column its name in the database
   * @param later whether the database keeps it until this is said without
   */
  record DroppedColumn(QualifiedName table, String column, boolean later) implements OfTable {

    /** A column that goes at once. */
    public DroppedColumn(QualifiedName table, String column) {
      this(table, column, false);
    }

    @Override
    public boolean isLater() {
      return later;
    }

    @Override
    public Object question() {
      return List.of("drop", table, column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A label of a native enum type may go.
   *
   * @param type the type, as the classes name it
   * @param label the label that goes
   * @param replacedBy the label that the rows which hold it take
   */
  record DroppedLabel(QualifiedName type, String label, String replacedBy) implements OfEnumType {
    @Override
    public Object question() {
      return List.of("label", type, label);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A label that a text column holds may go.
   *
   * @param table the column's table, as the classes name it
   * @param column the column, as the classes name it
   * @param label the label that goes
   * @param replacedBy the label that the rows which hold it take
   */
  record DroppedTextLabel(QualifiedName table, String column, String label, String replacedBy)
      implements OfColumn {
    @Override
    public Object question() {
      return List.of("text label", table, column, label);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What the rows that are there get in a column that arrives or becomes NOT NULL.
   *
   * @param table the column's table, as the classes name it
   * @param column the column, as the classes name it
   * @param value an expression over the row
   */
  record Backfill(QualifiedName table, String column, SqlText value) implements OfColumn {
    @Override
    public Object question() {
      return List.of("backfill", table, column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * How the values of a column are converted when its type changes.
   *
   * @param table the column's table, as the classes name it
   * @param column the column, as the classes name it
   * @param value an expression over the row
   */
  record Using(QualifiedName table, String column, SqlText value) implements OfColumn {
    @Override
    public Object question() {
      return List.of("using", table, column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}

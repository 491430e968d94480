package dev.schemac.processor.read.jpa;

import dev.schemac.core.schema.Column;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.report.Place;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as an attribute maps it, before it is known which table takes it.
 *
 * @param path the attribute, as queries write it: {@code address.city}
 * @param logical its name before the naming strategy, with its quotes
 * @param column the column, by its name in the database
 * @param attribute the attribute that it is read from
 * @param use how the types that determine it come to give it to a table
 * @param place where its name is written, else the attribute
 * @param table the logical name of the secondary table that takes it; empty: the primary one
 * @param unique whether it is unique by itself
 * @param readOnly whether another attribute of the same column writes it
 * @param labels the enum whose constants' names it holds; null where it holds none
 * @param checks conditions on its values
 */
record MappedColumn(
    String path,
    String logical,
    Column column,
    Attribute attribute,
    MappedTypeUse use,
    Place place,
    String table,
    boolean unique,
    boolean readOnly,
    @Nullable EnumDraft labels,
    List<String> checks) {

  /** In the order of the names of attributes, at each depth of embedded ones. */
  static final Comparator<MappedColumn> BY_PATH =
      Comparator.comparing(column -> column.path().replace('.', '\0'));

  String name() {
    return column.name();
  }

  /** Whether it is the column of that name of the same attribute, whatever else is said of it. */
  boolean isSame(MappedColumn other) {
    return name().equals(other.name()) && path.equals(other.path);
  }

  MappedColumn with(Column other) {
    return new MappedColumn(
        path, logical, other, attribute, use, place, table, unique, readOnly, labels, checks);
  }

  /** The same column under another name. */
  MappedColumn named(String otherLogical, String name) {
    return new MappedColumn(
        path,
        otherLogical,
        column.withName(name),
        attribute,
        use,
        place,
        table,
        unique,
        readOnly,
        labels,
        checks);
  }

  /** A column of the same type and values that takes nothing else from this one. */
  MappedColumn plain() {
    Column plain =
        Column.of(name(), column.type(), column.nullable())
            .withType(column.type(), column.collation());
    return new MappedColumn(
        path, logical, plain, attribute, use, place, table, false, readOnly, labels, checks);
  }

  /** The same where it comes from elsewhere, or by another way. */
  MappedColumn from(MappedTypeUse other) {
    return new MappedColumn(
        path, logical, column, attribute, other, place, table, unique, readOnly, labels, checks);
  }

  MappedColumn notNull() {
    return column.nullable() ? with(column.withNullable(false)) : this;
  }
}

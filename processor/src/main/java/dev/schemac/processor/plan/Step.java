package dev.schemac.processor.plan;

import dev.schemac.processor.model.EnumType;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One statement. Its names are those that hold at the moment it runs. */
public sealed interface Step {

  /** The tables it works on, or whose traffic it can hold up. */
  default Set<QualifiedName> tables() {
    return Set.of();
  }

  /** {@code CREATE SCHEMA}. */
  record CreateSchema(String name) implements Step {}

  /**
   * {@code CREATE EXTENSION IF NOT EXISTS}: extensions are often installed by whoever administers
   * the database, and one that is there already is no drift.
   */
  record CreateExtension(String name) implements Step {}

  /** {@code CREATE TYPE … AS ENUM}. */
  record CreateEnumType(EnumType type) implements Step {}

  /**
   * {@code CREATE TABLE} with the constraints it can have from the start; its indexes and comments
   * are steps of their own.
   */
  record CreateTable(Table table) implements Step {
    @Override
    public Set<QualifiedName> tables() {
      Set<QualifiedName> tables = new TreeSet<>();
      tables.add(table.name());
      table.constraints(ForeignKey.class).forEach(key -> tables.add(key.target()));
      return tables;
    }
  }

  /** {@code ALTER TABLE} with one or more actions. */
  record AlterTable(QualifiedName table, List<Alteration> alterations) implements Step {

    /** Copies the list. */
    public AlterTable {
      alterations = List.copyOf(alterations);
    }

    @Override
    public Set<QualifiedName> tables() {
      Set<QualifiedName> tables = new TreeSet<>();
      tables.add(table);
      alterations.forEach(alteration -> tables.addAll(alteration.otherTables()));
      return tables;
    }
  }

  /** {@code CREATE INDEX}. */
  record CreateIndex(QualifiedName table, Index index) implements Step {
    @Override
    public Set<QualifiedName> tables() {
      return Set.of(table);
    }
  }

  /** {@code COMMENT ON TABLE}; null takes the comment away, here and below. */
  record CommentTable(QualifiedName table, @Nullable String comment) implements Step {
    @Override
    public Set<QualifiedName> tables() {
      return Set.of(table);
    }
  }

  /** {@code COMMENT ON COLUMN}. */
  record CommentColumn(QualifiedName table, String column, @Nullable String comment)
      implements Step {
    @Override
    public Set<QualifiedName> tables() {
      return Set.of(table);
    }
  }

  /** {@code COMMENT ON TYPE}. */
  record CommentEnumType(QualifiedName type, @Nullable String comment) implements Step {}
}

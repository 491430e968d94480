package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one statement. */
final class StepWriter implements Step.Visitor<String> {

  private StepWriter() {}

  /** The statement with its semicolon and a line feed. */
  static String statement(Step step) {
    return step.accept(new StepWriter()) + ";\n";
  }

  @Override
  public String visit(Step.CreateSchema it) {
    return "CREATE SCHEMA " + quote(it.name());
  }

  @Override
  public String visit(Step.DropSchema it) {
    return "DROP SCHEMA " + quote(it.name());
  }

  @Override
  public String visit(Step.CreateExtension it) {
    return "CREATE EXTENSION IF NOT EXISTS " + quote(it.name());
  }

  @Override
  public String visit(Step.DropExtension it) {
    return "DROP EXTENSION " + quote(it.name());
  }

  @Override
  public String visit(Step.CreateEnumType it) {
    return TypeWriter.create(it.type());
  }

  @Override
  public String visit(Step.DropEnumType it) {
    return "DROP TYPE " + it.type().typeSql();
  }

  @Override
  public String visit(Step.RenameEnumType it) {
    return alterType(it.type()) + "RENAME TO " + quote(it.to());
  }

  @Override
  public String visit(Step.MoveEnumType it) {
    return alterType(it.type()) + "SET SCHEMA " + quote(it.schema());
  }

  @Override
  public String visit(Step.RenameLabel it) {
    String labels = Literals.quote(it.from()) + " TO " + Literals.quote(it.to());
    return alterType(it.type()) + "RENAME VALUE " + labels;
  }

  @Override
  public String visit(Step.AddLabel it) {
    return alterType(it.type()) + TypeWriter.addition(it);
  }

  @Override
  public String visit(Step.CommentEnumType it) {
    return comment("TYPE " + it.type().typeSql(), it.comment());
  }

  @Override
  public String visit(Step.CreateSequence it) {
    return SequenceWriter.create(it.definition());
  }

  @Override
  public String visit(Step.AlterSequence it) {
    return SequenceWriter.alter(it);
  }

  @Override
  public String visit(Step.SetSequenceOwner it) {
    String owner = it.owner() == null ? "NONE" : it.owner().sql();
    return LineLayout.line(List.of(alterSequence(it.sequence()), "OWNED BY " + owner), 0, 1);
  }

  @Override
  public String visit(Step.RenameDeclaredSequence it) {
    return rename("SEQUENCE", it.sequence(), it.to());
  }

  @Override
  public String visit(Step.MoveSequence it) {
    return alterSequence(it.sequence()) + " SET SCHEMA " + quote(it.schema());
  }

  @Override
  public String visit(Step.DropSequence it) {
    return "DROP SEQUENCE " + it.sequence().sql();
  }

  @Override
  public String visit(Step.CheckConstraintsNow it) {
    return "SET CONSTRAINTS ALL IMMEDIATE";
  }

  @Override
  public String visit(Step.CreateTable it) {
    return TableWriter.create(it.definition());
  }

  @Override
  public String visit(Step.DropTables it) {
    List<String> names = new ArrayList<>();
    for (QualifiedName name : it.names()) {
      names.add(name.sql());
    }
    return LineLayout.line(List.of("DROP TABLE", LineLayout.fill(names, ", ", 2)), 0, 1);
  }

  @Override
  public String visit(Step.RenameTable it) {
    return alterTable(it) + " RENAME TO " + quote(it.to());
  }

  @Override
  public String visit(Step.MoveTable it) {
    return alterTable(it) + " SET SCHEMA " + quote(it.schema());
  }

  @Override
  public String visit(Step.RenameColumn it) {
    return alterTable(it) + " RENAME COLUMN " + quote(it.from()) + " TO " + quote(it.to());
  }

  @Override
  public String visit(Step.RenameConstraint it) {
    String names = quote(it.from()) + " TO " + quote(it.to());
    return LineLayout.line(List.of(alterTable(it), "RENAME CONSTRAINT " + names), 0, 1);
  }

  @Override
  public String visit(Step.RenameIndex it) {
    return rename("INDEX", it.table().sibling(it.from()), it.to());
  }

  @Override
  public String visit(Step.RenameSequence it) {
    return rename("SEQUENCE", it.table().sibling(it.from()), it.to());
  }

  @Override
  public String visit(Step.AlterTable it) {
    return AlterationWriter.alter(it);
  }

  @Override
  public String visit(Step.CreateIndex it) {
    return IndexWriter.create(it);
  }

  @Override
  public String visit(Step.DropIndex it) {
    String how = it.concurrently() ? "CONCURRENTLY IF EXISTS " : "";
    return "DROP INDEX " + how + it.table().sibling(it.index()).sql();
  }

  @Override
  public String visit(Step.Analyze it) {
    String columns = it.columns().isEmpty() ? "" : " " + LineLayout.columns(it.columns());
    return "ANALYZE " + it.table().sql() + columns;
  }

  @Override
  public String visit(Step.InBatches it) {
    return BatchWriter.batches(it);
  }

  @Override
  public String visit(Step.KeeperStep it) {
    return KeeperWriter.statement(it);
  }

  @Override
  public String visit(Step.Fill it) {
    return new FillWriter(it).statement();
  }

  @Override
  public String visit(Step.Relabel it) {
    return new RelabelWriter(it).statement();
  }

  @Override
  public String visit(Step.AdvanceSequence it) {
    // A sequence starts at 1 and takes no less, so that a table without such values needs nothing.
    String column = quote(it.column());
    String sequence =
        "pg_get_serial_sequence("
            + Literals.quote(it.table().sql())
            + ", "
            + Literals.quote(it.column())
            + ")";
    return LineLayout.line(
        List.of(
            "SELECT setval(" + sequence + ", max(" + column + "))",
            "FROM " + it.table().sql(),
            "HAVING max(" + column + ") > 0"),
        0,
        1);
  }

  @Override
  public String visit(Step.CommentTable it) {
    return comment("TABLE " + it.table().sql(), it.comment());
  }

  @Override
  public String visit(Step.CommentColumn it) {
    return comment("COLUMN " + it.table().sql() + "." + quote(it.column()), it.comment());
  }

  private static String alterTable(Step.OnTable step) {
    return "ALTER TABLE " + step.table().sql();
  }

  private static String alterType(QualifiedName type) {
    return "ALTER TYPE " + type.typeSql() + " ";
  }

  private static String alterSequence(QualifiedName sequence) {
    return "ALTER SEQUENCE " + sequence.sql();
  }

  private static String rename(String kind, QualifiedName from, String to) {
    return LineLayout.line(
        List.of("ALTER " + kind + " " + from.sql(), "RENAME TO " + quote(to)), 0, 1);
  }

  private static String comment(String object, @Nullable String text) {
    return "COMMENT ON " + object + " IS " + (text == null ? "NULL" : Literals.quote(text));
  }

  private static String quote(String identifier) {
    return Identifiers.quote(identifier);
  }
}

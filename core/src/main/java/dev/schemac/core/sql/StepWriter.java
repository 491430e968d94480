package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement. */
final class StepWriter {

  private StepWriter() {}

  /** The statement with its semicolon and a line feed. */
  static String statement(Step step) {
    String end = step instanceof Step.RequireTransaction ? ";  -- fails outside one\n" : ";\n";
    return sql(step) + end;
  }

  /** A statement that the step needs before its own; empty: none. */
  static String preparation(Step step) {
    return step instanceof Step.AlterTable alter && AlterationWriter.isInUtc(alter)
        ? "SET LOCAL timezone = 'UTC';\n"
        : "";
  }

  private static String sql(Step step) {
    if (step instanceof Step.OnTable onTable) {
      return onTable(onTable);
    } else if (step instanceof Step.CreateSchema schema) {
      return "CREATE SCHEMA " + quote(schema.name());
    } else if (step instanceof Step.DropSchema schema) {
      return "DROP SCHEMA " + quote(schema.name());
    } else if (step instanceof Step.CreateExtension extension) {
      return "CREATE EXTENSION IF NOT EXISTS " + quote(extension.name());
    } else if (step instanceof Step.DropExtension extension) {
      return "DROP EXTENSION " + quote(extension.name());
    } else if (step instanceof Step.CreateTable table) {
      return TableWriter.create(table.definition());
    } else if (step instanceof Step.DropTables tables) {
      List<String> names = new ArrayList<>();
      for (QualifiedName name : tables.names()) {
        names.add(name.sql());
      }
      return LineLayout.line(List.of("DROP TABLE", LineLayout.fill(names, ", ", 2)), 0, 1);
    } else if (step instanceof Step.DropSequence sequence) {
      return "DROP SEQUENCE " + sequence.sequence().sql();
    } else if (step instanceof Step.CheckConstraintsNow) {
      return "SET CONSTRAINTS ALL IMMEDIATE";
    } else if (step instanceof Step.SetLockTimeout set) {
      String value = set.timeout().equals("0") ? "0" : Literals.quote(set.timeout());
      return "SET " + (set.local() ? "LOCAL " : "") + "lock_timeout = " + value;
    } else if (step instanceof Step.ResetLockTimeout) {
      return "RESET lock_timeout";
    } else if (step instanceof Step.RequireTransaction) {
      return "SAVEPOINT transaction";
    }
    return TypeWriter.sql(step);
  }

  private static String onTable(Step.OnTable step) {
    String table = step.table().sql();
    String alter = "ALTER TABLE " + table + " ";
    if (step instanceof Step.AlterTable alterTable) {
      return AlterationWriter.alter(alterTable);
    } else if (step instanceof Step.RenameTable rename) {
      return alter + "RENAME TO " + quote(rename.to());
    } else if (step instanceof Step.MoveTable move) {
      return alter + "SET SCHEMA " + quote(move.schema());
    } else if (step instanceof Step.RenameColumn rename) {
      return alter + "RENAME COLUMN " + quote(rename.from()) + " TO " + quote(rename.to());
    } else if (step instanceof Step.RenameConstraint rename) {
      String names = quote(rename.from()) + " TO " + quote(rename.to());
      return LineLayout.line(List.of(alter.strip(), "RENAME CONSTRAINT " + names), 0, 1);
    } else if (step instanceof Step.RenameIndex rename) {
      return rename("INDEX", step.table().sibling(rename.from()), rename.to());
    } else if (step instanceof Step.RenameSequence rename) {
      return rename("SEQUENCE", step.table().sibling(rename.from()), rename.to());
    } else if (step instanceof Step.CreateIndex index) {
      return IndexWriter.create(index);
    } else if (step instanceof Step.DropIndex index) {
      String how = index.concurrently() ? "CONCURRENTLY IF EXISTS " : "";
      return "DROP INDEX " + how + step.table().sibling(index.index()).sql();
    } else if (step instanceof Step.Update update) {
      return UpdateWriter.update(update);
    } else if (step instanceof Step.InBatches batches) {
      return BatchWriter.batches(batches);
    } else if (step instanceof Step.Analyze analyze) {
      return "ANALYZE " + table + " " + LineLayout.columns(analyze.columns());
    } else if (step instanceof Step.AdvanceSequence pass) {
      return passValues(pass);
    } else if (step instanceof Step.CommentTable comment) {
      return comment("TABLE " + table, comment.comment());
    } else if (step instanceof Step.CommentColumn comment) {
      return comment("COLUMN " + table + "." + quote(comment.column()), comment.comment());
    }
    throw new AssertionError(step);
  }

  private static String rename(String kind, QualifiedName from, String to) {
    return LineLayout.line(
        List.of("ALTER " + kind + " " + from.sql(), "RENAME TO " + quote(to)), 0, 1);
  }

  /**
   * A sequence starts at 1 and takes no less, so that a table without such values needs nothing.
   */
  private static String passValues(Step.AdvanceSequence pass) {
    String column = quote(pass.column());
    String sequence =
        "pg_get_serial_sequence("
            + Literals.quote(pass.table().sql())
            + ", "
            + Literals.quote(pass.column())
            + ")";
    return LineLayout.line(
        List.of(
            "SELECT setval(" + sequence + ", max(" + column + "))",
            "FROM " + pass.table().sql(),
            "HAVING max(" + column + ") > 0"),
        0,
        1);
  }

  static String comment(String object, @Nullable String text) {
    return "COMMENT ON " + object + " IS " + (text == null ? "NULL" : Literals.quote(text));
  }

  private static String quote(String identifier) {
    return Identifiers.quote(identifier);
  }
}

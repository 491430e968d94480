package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** {@code ALTER TABLE} with its actions. */
final class AlterationWriter {

  private AlterationWriter() {}

  /**
   * Whether values are converted by way of a time zone, which must not be that of whoever runs the
   * migration.
   */
  static boolean isInUtc(Step.AlterTable alter) {
    for (Alteration alteration : alter.alterations()) {
      if (alteration instanceof Alteration.AlterType type && type.inUtc()) {
        return true;
      }
    }
    return false;
  }

  /** One action stands on the line of the table if it fits there, several one a line. */
  static String alter(Step.AlterTable alter) {
    String start = "ALTER TABLE " + alter.table().sql();
    List<String> lines = lines(alter.alterations());
    if (lines.size() == 1) {
      return LineLayout.line(List.of(start, lines.get(0)), 0, 1);
    }
    return start + "\n  " + String.join(",\n  ", lines);
  }

  private static List<String> lines(List<Alteration> alterations) {
    List<Column> added = new ArrayList<>();
    for (Alteration alteration : alterations) {
      if (alteration instanceof Alteration.AddColumn add) {
        added.add(add.column());
      }
    }
    Iterator<String> columns = ColumnWriter.aligned(added).iterator();
    List<String> lines = new ArrayList<>();
    for (Alteration alteration : alterations) {
      lines.add(
          alteration instanceof Alteration.AddColumn add
              ? column(add, added.size() == 1 ? single(added.get(0)) : columns.next())
              : line(alteration));
    }
    return lines;
  }

  private static String column(Alteration.AddColumn add, String definition) {
    String start = "ADD COLUMN " + definition;
    if (add.reference() == null) {
      return start;
    }
    return LineLayout.line(List.of(start, ConstraintWriter.reference(add.reference())), 2, 1);
  }

  private static String single(Column column) {
    return ColumnWriter.definition(column);
  }

  private static String line(Alteration alteration) {
    if (alteration instanceof Alteration.DropColumn drop) {
      return "DROP COLUMN " + Identifiers.quote(drop.column());
    } else if (alteration instanceof Alteration.AddConstraint add) {
      List<String> pieces =
          new ArrayList<>(
              add.index() == null
                  ? ConstraintWriter.pieces(add.constraint(), add.labelsType())
                  : ConstraintWriter.usingIndex(add.constraint(), add.index()));
      pieces.set(0, "ADD " + pieces.get(0));
      if (add.notValid()) {
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " NOT VALID");
      }
      return LineLayout.line(pieces, 2, 1);
    } else if (alteration instanceof Alteration.DropConstraint drop) {
      return "DROP CONSTRAINT " + (drop.ifExists() ? "IF EXISTS " : "") + quote(drop.constraint());
    } else if (alteration instanceof Alteration.AlterConstraint alter) {
      return "ALTER CONSTRAINT "
          + quote(alter.constraint())
          + " "
          + ConstraintWriter.deferral(alter.deferral());
    } else if (alteration instanceof Alteration.ValidateConstraint validate) {
      return "VALIDATE CONSTRAINT " + quote(validate.constraint());
    } else if (alteration instanceof Alteration.AddNotNull add) {
      return "ADD CONSTRAINT "
          + quote(add.constraint())
          + " NOT NULL "
          + quote(add.column())
          + " NOT VALID";
    } else if (alteration instanceof Alteration.AlterType type) {
      return alterType(type);
    } else if (alteration instanceof Alteration.SetDefault set) {
      return column(set.column()) + "SET DEFAULT " + ColumnWriter.restricted(set.value());
    } else if (alteration instanceof Alteration.DropDefault drop) {
      return column(drop.column()) + "DROP DEFAULT";
    } else if (alteration instanceof Alteration.SetNotNull set) {
      return column(set.column()) + "SET NOT NULL";
    } else if (alteration instanceof Alteration.DropNotNull drop) {
      return column(drop.column()) + "DROP NOT NULL";
    } else if (alteration instanceof Alteration.AddIdentity add) {
      return column(add.column()) + "ADD " + ColumnWriter.identity(add.identity()) + " AS IDENTITY";
    } else if (alteration instanceof Alteration.SetIdentity set) {
      return column(set.column()) + "SET " + ColumnWriter.identity(set.identity());
    } else if (alteration instanceof Alteration.DropIdentity drop) {
      return column(drop.column()) + "DROP IDENTITY";
    } else if (alteration instanceof Alteration.SetExpression set) {
      return column(set.column()) + "SET EXPRESSION AS (" + set.value().sql() + ")";
    } else if (alteration instanceof Alteration.DropExpression drop) {
      return column(drop.column()) + "DROP EXPRESSION";
    }
    throw new AssertionError(alteration);
  }

  private static String quote(String identifier) {
    return Identifiers.quote(identifier);
  }

  private static String column(String name) {
    return "ALTER COLUMN " + Identifiers.quote(name) + " ";
  }

  private static String alterType(Alteration.AlterType alter) {
    List<String> pieces = new ArrayList<>();
    pieces.add(column(alter.column()) + "TYPE " + alter.type());
    if (alter.collation() != null) {
      pieces.set(0, pieces.get(0) + " COLLATE " + Identifiers.quote(alter.collation()));
    }
    String value = Identifiers.quote(alter.column());
    if (alter.conversion() instanceof Alteration.ByExpression by) {
      pieces.add("USING " + by.expression().sql());
    } else if (alter.conversion() instanceof Alteration.ByCast) {
      pieces.add("USING " + value + "::" + alter.type());
    } else if (alter.conversion() instanceof Alteration.ByLabel by) {
      pieces.add("USING " + relabeled(value, alter.type(), by.replaced()));
    }
    return LineLayout.line(pieces, 2, 1);
  }

  private static String relabeled(String column, SqlType type, Map<String, String> labels) {
    if (type.array()) {
      String texts = LabelExpressions.inArray(column + "::text[]", labels);
      return type.equals(SqlType.TEXT.asArray()) ? texts : texts + "::" + type;
    }
    String text = column + "::text";
    if (labels.isEmpty()) {
      return text + "::" + type;
    }
    String mapped = LabelExpressions.mapped(text, labels, true);
    return type.equals(SqlType.TEXT) ? mapped : "(" + mapped + ")::" + type;
  }
}

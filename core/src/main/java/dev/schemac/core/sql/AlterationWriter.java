package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.LabelExpressions;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** {@code ALTER TABLE} with its actions. */
final class AlterationWriter implements Alteration.Visitor<String> {

  private final Iterator<String> definitions;

  /**
   * Writes the actions of one statement, in order.
   *
   * @param definitions those of the columns that it adds
   */
  private AlterationWriter(List<String> definitions) {
    this.definitions = definitions.iterator();
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
    AlterationWriter writer = new AlterationWriter(definitions(added));
    List<String> lines = new ArrayList<>();
    for (Alteration alteration : alterations) {
      lines.add(alteration.accept(writer));
    }
    return lines;
  }

  /** Several columns are aligned with one another. */
  private static List<String> definitions(List<Column> added) {
    return added.size() == 1
        ? List.of(ColumnWriter.definition(added.get(0)))
        : ColumnWriter.aligned(added);
  }

  private static String column(Alteration.AddColumn add, String definition) {
    String start = "ADD COLUMN " + definition;
    if (add.reference() == null) {
      return start;
    }
    return LineLayout.line(List.of(start, ConstraintWriter.reference(add.reference())), 2, 1);
  }

  @Override
  public String visit(Alteration.AddColumn it) {
    return column(it, definitions.next());
  }

  @Override
  public String visit(Alteration.DropColumn it) {
    return "DROP COLUMN " + Identifiers.quote(it.column());
  }

  @Override
  public String visit(Alteration.AlterType it) {
    return alterType(it);
  }

  @Override
  public String visit(Alteration.SetDefault it) {
    return column(it.column()) + "SET DEFAULT " + ColumnWriter.restricted(it.value());
  }

  @Override
  public String visit(Alteration.DropDefault it) {
    return column(it.column()) + "DROP DEFAULT";
  }

  @Override
  public String visit(Alteration.SetNotNull it) {
    return column(it.column()) + "SET NOT NULL";
  }

  @Override
  public String visit(Alteration.DropNotNull it) {
    return column(it.column()) + "DROP NOT NULL";
  }

  @Override
  public String visit(Alteration.AddIdentity it) {
    return column(it.column()) + "ADD " + ColumnWriter.identity(it.identity()) + " AS IDENTITY";
  }

  @Override
  public String visit(Alteration.SetIdentity it) {
    return column(it.column()) + "SET " + ColumnWriter.identity(it.identity());
  }

  @Override
  public String visit(Alteration.DropIdentity it) {
    return column(it.column()) + "DROP IDENTITY";
  }

  @Override
  public String visit(Alteration.SetExpression it) {
    return column(it.column()) + "SET EXPRESSION AS (" + it.value().sql() + ")";
  }

  @Override
  public String visit(Alteration.DropExpression it) {
    return column(it.column()) + "DROP EXPRESSION";
  }

  @Override
  public String visit(Alteration.AddConstraint it) {
    List<String> pieces =
        new ArrayList<>(
            it.index() == null
                ? ConstraintWriter.pieces(it.constraint(), it.labelsType())
                : ConstraintWriter.usingIndex(it.constraint(), it.index()));
    pieces.set(0, "ADD " + pieces.get(0));
    if (it.notValid()) {
      pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " NOT VALID");
    }
    return LineLayout.line(pieces, 2, 1);
  }

  @Override
  public String visit(Alteration.DropConstraint it) {
    return "DROP CONSTRAINT " + (it.ifExists() ? "IF EXISTS " : "") + quote(it.constraint());
  }

  @Override
  public String visit(Alteration.AlterConstraint it) {
    return "ALTER CONSTRAINT "
        + quote(it.constraint())
        + " "
        + ConstraintWriter.deferral(it.deferral());
  }

  @Override
  public String visit(Alteration.ValidateConstraint it) {
    return "VALIDATE CONSTRAINT " + quote(it.constraint());
  }

  @Override
  public String visit(Alteration.AddNotNull it) {
    return "ADD CONSTRAINT "
        + quote(it.constraint())
        + " NOT NULL "
        + quote(it.column())
        + " NOT VALID";
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
    SqlText using = alter.using();
    if (using != null) {
      pieces.add("USING " + using.sql());
    } else if (alter.conversion() instanceof Alteration.ByLabel by) {
      pieces.add("USING " + relabeled(value, alter.type(), by.replaced()));
    } else if (alter.conversion() != null && alter.conversion().isCast()) {
      pieces.add("USING " + value + "::" + alter.type());
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

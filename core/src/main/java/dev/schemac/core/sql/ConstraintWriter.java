package dev.schemac.core.sql;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table constraint with its name. */
final class ConstraintWriter implements Constraint.Visitor<RuntimeException> {

  /** How far the second and further lines of a constraint are indented. */
  private static final int INDENT = 4;

  private final String start;
  private final @Nullable SqlType labelsType;

  /** The pieces at which a long line is broken. */
  private final List<String> pieces = new ArrayList<>();

  private ConstraintWriter(String name, @Nullable SqlType labelsType) {
    this.start = "CONSTRAINT " + Identifiers.quote(name);
    this.labelsType = labelsType;
  }

  /**
   * A constraint in the pieces at which a long line is broken.
   *
   * @param labelsType the type of the column a label check is about; null for other constraints
   */
  static List<String> pieces(Constraint constraint, @Nullable SqlType labelsType) {
    ConstraintWriter writer = new ConstraintWriter(constraint.name(), labelsType);
    constraint.accept(writer);
    return writer.pieces;
  }

  @Override
  public void visit(PrimaryKey key) {
    pieces.add(start + " PRIMARY KEY " + LineLayout.columns(key.columns()));
  }

  @Override
  public void visit(Unique unique) {
    String nulls = unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "";
    pieces.add(start + " UNIQUE " + nulls + LineLayout.columns(unique.columns()));
    addDeferral(pieces, unique.deferral());
  }

  @Override
  public void visit(ForeignKey key) {
    pieces.add(start + " FOREIGN KEY " + LineLayout.columns(key.columns()));
    pieces.add(references(key));
  }

  @Override
  public void visit(Check check) {
    pieces.add(start);
    pieces.add("CHECK (" + check.condition().sql() + ")");
  }

  @Override
  public void visit(LabelCheck check) {
    pieces.add(start);
    pieces.add(check(check, labelsType));
  }

  @Override
  public void visit(Exclude exclude) {
    pieces.add(start);
    pieces.addAll(ExcludeWriter.pieces(exclude));
    addDeferral(pieces, exclude.deferral());
  }

  /** A foreign key as it stands behind the definition of its column. */
  static String reference(ForeignKey key) {
    String start = "CONSTRAINT " + Identifiers.quote(key.name());
    return LineLayout.line(List.of(start, references(key)), INDENT, 1);
  }

  /** A key that takes over an index, in pieces. */
  static List<String> usingIndex(Constraint constraint, String index) {
    List<String> pieces = new ArrayList<>();
    String kind = constraint instanceof PrimaryKey ? "PRIMARY KEY" : "UNIQUE";
    pieces.add("CONSTRAINT " + Identifiers.quote(constraint.name()) + " " + kind);
    pieces.add("USING INDEX " + Identifiers.quote(index));
    addDeferral(pieces, constraint.deferral());
    return pieces;
  }

  private static String references(ForeignKey key) {
    List<String> clauses = new ArrayList<>();
    clauses.add("REFERENCES " + key.target().sql() + " " + LineLayout.columns(key.targetColumns()));
    if (key.onDelete() != ForeignKey.Action.NO_ACTION) {
      String columns =
          key.onDeleteColumns().isEmpty() ? "" : " " + LineLayout.columns(key.onDeleteColumns());
      clauses.add("ON DELETE " + action(key.onDelete()) + columns);
    }
    if (key.onUpdate() != ForeignKey.Action.NO_ACTION) {
      clauses.add("ON UPDATE " + action(key.onUpdate()));
    }
    addDeferral(clauses, key.deferral());
    return LineLayout.fill(clauses, " ", INDENT);
  }

  private static String check(LabelCheck check, @Nullable SqlType type) {
    String column = Identifiers.quote(check.column());
    if (check.labels().isEmpty()) {
      return "CHECK (" + column + " IS NULL)";
    }
    String start = "CHECK (" + column + " IN (";
    String end = "))";
    if (type != null && type.array()) {
      start = "CHECK (" + labelsOf(check) + " <@ ARRAY[";
      end = "]::" + unlimited(type) + ")";
    }
    List<String> labels = Literals.each(check.labels());
    String oneLine = start + String.join(", ", labels) + end;
    if (INDENT + oneLine.length() < LineLayout.MAX_WIDTH) {
      return oneLine;
    }
    String filled = LineLayout.fill(labels, ", ", INDENT + 2);
    return start + "\n" + " ".repeat(INDENT + 2) + filled + "\n" + " ".repeat(INDENT) + end;
  }

  /**
   * An array with a label for each NULL: {@code <@} finds NULL in no array, but an array of a
   * native enum type takes it. {@code array_remove} would refuse arrays of several dimensions.
   */
  static String labelsOf(LabelCheck check) {
    String label = Literals.quote(check.labels().get(0));
    return "array_replace(" + Identifiers.quote(check.column()) + ", NULL, " + label + ")";
  }

  /** The type without its length: a cast to a length would cut a label in silence. */
  static String unlimited(SqlType type) {
    SqlType free = type.withModifiers();
    return free.equals(SqlType.builtIn("char").asArray()) ? "bpchar[]" : free.sql();
  }

  private static void addDeferral(List<String> pieces, Constraint.Deferral deferral) {
    if (deferral != Constraint.Deferral.NOT_DEFERRABLE) {
      pieces.add(deferral(deferral));
    }
  }

  static String deferral(Constraint.Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> "NOT DEFERRABLE";
      case INITIALLY_IMMEDIATE -> "DEFERRABLE INITIALLY IMMEDIATE";
      case INITIALLY_DEFERRED -> "DEFERRABLE INITIALLY DEFERRED";
    };
  }

  private static String action(ForeignKey.Action action) {
    return action.name().replace('_', ' ');
  }
}

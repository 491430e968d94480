package dev.schemac.database.catalog;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a schema says but for its expressions, of which a person and a server write each its
 * own: of these only whether there is one.
 */
final class PlainLines implements Constraint.Visitor<RuntimeException> {

  private final List<String> lines = new ArrayList<>();
  private String table = "";

  private PlainLines() {}

  static List<String> of(Schema schema) {
    PlainLines plain = new PlainLines();
    plain.lines.add("extensions " + schema.extensions());
    for (EnumType type : schema.enumTypes().values()) {
      plain.lines.add(type.toString());
    }
    schema.sequences().values().forEach(sequence -> plain.lines.add(sequence.toString()));
    schema.tables().values().forEach(plain::add);
    return plain.lines;
  }

  private void add(Table added) {
    table = added.name() + " ";
    lines.add(table + added.comment());
    for (Column column : added.columns()) {
      lines.add(
          table
              + column
                  .withDefault(is(column.defaultSql()))
                  .withExpression(is(column.generatedAs())));
    }
    if (added.primaryKey() != null) {
      added.primaryKey().accept(this);
    }
    for (Constraint constraint : added.constraints()) {
      constraint.accept(this);
    }
    for (Index index : added.indexes()) {
      lines.add(table + plain(index));
    }
  }

  private static @Nullable SqlText is(@Nullable SqlText text) {
    return text == null ? null : new SqlText("…");
  }

  private static List<String> plain(Index index) {
    List<String> parts = new ArrayList<>();
    parts.add(
        String.join(
            " ",
            index.name(),
            index.method().name(),
            String.valueOf(index.unique()),
            index.include().toString(),
            String.valueOf(index.nullsNotDistinct()),
            plain(index.with()),
            String.valueOf(is(index.where()))));
    for (Index.Element element : index.elements()) {
      parts.add(plain(element));
    }
    return parts;
  }

  private static String plain(Map<String, String> parameters) {
    return parameters.toString();
  }

  private static String plain(Index.Element element) {
    Index.Key key =
        element.key() instanceof Index.ExpressionKey
            ? new Index.ExpressionKey(new SqlText("…"))
            : element.key();
    return new Index.Element(
            key,
            element.collation(),
            element.operatorClass(),
            element.descending(),
            element.nullsFirst())
        .toString();
  }

  @Override
  public void visit(PrimaryKey key) {
    lines.add(table + key);
  }

  @Override
  public void visit(Unique unique) {
    lines.add(table + unique);
  }

  @Override
  public void visit(ForeignKey key) {
    lines.add(table + key);
  }

  @Override
  public void visit(Check check) {
    lines.add(table + "check " + check.name());
  }

  /** A database has an enum's labels as a condition. */
  @Override
  public void visit(LabelCheck check) {
    lines.add(table + "check " + check.name());
  }

  @Override
  public void visit(Exclude exclude) {
    List<String> parts = new ArrayList<>();
    for (Exclude.Element element : exclude.elements()) {
      parts.add(plain(element.indexed()) + " WITH " + element.operator());
    }
    lines.add(
        table
            + exclude.name()
            + exclude.method()
            + exclude.deferral()
            + parts
            + is(exclude.where()));
  }
}

package dev.schemac.core.history.snapshot;

import com.google.gson.stream.JsonWriter;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.SqlText;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one table of the snapshot; what is left out has PostgreSQL's default. */
final class TableJsonWriter implements Constraint.Visitor<IOException> {

  private final JsonWriter out;
  private final TypeText types;
  private final Origins.@Nullable OfObject origin;

  TableJsonWriter(JsonWriter out, TypeText types, Origins.@Nullable OfObject origin) {
    this.out = out;
    this.types = types;
    this.origin = origin;
  }

  void write(Table table) throws IOException {
    out.beginObject();
    SnapshotSection.origin(out, origin);
    text("comment", table.comment());
    out.name("columns").beginObject();
    for (Column column : table.columns()) {
      begin(column.name());
      column(column);
      end(column.name());
    }
    out.endObject();
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      begin("key");
      key.accept(this);
      end(key.name());
    }
    if (!table.constraints().isEmpty()) {
      out.name("constraints").beginObject();
      for (Constraint constraint : table.constraints()) {
        begin(constraint.name());
        constraint.accept(this);
        end(constraint.name());
      }
      out.endObject();
    }
    if (!table.indexes().isEmpty()) {
      out.name("indexes").beginObject();
      for (Index index : table.indexes()) {
        begin(index.name());
        index(index);
        end(index.name());
      }
      out.endObject();
    }
    out.endObject();
  }

  private void column(Column column) throws IOException {
    out.name("type");
    types.write(out, column.type());
    flag("null", column.nullable());
    text("default", column.defaultSql());
    text("generated", column.generatedAs());
    if (column.identity() != Column.Identity.NONE) {
      out.name("identity").value(column.identity().name());
    }
    text("collation", column.collation());
    text("comment", column.comment());
    flag("pending", column.pending());
    HeldLabels held = column.held();
    if (held != null) {
      strings(held.numbered() ? "numbers" : "values", held.labels());
    }
  }

  /**
   * A primary key is a member of its table and not of a list, so that its name is written into it.
   */
  @Override
  public void visit(PrimaryKey key) throws IOException {
    out.name("name").value(key.name());
    strings("columns", key.columns());
  }

  @Override
  public void visit(Unique unique) throws IOException {
    strings("unique", unique.columns());
    flag("nullsNotDistinct", unique.nullsNotDistinct());
    deferral(unique.deferral());
  }

  @Override
  public void visit(ForeignKey key) throws IOException {
    strings("foreign", key.columns());
    out.name("to").value(NameText.write(key.target()));
    strings("columns", key.targetColumns());
    action("delete", key.onDelete());
    action("update", key.onUpdate());
    if (!key.onDeleteColumns().isEmpty()) {
      strings("deleteColumns", key.onDeleteColumns());
    }
    deferral(key.deferral());
  }

  @Override
  public void visit(Check check) throws IOException {
    text("check", check.condition());
  }

  @Override
  public void visit(LabelCheck check) throws IOException {
    strings("labels", check.labels());
    out.name("column").value(check.column());
  }

  @Override
  public void visit(Exclude exclude) throws IOException {
    out.name("exclude").beginObject();
    index(exclude.index());
    strings("with", ExcludeJson.operators(exclude));
    deferral(exclude.deferral());
    out.endObject();
  }

  private void index(Index index) throws IOException {
    out.name("on").beginArray();
    for (Index.Element element : index.elements()) {
      element(element);
    }
    out.endArray();
    if (index.method() != Index.Method.BTREE) {
      out.name("using").value(index.method().name());
    }
    flag("unique", index.unique());
    if (!index.include().isEmpty()) {
      strings("include", index.include());
    }
    flag("nullsNotDistinct", index.nullsNotDistinct());
    if (!index.with().isEmpty()) {
      out.name("with").beginObject();
      for (Map.Entry<String, String> parameter : index.with().entrySet()) {
        out.name(parameter.getKey()).value(parameter.getValue());
      }
      out.endObject();
    }
    text("where", index.where());
  }

  private void element(Index.Element element) throws IOException {
    String column = element.key().column();
    if (element.isPlainColumn()) {
      out.value(column);
      return;
    }
    out.beginObject();
    if (column != null) {
      out.name("column").value(column);
    }
    text("expression", element.key().expression());
    text("collation", element.collation());
    text("class", element.operatorClass());
    flag("desc", element.descending());
    if (element.nullsFirst() != element.descending()) {
      out.name("nulls").value(element.nullsFirst() ? "FIRST" : "LAST");
    }
    out.endObject();
  }

  private void begin(String name) throws IOException {
    out.name(name).beginObject();
    out.setFormattingStyle(SnapshotWriter.LINE);
  }

  private void end(String part) throws IOException {
    text("from", origin == null ? null : origin.inherited().get(part));
    out.endObject();
    out.setFormattingStyle(SnapshotWriter.LINES);
  }

  private void action(String name, ForeignKey.Action action) throws IOException {
    if (action != ForeignKey.Action.NO_ACTION) {
      out.name(name).value(action.name());
    }
  }

  private void deferral(Constraint.Deferral deferral) throws IOException {
    if (deferral != Constraint.Deferral.NOT_DEFERRABLE) {
      out.name("deferrable").value(deferral.name());
    }
  }

  private void flag(String name, boolean value) throws IOException {
    if (value) {
      out.name(name).value(true);
    }
  }

  private void text(String name, @Nullable SqlText sql) throws IOException {
    text(name, sql == null ? null : sql.text());
  }

  private void text(String name, @Nullable String text) throws IOException {
    if (text != null) {
      out.name(name).value(text);
    }
  }

  private void strings(String name, Collection<String> values) throws IOException {
    out.name(name).beginArray();
    for (String value : values) {
      out.value(value);
    }
    out.endArray();
  }
}

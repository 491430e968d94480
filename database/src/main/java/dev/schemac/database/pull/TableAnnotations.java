package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of a table's constraints and indexes. What is about one column stands on its
 * field, all else on the class; names are written where they are not the derived ones.
 */
final class TableAnnotations implements Constraint.Visitor<RuntimeException> {

  private final Schema schema;
  private final Table table;
  private final ClassNames classes;
  private final Map<String, List<AnnotationSpec>> onFields = new HashMap<>();
  private final List<AnnotationSpec> onClass = new ArrayList<>();

  TableAnnotations(Schema schema, Table table, ClassNames classes) {
    this.schema = schema;
    this.table = table;
    this.classes = classes;
    PrimaryKey primaryKey = table.primaryKey();
    if (primaryKey != null) {
      primaryKey.accept(this);
    }
    for (Constraint constraint : table.constraints()) {
      constraint.accept(this);
    }
    table.indexes().forEach(this::add);
  }

  /** The annotations on the field of a column. */
  List<AnnotationSpec> onField(String column) {
    return onFields.getOrDefault(column, List.of());
  }

  /** The annotations on the class. */
  List<AnnotationSpec> onClass() {
    return onClass;
  }

  @Override
  public void visit(PrimaryKey key) {
    String name = written(key.name(), DerivedNames.primaryKey(table.name()));
    put(key.columns(), columns("PrimaryKey", key.columns()).text("name", name));
  }

  @Override
  public void visit(Unique unique) {
    String name = written(unique.name(), DerivedNames.unique(table.name(), unique.columns()));
    put(
        unique.columns(),
        deferrable(columns("Unique", unique.columns()), unique.deferral())
            .flag("nullsNotDistinct", unique.nullsNotDistinct(), false)
            .text("name", name));
  }

  @Override
  public void visit(ForeignKey key) {
    Table target = schema.tables().get(key.target());
    PrimaryKey targetKey = target == null ? null : target.primaryKey();
    boolean referencesKey = targetKey != null && targetKey.columns().equals(key.targetColumns());
    String name = written(key.name(), DerivedNames.foreignKey(table.name(), key.columns()));
    Annotation annotation =
        new Annotation("ForeignKey")
            .type("value", classes.ofTable(key.target()))
            .texts("columns", key.columns().size() == 1 ? List.of() : key.columns())
            .texts("references", referencesKey ? List.of() : key.targetColumns());
    action(annotation, "onDelete", key.onDelete());
    action(annotation, "onUpdate", key.onUpdate());
    annotation.texts("onDeleteColumns", key.onDeleteColumns());
    put(key.columns(), deferrable(annotation, key.deferral()).text("name", name));
  }

  @Override
  public void visit(Check check) {
    List<String> columns = new ArrayList<>(check.condition().identifiers());
    columns.removeIf(column -> table.column(column) == null);
    String name = written(check.name(), DerivedNames.check(table.name(), columns));
    put(
        columns,
        new Annotation("Check").text("value", check.condition().text()).text("name", name));
  }

  /** The enum that is the type of the field says it. */
  @Override
  public void visit(LabelCheck check) {}

  @Override
  public void visit(Exclude exclude) {
    String derived = DerivedNames.exclude(table.name(), exclude.index().elements(), "");
    Annotation annotation =
        new Annotation("Exclude")
            .texts("value", IndexElements.ofExclude(exclude))
            .constant("using", "Index.Method", exclude.method(), Index.Method.GIST)
            .text("where", sql(exclude.where()));
    onClass.add(
        deferrable(annotation, exclude.deferral())
            .text("name", written(exclude.name(), derived))
            .build());
  }

  private void add(Index index) {
    boolean onField = index.elements().size() == 1 && index.elements().get(0).isPlainColumn();
    List<String> elements = IndexElements.of(index.elements());
    String derived = DerivedNames.index(table.name(), index.elements(), index.include());
    List<String> parameters = new ArrayList<>();
    index.with().forEach((name, value) -> parameters.add(name + "=" + value));
    Annotation annotation =
        new Annotation("Index")
            .texts("value", onField ? List.of() : elements)
            .flag("unique", index.unique(), false)
            .constant("using", "Index.Method", index.method(), Index.Method.BTREE)
            .texts("include", index.include())
            .flag("nullsNotDistinct", index.nullsNotDistinct(), false)
            .texts("with", parameters)
            .text("where", sql(index.where()))
            .text("name", written(index.name(), derived));
    put(onField ? elements : List.of(), annotation);
  }

  private static String sql(@Nullable SqlText text) {
    return text == null ? "" : text.text();
  }

  /** An annotation whose {@code value} is columns, but for one on the field of its only column. */
  private static Annotation columns(String simpleName, List<String> columns) {
    return new Annotation(simpleName).texts("value", columns.size() == 1 ? List.of() : columns);
  }

  private static Annotation deferrable(Annotation annotation, Constraint.Deferral deferral) {
    return deferral == Constraint.Deferral.NOT_DEFERRABLE
        ? annotation
        : annotation.constant("deferrable", "Deferrable", deferral.name());
  }

  private static void action(Annotation annotation, String member, ForeignKey.Action action) {
    annotation.constant(member, "ForeignKey.Action", action, ForeignKey.Action.NO_ACTION);
  }

  private static String written(String name, String derived) {
    return name.equals(derived) ? "" : name;
  }

  private void put(List<String> columns, Annotation annotation) {
    (columns.size() == 1
            ? onFields.computeIfAbsent(columns.get(0), any -> new ArrayList<>())
            : onClass)
        .add(annotation.build());
  }
}

package dev.schemac.core.postgres;

import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The indexes of one table that no constraint owns, as the model and as the catalog have them. */
final class ModelIndexes {

  private final TestDatabase database;
  private final Table table;

  ModelIndexes(TestDatabase database, Table table) {
    this.database = database;
    this.table = table;
  }

  List<String> expected() {
    List<String> lines = new ArrayList<>();
    for (Index index : table.indexes()) {
      database.execute(create(index));
      String definition = database.value("SELECT pg_get_indexdef('scratch_index'::regclass)");
      lines.add(
          line(
              index.name(),
              definition
                  .replaceFirst("scratch_index", "?")
                  .replaceFirst("public\\.comparison_scratch", "?")));
      database.execute("DROP INDEX scratch_index");
    }
    return lines;
  }

  List<String> actual() {
    List<String> lines = new ArrayList<>();
    String query =
        "SELECT relname, pg_get_indexdef(indexrelid), quote_ident(relname),"
            + " indrelid::regclass, indisvalid AND indisready"
            + " FROM pg_index JOIN pg_class c ON c.oid = indexrelid"
            + " WHERE NOT EXISTS (SELECT FROM pg_constraint"
            + " WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x')) AND indrelid = "
            + ModelComparison.oid(table.name());
    for (String row : database.rows(query)) {
      String[] values = row.split(" \\| ", -1);
      String relation = values[3].contains(".") ? values[3] : "public." + values[3];
      String definition =
          values[1].replace(" " + values[2] + " ON ", " ? ON ").replace(relation, "?");
      lines.add(line(values[0], definition) + (values[4].equals("t") ? "" : " INVALID"));
    }
    return lines;
  }

  private String line(String name, String definition) {
    return "index " + table.name() + " " + name + " " + definition;
  }

  private static String create(Index index) {
    StringBuilder out = new StringBuilder("CREATE ");
    out.append(index.unique() ? "UNIQUE INDEX" : "INDEX").append(" scratch_index ON ");
    out.append(ModelComparison.SCRATCH).append(" USING ").append(index.method()).append(" (");
    boolean ordered = index.method() == Index.Method.BTREE;
    out.append(
        String.join(
            ", ", index.elements().stream().map(element -> element(element, ordered)).toList()));
    out.append(")");
    if (!index.include().isEmpty()) {
      out.append(" INCLUDE (").append(ModelComparison.quoteAll(index.include())).append(")");
    }
    if (index.nullsNotDistinct()) {
      out.append(" NULLS NOT DISTINCT");
    }
    if (!index.with().isEmpty()) {
      out.append(" WITH ").append(index.with().toString().replace('{', '(').replace('}', ')'));
    }
    if (index.where() != null) {
      out.append(" WHERE ").append(index.where());
    }
    return out.toString();
  }

  static String element(Index.Element element, boolean ordered) {
    String part =
        element.key() instanceof Index.ColumnKey column
            ? ModelComparison.quote(column.name())
            : "(" + ((Index.ExpressionKey) element.key()).sql() + ")";
    String collation =
        element.collation() == null ? "" : " COLLATE " + ModelComparison.quote(element.collation());
    String order =
        ordered
            ? (element.descending() ? " DESC" : " ASC")
                + (element.nullsFirst() ? " NULLS FIRST" : " NULLS LAST")
            : "";
    return part
        + collation
        + (element.operatorClass() == null ? "" : " " + element.operatorClass())
        + order;
  }
}

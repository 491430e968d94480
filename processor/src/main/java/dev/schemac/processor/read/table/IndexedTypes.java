package dev.schemac.processor.read.table;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.OperatorClasses;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.Locale;
import java.util.Set;

/** Whether an index can be of a column, by the operator classes that there are for its type. */
final class IndexedTypes {

  private final Set<QualifiedName> enumTypes;
  private final Set<String> extensions;
  private final Problems problems;

  IndexedTypes(Set<QualifiedName> enumTypes, Set<String> extensions, Problems problems) {
    this.enumTypes = enumTypes;
    this.extensions = extensions;
    this.problems = problems;
  }

  /** Checks a column of an index that names no operator class for it. */
  void check(String column, SqlType type, Index.Method method, boolean unique, Place place) {
    if (OperatorClasses.isMissing(method, type, enumTypes, extensions)) {
      String access = method.name().toLowerCase(Locale.ROOT);
      problems.add(
          FindingId.BAD_VALUE,
          place,
          "Column '" + column + "'",
          type
              + " has no default operator class for a "
              + access
              + " index"
              + (unique ? ", which keeps values unique" : "")
              + "; "
              + advice(type, method));
    }
  }

  private String advice(SqlType type, Index.Method method) {
    String extension = OperatorClasses.extension(method, type, enumTypes);
    if (type.element().isText() && method == Index.Method.GIN) {
      return "write gin_trgm_ops behind the column, with @Extension(\"pg_trgm\"), or index"
          + " to_tsvector('english', …)";
    } else if (!extension.isEmpty()) {
      return "write @Extension(\"" + extension + "\") on the package, or use Index.Method.BTREE";
    } else if (type.equals(SqlType.builtIn("json"))) {
      return "make the column jsonb";
    } else if (!OperatorClasses.isMissing(Index.Method.GIST, type, enumTypes, extensions)) {
      return "use Index.Method.GIST";
    }
    return "write an operator class behind the column, or index an expression of another type";
  }
}

package dev.schemac.core.history.snapshot;

import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ExcludeElementParser;
import dev.schemac.core.schema.Index;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.SqlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An exclusion constraint in the snapshot: {@code on}, {@code using} and {@code where} as an index
 * has them, {@code with} an operator for each element, {@code deferrable} as a key has it.
 */
final class ExcludeJson {

  private ExcludeJson() {}

  /** Reads the object behind {@code exclude}. */
  static Exclude read(SnapshotInput in, String name) throws IOException, SnapshotException {
    in.needs(SnapshotFormat.EXCLUDE);
    List<Index.Element> indexed = List.of();
    List<String> operators = List.of();
    Index.Method method = Index.Method.BTREE;
    SqlText where = null;
    Deferral deferral = Deferral.NOT_DEFERRABLE;
    for (String member = in.first(); member != null; member = in.next()) {
      switch (member) {
        case "on" -> indexed = TableJsonReader.elements(in);
        case "with" -> operators = in.strings();
        case "using" -> method = in.constant(Index.Method.values());
        case "where" -> where = in.sql();
        case "deferrable" -> deferral = in.constant(Deferral.values());
        default -> throw in.unknown(member);
      }
    }
    if (indexed.isEmpty() || indexed.size() != operators.size()) {
      throw in.broken("'" + name + "' does not pair its elements with operators");
    }
    List<Exclude.Element> elements = new ArrayList<>();
    for (int i = 0; i < indexed.size(); i++) {
      elements.add(new Exclude.Element(indexed.get(i), operator(in, operators.get(i))));
    }
    return new Exclude(name, method, elements, where, deferral);
  }

  private static String operator(SnapshotInput in, String text) throws SnapshotException {
    try {
      return ExcludeElementParser.operator(text);
    } catch (BadSqlException e) {
      throw in.broken("'" + text + "' is no operator");
    }
  }

  static List<String> operators(Exclude exclude) {
    List<String> operators = new ArrayList<>();
    for (Exclude.Element element : exclude.elements()) {
      operators.add(element.operator());
    }
    return operators;
  }
}

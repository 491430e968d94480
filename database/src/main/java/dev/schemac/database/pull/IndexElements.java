package dev.schemac.database.pull;

import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.Index;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Elements of indexes as annotations have them. */
final class IndexElements {

  private IndexElements() {}

  static List<String> of(List<Index.Element> elements) {
    List<String> written = new ArrayList<>();
    for (Index.Element element : elements) {
      written.add(of(element));
    }
    return written;
  }

  static List<String> ofExclude(Exclude exclude) {
    List<String> written = new ArrayList<>();
    for (Exclude.Element element : exclude.elements()) {
      String indexed = of(element.indexed(), false);
      written.add(indexed + " WITH " + element.operatorSql());
    }
    return written;
  }

  private static String of(Index.Element element) {
    return of(element, element.isPlainColumn());
  }

  /**
   * The element as SQL.
   *
   * @param bare whether its column's name stands alone, where it needs no quotes
   */
  private static String of(Index.Element element, boolean bare) {
    return part(element.key(), bare) + element.suffix();
  }

  private static String part(Index.Key key, boolean bare) {
    SqlText expression = key.expression();
    if (expression != null) {
      return expression.isCall() ? expression.text() : "(" + expression.text() + ")";
    }
    String column = Objects.requireNonNull(key.column());
    return bare ? column : Identifiers.quote(column);
  }
}

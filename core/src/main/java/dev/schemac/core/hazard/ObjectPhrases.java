package dev.schemac.core.hazard;

import dev.schemac.core.text.OneLineSql;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.StringLiteral;
import java.util.Collection;

/** Things as sentences name them. */
final class ObjectPhrases {

  private ObjectPhrases() {}

  static String column(QualifiedName table, String column) {
    return CatalogState.key(table) + "." + column;
  }

  static String sequence(QualifiedName sequence) {
    return "the sequence " + sequence;
  }

  static String label(String label) {
    return OneLineSql.of(StringLiteral.of(label));
  }

  static String labels(Collection<String> labels) {
    return String.join(", ", labels.stream().map(ObjectPhrases::label).toList());
  }
}

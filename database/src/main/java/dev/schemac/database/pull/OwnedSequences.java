package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sequences that belong to columns, by table: their annotations stand on its class. */
final class OwnedSequences {

  private final Map<QualifiedName, List<Sequence>> byTable = new HashMap<>();

  OwnedSequences(Schema schema) {
    for (Sequence sequence : schema.sequences().values()) {
      Sequence.Owner owner = sequence.owner();
      if (owner != null) {
        byTable.computeIfAbsent(owner.table(), any -> new ArrayList<>()).add(sequence);
      }
    }
  }

  /** The annotations of those of a table, sorted by name. */
  List<AnnotationSpec> annotations(QualifiedName table) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    for (Sequence sequence : byTable.getOrDefault(table, List.of())) {
      annotations.add(SequenceAnnotation.of(sequence));
    }
    return annotations;
  }
}

package dev.schemac.core.plan;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says which changes find no place in the files of an online migration. */
final class UnplacedVertices {

  private UnplacedVertices() {}

  static List<Finding> findings(Collection<Vertex> unplaced) {
    List<Finding> findings = new ArrayList<>();
    for (Vertex vertex : unplaced) {
      findings.add(finding(vertex));
    }
    return findings;
  }

  private static Finding finding(Vertex vertex) {
    QualifiedName table = vertex.object();
    String part = vertex.part();
    if (part.isEmpty()) {
      return finding(new Address.OfTable(table), "table", table.toString());
    }
    return switch (vertex.action()) {
      case ADD_FOREIGN_KEY,
          ADD_CONSTRAINT,
          ALTER_CONSTRAINT,
          DROP_CONSTRAINT,
          DROP_FOREIGN_KEY,
          RENAME_CONSTRAINT,
          RENAME_CONSTRAINT_AWAY ->
          finding(new Address.OfConstraint(table, part), "constraint", part);
      case DROP_INDEX, CREATE_INDEX, RENAME_INDEX, RENAME_INDEX_AWAY ->
          finding(new Address.OfIndex(table, part), "index", part);
      default -> finding(new Address.OfColumn(table, part), "column", part);
    };
  }

  private static Finding finding(Address address, String kind, String name) {
    return Finding.at(address, FindingId.NO_PHASE_LEFT, kind, name);
  }
}

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
      Address address = address(vertex);
      String kind = kind(address);
      String name = vertex.part().isEmpty() ? vertex.object().toString() : vertex.part();
      findings.add(Finding.at(address, FindingId.NO_PHASE_LEFT, kind, name));
    }
    return findings;
  }

  private static Address address(Vertex vertex) {
    QualifiedName table = vertex.object();
    if (vertex.part().isEmpty()) {
      return new Address.OfTable(table);
    }
    return switch (vertex.action()) {
      case ADD_FOREIGN_KEY,
          ADD_CONSTRAINT,
          ALTER_CONSTRAINT,
          DROP_CONSTRAINT,
          DROP_FOREIGN_KEY,
          RENAME_CONSTRAINT,
          RENAME_CONSTRAINT_AWAY ->
          new Address.OfConstraint(table, vertex.part());
      case DROP_INDEX, CREATE_INDEX, RENAME_INDEX, RENAME_INDEX_AWAY ->
          new Address.OfIndex(table, vertex.part());
      default -> new Address.OfColumn(table, vertex.part());
    };
  }

  private static String kind(Address address) {
    if (address instanceof Address.OfTable) {
      return "table";
    } else if (address instanceof Address.OfConstraint) {
      return "constraint";
    }
    return address instanceof Address.OfIndex ? "index" : "column";
  }
}

package dev.schemac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No schema is known whose change finds no phase; a person is told what it is all the same. */
class UnplacedVerticesTest {

  private static final QualifiedName TABLE = QualifiedName.of("t");

  @Test
  void eachIsToldAtItsPlace() {
    assertTold(Vertex.of(Action.RENAMED, TABLE), new Address.OfTable(TABLE), "table", "t");
    assertTold(
        new Vertex(Action.ADD_FOREIGN_KEY, TABLE, "f"),
        new Address.OfConstraint(TABLE, "f"),
        "constraint",
        "f");
    assertTold(
        new Vertex(Action.RENAME_CONSTRAINT, TABLE, "c"),
        new Address.OfConstraint(TABLE, "c"),
        "constraint",
        "c");
    assertTold(
        new Vertex(Action.CREATE_INDEX, TABLE, "i"), new Address.OfIndex(TABLE, "i"), "index", "i");
    assertTold(
        new Vertex(Action.ADD_COLUMN, TABLE, "a"), new Address.OfColumn(TABLE, "a"), "column", "a");
  }

  private static void assertTold(Vertex vertex, Address address, String kind, String name) {
    assertThat(UnplacedVertices.findings(List.of(vertex)))
        .containsExactly(Finding.at(address, FindingId.NO_PHASE_LEFT, kind, name));
  }
}

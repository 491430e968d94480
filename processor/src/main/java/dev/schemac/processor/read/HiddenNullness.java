package dev.schemac.processor.read;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Column;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.partial.Presence;
import dev.schemac.processor.read.partial.SiblingTables;
import dev.schemac.processor.read.table.BuiltTable;
import dev.schemac.processor.report.Problems;
import java.util.Set;

/**
 * Refuses a table with a column whose nullability only the class file of one of these sources
 * tells, where the compiler shows class files without the annotations on types that may say it. The
 * sources' class can be compiled as well, and a class file of another build is read directly.
 */
final class HiddenNullness {

  private final Set<String> roots;
  private final Presence presence;
  private final Problems problems;

  HiddenNullness(Set<String> roots, Presence presence, Problems problems) {
    this.roots = roots;
    this.presence = presence;
    this.problems = problems;
  }

  void refuse(BuiltTable table, SiblingTables siblingTables) {
    for (ColumnDraft draft : table.draft().columns().values()) {
      Column column = table.columns().get(draft.name());
      String type = draft.mappedTypeUse().type();
      boolean hidden =
          draft.byScope()
              && column != null
              && !column.nullable()
              && !isKey(table, draft.name())
              && !roots.contains(type)
              && !table.carried().contains(draft.mappedTypeUse())
              && !siblingTables.know(draft.mappedTypeUse(), draft.column())
              && presence.hasSource(type);
      if (hidden) {
        problems.add(
            FindingId.NULLNESS_HIDDEN,
            table.draft().place(),
            draft.name(),
            table.draft().name().toString(),
            type);
        return;
      }
    }
  }

  private static boolean isKey(BuiltTable table, String column) {
    return table.primaryKey() != null && table.primaryKey().columns().contains(column);
  }
}

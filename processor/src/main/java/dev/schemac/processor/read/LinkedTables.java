package dev.schemac.processor.read;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.partial.Presence;
import dev.schemac.processor.read.table.PreviousCompile;
import dev.schemac.processor.read.table.ReferencedTables;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a whole compile knows: those of its roots, of the snapshot those that are still
 * there, and those of other builds.
 */
final class LinkedTables implements ReferencedTables.Known {

  private final ReadRoots readRoots;
  private final PreviousCompile previousCompile;
  private final Presence presence;
  private final ExternalTables external;

  /** Made when it is asked for: few compiles have a field that references a table. */
  private @Nullable Map<String, QualifiedName> lastByClass;

  private final Map<String, TableDraft> read = new HashMap<>();

  LinkedTables(
      ReadRoots readRoots,
      PreviousCompile previousCompile,
      Presence presence,
      ExternalTables external) {
    this.readRoots = readRoots;
    this.previousCompile = previousCompile;
    this.presence = presence;
    this.external = external;
  }

  /** A table that is no root is read if it has something from a root. */
  @Override
  public @Nullable TableDraft draft(String className) {
    TableDraft draft = readRoots.drafts().get(className);
    if (draft != null || read.containsKey(className)) {
      return draft != null ? draft : read.get(className);
    }
    QualifiedName name = lastName(className);
    Origins.OfObject origin = name == null ? null : previousCompile.origins().tables().get(name);
    if (name == null || origin == null || !isKept(origin)) {
      draft = external.draft(className);
    } else if (presence.isTouched(origin.inherited().values())) {
      draft = readRoots.knownClasses().reread(className, name);
    }
    read.put(className, draft);
    return draft;
  }

  @Override
  public @Nullable Table last(String className) {
    QualifiedName name = lastName(className);
    Origins.OfObject origin = name == null ? null : previousCompile.origins().tables().get(name);
    if (name != null && origin != null && isKept(origin)) {
      return previousCompile.schema().tables().get(name);
    }
    ExternalTable table =
        readRoots.knownClasses().isForeignTable(className) ? external.last(className) : null;
    return table == null ? null : table.table();
  }

  private @Nullable QualifiedName lastName(String className) {
    Map<String, QualifiedName> names = lastByClass;
    if (names == null) {
      names = previousCompile.origins().tablesByClass();
      lastByClass = names;
    }
    return names.get(className);
  }

  private boolean isKept(Origins.OfObject origin) {
    return presence.isKept(origin.className(), origin.sourceFile());
  }

  @Override
  public @Nullable Column lastColumn(TableDraft draft, ColumnDraft column) {
    if (readRoots.isRead(column.declaredBy())) {
      return null;
    }
    Table table = previousCompile.schema().tables().get(draft.name());
    return table == null ? null : table.column(column.name());
  }
}

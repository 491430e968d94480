package dev.schemac.core.history.snapshot;

import com.google.gson.stream.JsonWriter;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables, with a line for each column, constraint and index. */
final class TableSection extends SnapshotSection<Table> {

  private final TypeText types;

  TableSection(TypeText types) {
    super(ObjectKind.TABLE, "tables", SnapshotFormat.FIRST);
    this.types = types;
  }

  @Override
  Table read(SnapshotInput in, QualifiedName name, Map<QualifiedName, Origins.OfObject> origins)
      throws IOException, SnapshotException {
    return TableJsonReader.read(in, types, name, origins);
  }

  @Override
  void write(JsonWriter out, Table table, Origins.@Nullable OfObject origin) throws IOException {
    new TableJsonWriter(out, types, origin).write(table);
  }

  /** The class of a table that is to be dropped later is gone. */
  @Override
  boolean hasClass(Table table) {
    return !table.isPending();
  }

  @Override
  boolean isWrittenEmpty() {
    return true;
  }
}

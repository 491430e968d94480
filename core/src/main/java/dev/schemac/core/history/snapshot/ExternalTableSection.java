package dev.schemac.core.history.snapshot;

import com.google.gson.stream.JsonWriter;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of other builds, as tables are, always with their class: they have no other origin.
 */
final class ExternalTableSection extends SnapshotSection<ExternalTable> {

  private final TypeText types;

  ExternalTableSection(TypeText types) {
    super(ObjectKind.EXTERNAL_TABLE, "external", SnapshotFormat.EXTERNAL_TABLES);
    this.types = types;
  }

  @Override
  ExternalTable read(
      SnapshotInput in, QualifiedName name, Map<QualifiedName, Origins.OfObject> origins)
      throws IOException, SnapshotException {
    Map<QualifiedName, Origins.OfObject> own = new HashMap<>();
    Table table = TableJsonReader.read(in, types, name, own);
    Origins.OfObject origin = own.get(name);
    if (origin == null) {
      throw in.broken("the table has no class");
    }
    return new ExternalTable(origin.className(), table);
  }

  @Override
  void write(JsonWriter out, ExternalTable external, Origins.@Nullable OfObject origin)
      throws IOException {
    Origins.OfObject ofClass = new Origins.OfObject(external.className(), "");
    new TableJsonWriter(out, types, ofClass).write(external.table());
  }
}

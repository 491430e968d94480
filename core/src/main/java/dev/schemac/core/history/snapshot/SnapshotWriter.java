package dev.schemac.core.history.snapshot;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.QualifiedName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code schema.json}: a line for each column, constraint, index, type and migration, so
 * that a review sees what changed and git merges what does not touch.
 */
public final class SnapshotWriter {

  /** One member a line. */
  static final FormattingStyle LINES = FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");

  /** All on one line. */
  static final FormattingStyle LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  private final JsonWriter out;
  private final TableJsonWriter tables;

  private SnapshotWriter(JsonWriter out) {
    this.out = out;
    this.tables = new TableJsonWriter(out);
  }

  public static String write(Snapshot snapshot) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setFormattingStyle(LINES);
      new SnapshotWriter(out).snapshot(snapshot);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return HiddenCharacters.escaped(text.append('\n').toString());
  }

  private void snapshot(Snapshot snapshot) throws IOException {
    out.beginObject();
    out.name("format").value(SnapshotFormat.of(snapshot).number());
    out.name("sources").value(snapshot.sources());
    Origins origins = snapshot.origins();
    Collection<String> extensions = snapshot.schema().extensions();
    if (!extensions.isEmpty()) {
      out.name("extensions").beginObject();
      for (String extension : extensions) {
        out.name(extension).value(origins.extensions().getOrDefault(extension, ""));
      }
      out.endObject();
    }
    if (!origins.declaredTypes().isEmpty()) {
      out.name("declares").beginObject();
      for (Map.Entry<String, String> type : origins.declaredTypes().entrySet()) {
        out.name(type.getKey()).value(type.getValue());
      }
      out.endObject();
    }
    SortedMap<QualifiedName, EnumType> types = snapshot.schema().enumTypes();
    if (!types.isEmpty()) {
      out.name("types").beginObject();
      for (EnumType type : types.values()) {
        out.name(NameText.write(type.name()));
        type(type, origins.enumTypes().get(type.name()));
      }
      out.endObject();
    }
    out.name("tables").beginObject();
    for (Table table : snapshot.schema().tables().values()) {
      out.name(NameText.write(table.name()));
      tables.write(table, origins.tables().get(table.name()));
    }
    out.endObject();
    SortedMap<QualifiedName, ExternalTable> external = snapshot.schema().externalTables();
    if (!external.isEmpty()) {
      out.name("external").beginObject();
      for (Map.Entry<QualifiedName, ExternalTable> table : external.entrySet()) {
        out.name(NameText.write(table.getKey()));
        externalTable(table.getValue());
      }
      out.endObject();
    }
    PreviousState previousState = snapshot.previousState();
    if (previousState != null) {
      out.name("before");
      before(previousState);
    }
    out.name("journal").beginArray();
    for (JournalEntry entry : snapshot.journal()) {
      JournalWriter.write(out, entry);
    }
    out.endArray();
    out.endObject();
  }

  private void before(PreviousState previousState) throws IOException {
    out.beginObject();
    out.name("options").value(previousState.draftKey());
    if (previousState.extensions() != null) {
      strings("extensions", previousState.extensions());
    }
    if (!previousState.types().isEmpty()) {
      out.name("types").beginObject();
      for (Map.Entry<QualifiedName, Optional<EnumType>> old : previousState.types().entrySet()) {
        out.name(NameText.write(old.getKey()));
        if (old.getValue().isPresent()) {
          type(old.getValue().get(), null);
        } else {
          out.nullValue();
        }
      }
      out.endObject();
    }
    if (!previousState.tables().isEmpty()) {
      out.name("tables").beginObject();
      for (Map.Entry<QualifiedName, Optional<Table>> old : previousState.tables().entrySet()) {
        out.name(NameText.write(old.getKey()));
        if (old.getValue().isPresent()) {
          tables.write(old.getValue().get(), null);
        } else {
          out.nullValue();
        }
      }
      out.endObject();
    }
    if (!previousState.externalTables().isEmpty()) {
      out.name("external").beginObject();
      for (Map.Entry<QualifiedName, Optional<ExternalTable>> old :
          previousState.externalTables().entrySet()) {
        out.name(NameText.write(old.getKey()));
        if (old.getValue().isPresent()) {
          externalTable(old.getValue().get());
        } else {
          out.nullValue();
        }
      }
      out.endObject();
    }
    out.endObject();
  }

  private void externalTable(ExternalTable external) throws IOException {
    tables.write(external.table(), new Origins.OfTable(external.className(), "", new TreeMap<>()));
  }

  private void type(EnumType type, Origins.@Nullable OfType origin) throws IOException {
    out.beginObject();
    out.setFormattingStyle(LINE);
    if (origin != null) {
      out.name("class").value(origin.className());
      if (!origin.sourceFile().isEmpty()) {
        out.name("file").value(origin.sourceFile());
      }
    }
    out.name("labels").beginArray();
    for (String label : type.labels()) {
      out.value(label);
    }
    out.endArray();
    if (type.comment() != null) {
      out.name("comment").value(type.comment());
    }
    out.endObject();
    out.setFormattingStyle(LINES);
  }

  private void strings(String name, Collection<String> values) throws IOException {
    out.name(name).beginArray();
    out.setFormattingStyle(LINE);
    for (String value : values) {
      out.value(value);
    }
    out.endArray();
    out.setFormattingStyle(LINES);
  }
}

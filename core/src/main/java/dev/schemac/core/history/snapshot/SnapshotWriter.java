package dev.schemac.core.history.snapshot;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.text.HiddenCharacters;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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
  private final List<SnapshotSection<?>> sections = SnapshotSection.all();

  private SnapshotWriter(JsonWriter out) {
    this.out = out;
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
    for (SnapshotSection<?> section : sections) {
      section.writeAll(out, snapshot);
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
    for (SnapshotSection<?> section : sections) {
      section.writeReplaced(out, previousState);
    }
    out.endObject();
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

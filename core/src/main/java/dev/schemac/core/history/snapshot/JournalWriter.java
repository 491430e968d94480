package dev.schemac.core.history.snapshot;

import com.google.gson.stream.JsonWriter;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.intent.Intent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes one line of the journal. */
final class JournalWriter {

  private JournalWriter() {}

  static void write(JsonWriter out, JournalEntry entry) throws IOException {
    out.beginObject();
    out.setFormattingStyle(SnapshotWriter.LINE);
    if (entry.kind() != JournalEntry.Kind.GENERATED) {
      out.name("kind").value(text(entry.kind()));
    }
    out.name("files").beginObject();
    for (JournalFile file : entry.files()) {
      out.name(file.name()).value(file.checksum());
    }
    out.endObject();
    files(out, "repeats", entry, JournalFile.State.REPEATS);
    files(out, "deleted", entry, JournalFile.State.DELETED);
    if (entry.schema() != null) {
      out.name("schema").value(entry.schema());
    }
    if (entry.name() != null) {
      out.name("name").value(entry.name());
    }
    intents(out, "intents", entry.intents());
    intents(out, "replayed", entry.replayed());
    out.endObject();
    out.setFormattingStyle(SnapshotWriter.LINES);
  }

  static String text(JournalEntry.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void files(
      JsonWriter out, String name, JournalEntry entry, JournalFile.State state) throws IOException {
    boolean any = false;
    for (JournalFile file : entry.files()) {
      if (file.state() == state) {
        if (!any) {
          out.name(name).beginArray();
        }
        out.value(file.name());
        any = true;
      }
    }
    if (any) {
      out.endArray();
    }
  }

  private static void intents(JsonWriter out, String name, List<Intent> intents)
      throws IOException {
    if (intents.isEmpty()) {
      return;
    }
    out.name(name).beginArray();
    for (Intent intent : intents) {
      out.beginArray();
      for (String part : IntentText.write(intent)) {
        out.value(part);
      }
      out.endArray();
    }
    out.endArray();
  }
}

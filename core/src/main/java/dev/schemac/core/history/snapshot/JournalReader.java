package dev.schemac.core.history.snapshot;

import dev.schemac.core.history.journal.ConfFile;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.history.journal.MigrationName;
import dev.schemac.core.intent.Intent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one line of the journal. */
final class JournalReader {

  private final SnapshotInput in;
  private JournalEntry.Kind kind = JournalEntry.Kind.GENERATED;
  private final Map<String, JournalFile> files = new LinkedHashMap<>();
  private final Map<String, JournalFile.State> states = new LinkedHashMap<>();
  private @Nullable String schema;
  private @Nullable String name;
  private final List<Intent> intents = new ArrayList<>();
  private final List<Intent> replayed = new ArrayList<>();

  private JournalReader(SnapshotInput in) {
    this.in = in;
  }

  static JournalEntry read(SnapshotInput in) throws IOException, SnapshotException {
    JournalReader reader = new JournalReader(in);
    for (String member = in.first(); member != null; member = in.next()) {
      reader.member(member);
    }
    if (reader.kind == JournalEntry.Kind.GENERATED
        && (reader.files.isEmpty() || reader.schema == null)) {
      throw in.broken("a migration has files and a schema");
    }
    for (JournalFile file : reader.files.values()) {
      if (!reader.files.containsKey(file.script())) {
        throw in.broken("'" + file.name() + "' has no script in the migration");
      }
    }
    for (Map.Entry<String, JournalFile.State> state : reader.states.entrySet()) {
      JournalFile file = reader.files.get(state.getKey());
      if (file == null || file.isConf()) {
        throw in.broken("'" + state.getKey() + "' is no script of the migration");
      }
      reader.files.put(file.name(), file.in(state.getValue()));
    }
    return new JournalEntry(
        reader.kind,
        List.copyOf(reader.files.values()),
        reader.schema,
        reader.name,
        reader.intents,
        reader.replayed);
  }

  private void member(String member) throws IOException, SnapshotException {
    switch (member) {
      case "kind" -> kind = kind(in.string());
      case "files" -> files();
      case "repeats" -> states(JournalFile.State.REPEATS);
      case "deleted" -> states(JournalFile.State.DELETED);
      case "schema" -> schema = in.name();
      case "name" -> name = in.name();
      case "intents" -> intents(intents);
      case "replayed" -> intents(replayed);
      default -> throw in.unknown(member);
    }
  }

  private void files() throws IOException, SnapshotException {
    for (String file = in.first(); file != null; file = in.next()) {
      files.put(file, new JournalFile(fileName(file), in.name()));
    }
  }

  private void states(JournalFile.State state) throws IOException, SnapshotException {
    in.needs(SnapshotFormat.REPEATED_MIGRATIONS);
    for (String file : in.strings()) {
      if (states.put(file, state) != null) {
        throw in.broken("'" + file + "' comes twice");
      }
    }
  }

  private void intents(List<Intent> into) throws IOException, SnapshotException {
    in.beginArray();
    while (in.hasItem()) {
      Intent intent = IntentText.read(in.strings());
      if (intent instanceof Intent.HandedOverTable) {
        in.needs(SnapshotFormat.HANDED_OVER_TABLES);
      } else if (intent instanceof Intent.TakenOverTable) {
        in.needs(SnapshotFormat.EXTERNAL_TABLES);
      } else if (intent.isLater()) {
        in.needs(SnapshotFormat.PENDING_DROPS);
      }
      into.add(intent);
    }
  }

  private JournalEntry.Kind kind(String text) throws SnapshotException {
    for (JournalEntry.Kind constant : JournalEntry.Kind.values()) {
      if (JournalWriter.text(constant).equals(text)) {
        return constant;
      }
    }
    throw in.broken("'" + text + "' is no kind of migration");
  }

  /**
   * Reads a file's name, and refuses one that leads out of the folder: a journal comes with the
   * checkout and may be anybody's.
   */
  private String fileName(String file) throws SnapshotException {
    String script =
        file.endsWith(ConfFile.SUFFIX)
            ? file.substring(0, file.length() - ConfFile.SUFFIX.length())
            : file;
    boolean path = file.indexOf('/') >= 0 || file.indexOf('\\') >= 0 || file.indexOf('\0') >= 0;
    if (path || MigrationName.parse(script) == null) {
      throw in.broken("'" + file + "' is no name of a migration file");
    }
    return file;
  }
}

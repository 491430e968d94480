package dev.schemac.core.history.snapshot;

import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.schema.ObjectMap;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.text.QualifiedName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads and checks {@code schema.json}, whatever its bytes are. */
public final class SnapshotReader {

  private final SnapshotInput in;
  private final List<SnapshotSection<?>> sections = SnapshotSection.all();
  private @Nullable SnapshotFormat format;
  private @Nullable String sources;
  private final SortedMap<String, String> extensions = new TreeMap<>();
  private final SortedMap<String, String> declaredTypes = new TreeMap<>();
  private Schema schema = Schema.EMPTY;
  private ObjectMap<Origins.OfObject> origins = ObjectMap.empty();
  private final List<JournalEntry> journal = new ArrayList<>();
  private @Nullable PreviousState previousState;

  private SnapshotReader(SnapshotInput in) {
    this.in = in;
  }

  /**
   * Reads a whole snapshot, for whoever wants to know a schema: it takes no lock and needs no
   * options.
   *
   * @throws NewerFormatException if a newer schemac wrote it
   * @throws SnapshotException if it cannot be used otherwise
   */
  public static Snapshot read(byte[] bytes) throws SnapshotException {
    return read(decode(bytes));
  }

  public static Snapshot read(String text) throws SnapshotException {
    Snapshot snapshot = parse(text);
    SnapshotCheck.check(snapshot);
    return snapshot;
  }

  /** Reads a snapshot whose parts need not fit together, since some were left out. */
  public static Snapshot parse(String text) throws SnapshotException {
    SnapshotReader reader = new SnapshotReader(new SnapshotInput(text));
    try {
      for (String name = reader.in.first(); name != null; name = reader.in.next()) {
        reader.member(name);
      }
      reader.in.end();
      return reader.snapshot();
    } catch (SnapshotException e) {
      StatedFormat.requireKnown(text);
      throw e;
    } catch (IOException | RuntimeException e) {
      // Gson throws unchecked exceptions for wrong types. Whatever a file holds, it must not end a
      // compile with one.
      StatedFormat.requireKnown(text);
      throw new SnapshotException(firstLine(e));
    }
  }

  static String decode(byte[] bytes) throws SnapshotException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new SnapshotException("it is not UTF-8");
    }
  }

  private void member(String name) throws IOException, SnapshotException {
    switch (name) {
      case "format" -> format = SnapshotFormat.of(in.number());
      case "sources" -> sources = in.string();
      case "extensions" -> extensions();
      case "declares" -> declaredTypes();
      case "before" -> previousState = previousState();
      case "journal" -> journal();
      default -> objects(section(name));
    }
  }

  private SnapshotSection<?> section(String name) throws SnapshotException {
    for (SnapshotSection<?> section : sections) {
      if (section.member.equals(name)) {
        return section;
      }
    }
    throw in.unknown(name);
  }

  private void objects(SnapshotSection<?> section) throws IOException, SnapshotException {
    SortedMap<QualifiedName, Origins.OfObject> ofObjects = new TreeMap<>();
    schema = schema.with(section.kind, section.readAll(in, ofObjects));
    origins = origins.with(section.kind, ofObjects);
  }

  private void extensions() throws IOException, SnapshotException {
    for (String extension = in.first(); extension != null; extension = in.next()) {
      extensions.put(extension, in.string());
    }
  }

  private void declaredTypes() throws IOException, SnapshotException {
    in.needs(SnapshotFormat.DECLARED_TYPES);
    for (String type = in.first(); type != null; type = in.next()) {
      declaredTypes.put(type, in.name());
    }
  }

  private void journal() throws IOException, SnapshotException {
    in.beginArray();
    while (in.hasItem()) {
      journal.add(JournalReader.read(in));
    }
  }

  private PreviousState previousState() throws IOException, SnapshotException {
    String options = "";
    TreeSet<String> oldExtensions = null;
    ObjectMap<Optional<SchemaObject>> replaced = ObjectMap.empty();
    for (String member = in.first(); member != null; member = in.next()) {
      switch (member) {
        case "options" -> options = in.string();
        case "extensions" -> oldExtensions = new TreeSet<>(in.strings());
        default -> {
          SnapshotSection<?> section = section(member);
          replaced = replaced.with(section.kind, section.readReplaced(in));
        }
      }
    }
    return new PreviousState(options, oldExtensions, replaced);
  }

  private Snapshot snapshot() throws SnapshotException {
    if (format == null || sources == null) {
      throw new SnapshotException("it has no format or no sources");
    }
    if (in.needed().compareTo(format) > 0) {
      throw new SnapshotException(
          "it says format "
              + format.number()
              + " and has what came with format "
              + in.needed().number());
    }
    return new Snapshot(
        format,
        sources,
        schema.withExtensions(extensions.keySet()),
        new Origins(origins, extensions, declaredTypes),
        previousState,
        journal);
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}

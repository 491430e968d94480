package dev.schemac.core.history.snapshot;

import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
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
  private final TypeText typeText = new TypeText();
  private @Nullable SnapshotFormat format;
  private @Nullable String sources;
  private final SortedMap<String, String> extensions = new TreeMap<>();
  private final SortedMap<String, String> declaredTypes = new TreeMap<>();
  private final SortedMap<QualifiedName, EnumType> types = new TreeMap<>();
  private final SortedMap<QualifiedName, Table> tables = new TreeMap<>();
  private final SortedMap<QualifiedName, Origins.OfTable> tableOrigins = new TreeMap<>();
  private final SortedMap<QualifiedName, Origins.OfType> typeOrigins = new TreeMap<>();
  private final SortedMap<QualifiedName, ExternalTable> externalTables = new TreeMap<>();
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
      // Gson throws unchecked ones for wrong types; nothing a file holds may end a compile so.
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
      case "types" -> types();
      case "tables" -> tables();
      case "external" -> externalTables();
      case "before" -> previousState = previousState();
      case "journal" -> journal();
      default -> throw in.unknown(name);
    }
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

  private void types() throws IOException, SnapshotException {
    for (String text = in.first(); text != null; text = in.next()) {
      QualifiedName name = NameText.read(text);
      StoredType stored = type(name);
      if (stored.origin == null) {
        throw in.broken("the type has no class");
      }
      types.put(name, stored.type);
      typeOrigins.put(name, stored.origin);
    }
  }

  /** A type and where it was read; a type of {@code before} has no origin. */
  private record StoredType(EnumType type, Origins.@Nullable OfType origin) {}

  private StoredType type(QualifiedName name) throws IOException, SnapshotException {
    List<String> labels = List.of();
    String comment = null;
    String className = null;
    String sourceFile = "";
    for (String member = in.first(); member != null; member = in.next()) {
      switch (member) {
        case "labels" -> labels = in.strings();
        case "comment" -> comment = in.string();
        case "class" -> className = in.name();
        case "file" -> sourceFile = in.name();
        default -> throw in.unknown(member);
      }
    }
    return new StoredType(
        new EnumType(name, labels, comment),
        className == null ? null : new Origins.OfType(className, sourceFile));
  }

  private void tables() throws IOException, SnapshotException {
    for (String text = in.first(); text != null; text = in.next()) {
      QualifiedName name = NameText.read(text);
      TableJsonReader.Stored stored = TableJsonReader.read(in, typeText, name);
      Origins.OfTable origin = stored.origin();
      if (origin == null) {
        throw in.broken("the table has no class");
      }
      tables.put(name, stored.table());
      tableOrigins.put(name, origin);
    }
  }

  private void externalTables() throws IOException, SnapshotException {
    for (String text = in.first(); text != null; text = in.next()) {
      QualifiedName name = NameText.read(text);
      externalTables.put(name, externalTable(name));
    }
  }

  private ExternalTable externalTable(QualifiedName name) throws IOException, SnapshotException {
    in.needs(SnapshotFormat.EXTERNAL_TABLES);
    TableJsonReader.Stored stored = TableJsonReader.read(in, typeText, name);
    Origins.OfTable origin = stored.origin();
    if (origin == null) {
      throw in.broken("the table has no class");
    }
    return new ExternalTable(origin.className(), stored.table());
  }

  private PreviousState previousState() throws IOException, SnapshotException {
    String options = "";
    TreeSet<String> oldExtensions = null;
    SortedMap<QualifiedName, Optional<EnumType>> oldTypes = new TreeMap<>();
    SortedMap<QualifiedName, Optional<Table>> oldTables = new TreeMap<>();
    SortedMap<QualifiedName, Optional<ExternalTable>> oldExternal = new TreeMap<>();
    for (String member = in.first(); member != null; member = in.next()) {
      switch (member) {
        case "options" -> options = in.string();
        case "extensions" -> oldExtensions = new TreeSet<>(in.strings());
        case "types" -> oldTypes(oldTypes);
        case "tables" -> oldTables(oldTables);
        case "external" -> oldExternalTables(oldExternal);
        default -> throw in.unknown(member);
      }
    }
    return new PreviousState(options, oldExtensions, oldTypes, oldTables, oldExternal);
  }

  private void oldTypes(SortedMap<QualifiedName, Optional<EnumType>> into)
      throws IOException, SnapshotException {
    for (String text = in.first(); text != null; text = in.next()) {
      QualifiedName name = NameText.read(text);
      into.put(name, in.isNull() ? Optional.empty() : Optional.of(type(name).type()));
    }
  }

  private void oldTables(SortedMap<QualifiedName, Optional<Table>> into)
      throws IOException, SnapshotException {
    for (String text = in.first(); text != null; text = in.next()) {
      QualifiedName name = NameText.read(text);
      into.put(
          name,
          in.isNull()
              ? Optional.empty()
              : Optional.of(TableJsonReader.read(in, typeText, name).table()));
    }
  }

  private void oldExternalTables(SortedMap<QualifiedName, Optional<ExternalTable>> into)
      throws IOException, SnapshotException {
    in.needs(SnapshotFormat.EXTERNAL_TABLES);
    for (String text = in.first(); text != null; text = in.next()) {
      QualifiedName name = NameText.read(text);
      into.put(name, in.isNull() ? Optional.empty() : Optional.of(externalTable(name)));
    }
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
    Schema schema = new Schema(new TreeSet<>(extensions.keySet()), types, tables, externalTables);
    Origins origins = new Origins(tableOrigins, typeOrigins, extensions, declaredTypes);
    return new Snapshot(format, sources, schema, origins, previousState, journal);
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}

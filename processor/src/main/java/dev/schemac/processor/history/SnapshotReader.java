package dev.schemac.processor.history;

import dev.schemac.processor.model.EnumType;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.model.Table;
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
final class SnapshotReader {

  private final SnapshotInput in;
  private final TypeText typeText = new TypeText();
  private @Nullable Integer format;
  private @Nullable String sources;
  private final SortedMap<String, String> extensions = new TreeMap<>();
  private final SortedMap<QualifiedName, EnumType> types = new TreeMap<>();
  private final SortedMap<QualifiedName, Table> tables = new TreeMap<>();
  private final SortedMap<QualifiedName, Origins.OfTable> tableOrigins = new TreeMap<>();
  private final SortedMap<QualifiedName, Origins.OfType> typeOrigins = new TreeMap<>();
  private final List<JournalEntry> journal = new ArrayList<>();
  private @Nullable Before before;

  private SnapshotReader(SnapshotInput in) {
    this.in = in;
  }

  static Snapshot read(byte[] bytes) throws SnapshotException {
    return read(decode(bytes));
  }

  static Snapshot read(String text) throws SnapshotException {
    SnapshotReader reader = new SnapshotReader(new SnapshotInput(text));
    try {
      reader.in.object(reader::member);
      reader.in.end();
      Snapshot snapshot = reader.snapshot();
      SnapshotCheck.check(snapshot);
      return snapshot;
    } catch (IOException | RuntimeException e) {
      // Gson throws unchecked ones for wrong types; nothing a file holds may end a compile so.
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
      case "format" -> format = format();
      case "sources" -> sources = in.string();
      case "extensions" -> in.object(extension -> extensions.put(extension, in.string()));
      case "types" -> in.object(this::type);
      case "tables" -> in.object(this::table);
      case "before" -> before = before();
      case "journal" -> in.array(at -> journal.add(JournalReader.read(in)));
      default -> throw in.unknown(name);
    }
  }

  private int format() throws IOException, SnapshotException {
    int number = in.number();
    if (number > Snapshot.FORMAT) {
      throw new SnapshotException(
          "its format is "
              + number
              + ", and this schemac reads up to "
              + Snapshot.FORMAT
              + ": use the newer schemac that wrote it");
    }
    return number;
  }

  private void type(String text) throws IOException, SnapshotException {
    QualifiedName name = NameText.read(text);
    StoredType stored = type(name);
    if (stored.origin == null) {
      throw in.broken("the type has no class");
    }
    types.put(name, stored.type);
    typeOrigins.put(name, stored.origin);
  }

  /** A type and where it was read; a type of {@code before} has no origin. */
  private record StoredType(EnumType type, Origins.@Nullable OfType origin) {}

  private StoredType type(QualifiedName name) throws IOException, SnapshotException {
    var type =
        new Object() {
          List<String> labels = List.of();
          @Nullable String comment;
          @Nullable String className;
          String sourceFile = "";
        };
    in.object(
        member -> {
          switch (member) {
            case "labels" -> type.labels = in.strings();
            case "comment" -> type.comment = in.string();
            case "class" -> type.className = in.name();
            case "file" -> type.sourceFile = in.name();
            default -> throw in.unknown(member);
          }
        });
    String className = type.className;
    return new StoredType(
        new EnumType(name, type.labels, type.comment),
        className == null ? null : new Origins.OfType(className, type.sourceFile));
  }

  private void table(String text) throws IOException, SnapshotException {
    QualifiedName name = NameText.read(text);
    TableReader.Stored stored = TableReader.read(in, typeText, name);
    Origins.OfTable origin = stored.origin();
    if (origin == null) {
      throw in.broken("the table has no class");
    }
    tables.put(name, stored.table());
    tableOrigins.put(name, origin);
  }

  private Before before() throws IOException, SnapshotException {
    var old =
        new Object() {
          String options = "";
          @Nullable TreeSet<String> extensions;
          SortedMap<QualifiedName, Optional<EnumType>> types = new TreeMap<>();
          SortedMap<QualifiedName, Optional<Table>> tables = new TreeMap<>();
        };
    in.object(
        member -> {
          switch (member) {
            case "options" -> old.options = in.string();
            case "extensions" -> old.extensions = new TreeSet<>(in.strings());
            case "types" ->
                in.object(
                    text -> {
                      QualifiedName name = NameText.read(text);
                      old.types.put(
                          name, in.isNull() ? Optional.empty() : Optional.of(type(name).type()));
                    });
            case "tables" ->
                in.object(
                    text -> {
                      QualifiedName name = NameText.read(text);
                      old.tables.put(
                          name,
                          in.isNull()
                              ? Optional.empty()
                              : Optional.of(TableReader.read(in, typeText, name).table()));
                    });
            default -> throw in.unknown(member);
          }
        });
    return new Before(old.options, old.extensions, old.types, old.tables);
  }

  private Snapshot snapshot() throws SnapshotException {
    if (format == null || sources == null) {
      throw new SnapshotException("it has no format or no sources");
    }
    Schema schema = new Schema(new TreeSet<>(extensions.keySet()), types, tables);
    Origins origins = new Origins(tableOrigins, typeOrigins, extensions);
    return new Snapshot(sources, schema, origins, before, journal);
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}

package dev.schemac.core.history.snapshot;

import com.google.gson.stream.JsonWriter;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.text.QualifiedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of one kind stand in the snapshot: an object of JSON with a member for each, by
 * name, and once more in {@code before} for what the newest change replaced.
 *
 * @param <T> the record of the objects
 */
abstract class SnapshotSection<T extends SchemaObject> {

  /** The kind of the objects. */
  final ObjectKind kind;

  /** The section's name in the snapshot. */
  final String member;

  /** The format that it came with. */
  private final SnapshotFormat since;

  SnapshotSection(ObjectKind kind, String member, SnapshotFormat since) {
    this.kind = kind;
    this.member = member;
    this.since = since;
  }

  /** The sections of all kinds, in the order in which they are written. */
  static List<SnapshotSection<?>> all() {
    TypeText types = new TypeText();
    List<SnapshotSection<?>> sections = new ArrayList<>();
    for (ObjectKind kind : ObjectKind.ALL) {
      sections.add(
          switch (kind) {
            case ENUM_TYPE -> new EnumTypeSection();
            case SEQUENCE -> new SequenceSection();
            case TABLE -> new TableSection(types);
            case EXTERNAL_TABLE -> new ExternalTableSection(types);
          });
    }
    return sections;
  }

  /**
   * Reads one object, and adds where it was read, if the object says so: that it does not is as it
   * should be in {@code before}.
   */
  abstract T read(
      SnapshotInput in, QualifiedName name, Map<QualifiedName, Origins.OfObject> origins)
      throws IOException, SnapshotException;

  /** Writes one object. */
  abstract void write(JsonWriter out, T object, Origins.@Nullable OfObject origin)
      throws IOException;

  /** Whether an object is that of a class. */
  boolean hasClass(T object) {
    return kind.isOwn();
  }

  /** Whether the section is there also where it is empty. */
  boolean isWrittenEmpty() {
    return false;
  }

  /** Reads all objects, and adds where each was read. */
  final SortedMap<QualifiedName, T> readAll(
      SnapshotInput in, SortedMap<QualifiedName, Origins.OfObject> origins)
      throws IOException, SnapshotException {
    in.needs(since);
    SortedMap<QualifiedName, T> objects = new TreeMap<>();
    for (String text = in.first(); text != null; text = in.next()) {
      QualifiedName name = NameText.read(text);
      T object = read(in, name, origins);
      objects.put(name, object);
      if (hasClass(object) && !origins.containsKey(name)) {
        throw in.broken("the " + kind.word() + " has no class");
      }
    }
    return objects;
  }

  /** Reads what was replaced: an empty value is of an object that was not there. */
  final SortedMap<QualifiedName, Optional<SchemaObject>> readReplaced(SnapshotInput in)
      throws IOException, SnapshotException {
    in.needs(since);
    Map<QualifiedName, Origins.OfObject> origins = new HashMap<>();
    SortedMap<QualifiedName, Optional<SchemaObject>> replaced = new TreeMap<>();
    for (String text = in.first(); text != null; text = in.next()) {
      QualifiedName name = NameText.read(text);
      replaced.put(name, in.isNull() ? Optional.empty() : Optional.of(read(in, name, origins)));
    }
    return replaced;
  }

  /** Writes all objects of a snapshot. */
  final void writeAll(JsonWriter out, Snapshot snapshot) throws IOException {
    SortedMap<QualifiedName, SchemaObject> objects = snapshot.schema().objects(kind);
    if (objects.isEmpty() && !isWrittenEmpty()) {
      return;
    }
    SortedMap<QualifiedName, Origins.OfObject> origins = snapshot.origins().objects().of(kind);
    out.name(member).beginObject();
    for (Map.Entry<QualifiedName, SchemaObject> object : objects.entrySet()) {
      out.name(NameText.write(object.getKey()));
      write(out, asRecord(object.getValue()), origins.get(object.getKey()));
    }
    out.endObject();
  }

  /** Writes what was replaced, if anything was. */
  final void writeReplaced(JsonWriter out, PreviousState previousState) throws IOException {
    SortedMap<QualifiedName, Optional<SchemaObject>> replaced = previousState.replaced().of(kind);
    if (replaced.isEmpty()) {
      return;
    }
    out.name(member).beginObject();
    for (Map.Entry<QualifiedName, Optional<SchemaObject>> object : replaced.entrySet()) {
      out.name(NameText.write(object.getKey()));
      if (object.getValue().isPresent()) {
        write(out, asRecord(object.getValue().get()), null);
      } else {
        out.nullValue();
      }
    }
    out.endObject();
  }

  /** A schema has only objects of this kind among those of the kind. */
  @SuppressWarnings("unchecked")
  private T asRecord(SchemaObject object) {
    return (T) object;
  }

  /** Writes where an object of a class was read. */
  static void origin(JsonWriter out, Origins.@Nullable OfObject origin) throws IOException {
    if (origin != null) {
      out.name("class").value(origin.key());
      if (!origin.sourceFile().isEmpty()) {
        out.name("file").value(origin.sourceFile());
      }
    }
  }
}

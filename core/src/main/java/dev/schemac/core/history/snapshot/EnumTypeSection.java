package dev.schemac.core.history.snapshot;

import com.google.gson.stream.JsonWriter;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.text.QualifiedName;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Native enum types, each on a line. */
final class EnumTypeSection extends SnapshotSection<EnumType> {

  EnumTypeSection() {
    super(ObjectKind.ENUM_TYPE, "types", SnapshotFormat.FIRST);
  }

  @Override
  EnumType read(SnapshotInput in, QualifiedName name, Map<QualifiedName, Origins.OfObject> origins)
      throws IOException, SnapshotException {
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
    if (className != null) {
      origins.put(name, new Origins.OfObject(className, sourceFile));
    }
    return new EnumType(name, labels, comment);
  }

  /** One that only pending columns use has none any more. */
  @Override
  boolean hasClass(EnumType type) {
    return false;
  }

  @Override
  void write(JsonWriter out, EnumType type, Origins.@Nullable OfObject origin) throws IOException {
    out.beginObject();
    out.setFormattingStyle(SnapshotWriter.LINE);
    origin(out, origin);
    out.name("labels").beginArray();
    for (String label : type.labels()) {
      out.value(label);
    }
    out.endArray();
    if (type.comment() != null) {
      out.name("comment").value(type.comment());
    }
    out.endObject();
    out.setFormattingStyle(SnapshotWriter.LINES);
  }
}

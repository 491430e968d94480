package dev.schemac.core.history.snapshot;

import com.google.gson.stream.JsonWriter;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.text.QualifiedName;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sequences, each on a line, with all options: what follows from others may follow otherwise. */
final class SequenceSection extends SnapshotSection<Sequence> {

  SequenceSection() {
    super(ObjectKind.SEQUENCE, "sequences", SnapshotFormat.SEQUENCES);
  }

  @Override
  Sequence read(SnapshotInput in, QualifiedName name, Map<QualifiedName, Origins.OfObject> origins)
      throws IOException, SnapshotException {
    Sequence.Type type = Sequence.Type.BIGINT;
    long start = 1;
    long increment = 1;
    long min = 1;
    long max = Long.MAX_VALUE;
    long cache = 1;
    boolean cycle = false;
    QualifiedName table = null;
    String column = null;
    String className = null;
    String sourceFile = "";
    for (String member = in.first(); member != null; member = in.next()) {
      switch (member) {
        case "type" -> type = in.constant(Sequence.Type.values());
        case "start" -> start = in.wholeNumber();
        case "increment" -> increment = in.wholeNumber();
        case "min" -> min = in.wholeNumber();
        case "max" -> max = in.wholeNumber();
        case "cache" -> cache = in.wholeNumber();
        case "cycle" -> cycle = in.flag();
        case "table" -> table = NameText.read(in.name());
        case "column" -> column = in.name();
        case "class" -> className = in.name();
        case "file" -> sourceFile = in.name();
        default -> throw in.unknown(member);
      }
    }
    if ((table == null) != (column == null)) {
      throw in.broken("an owner is a table and a column");
    }
    if (className != null) {
      origins.put(name, new Origins.OfObject(className, sourceFile));
    }
    Sequence.Owner owner =
        table == null || column == null ? null : new Sequence.Owner(table, column);
    return new Sequence(name, type, start, increment, min, max, cache, cycle, owner);
  }

  /** One that only pending columns use has none any more. */
  @Override
  boolean hasClass(Sequence sequence) {
    return false;
  }

  @Override
  void write(JsonWriter out, Sequence sequence, Origins.@Nullable OfObject origin)
      throws IOException {
    out.beginObject();
    out.setFormattingStyle(SnapshotWriter.LINE);
    origin(out, origin);
    out.name("type").value(sequence.type().name());
    out.name("start").value(sequence.start());
    out.name("increment").value(sequence.increment());
    out.name("min").value(sequence.min());
    out.name("max").value(sequence.max());
    out.name("cache").value(sequence.cache());
    if (sequence.cycle()) {
      out.name("cycle").value(true);
    }
    Sequence.Owner owner = sequence.owner();
    if (owner != null) {
      out.name("table").value(NameText.write(owner.table()));
      out.name("column").value(owner.column());
    }
    out.endObject();
    out.setFormattingStyle(SnapshotWriter.LINES);
  }
}

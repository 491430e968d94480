package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a schema: equal for schemas that differ only in what is no part of a schema, the
 * order of columns and of a text enum's labels.
 *
 * <p>Each value goes into the digest with its length, so that no two schemas give the same bytes.
 * The form is part of the files people commit: a change of it changes every hash in every journal.
 */
public final class SchemaHash {

  private static final int BUFFER = 1 << 13;

  private final MessageDigest digest = Digest.sha256();

  /** Values are short, and in a JVM that has just started each call of the digest is dear. */
  private final byte[] buffer = new byte[BUFFER];

  private int buffered;

  private SchemaHash() {}

  /** The hash as {@value Digest#DIGITS} hexadecimal digits. */
  public static String of(Schema schema) {
    SchemaHash hash = new SchemaHash();
    hash.add("schemac 1");
    hash.addAll(schema.extensions());
    for (ObjectKind kind : ObjectKind.ALL) {
      if (kind.isOwn()) {
        hash.add(kind, schema.objects(kind).values());
      }
    }
    hash.flush();
    return Digest.hex(hash.digest.digest(), Digest.DIGITS);
  }

  /**
   * Journals hold hashes from before a kind was known, so it adds nothing where there are no such
   * objects; the two kinds that were there from the start always say how many there are.
   */
  private void add(ObjectKind kind, Collection<? extends SchemaObject> objects) {
    if (kind != ObjectKind.ENUM_TYPE && kind != ObjectKind.TABLE) {
      if (objects.isEmpty()) {
        return;
      }
      add(kind.word());
    }
    add(objects.size());
    for (SchemaObject object : objects) {
      object.addTo(this);
    }
  }

  void add(EnumType type) {
    add(type.name());
    addAll(type.labels());
    add(type.comment());
  }

  void add(Sequence sequence) {
    add(sequence.name());
    add(sequence.type().name());
    add(Long.toString(sequence.start()));
    add(Long.toString(sequence.increment()));
    add(Long.toString(sequence.min()));
    add(Long.toString(sequence.max()));
    add(Long.toString(sequence.cache()));
    add(sequence.cycle() ? 1 : 0);
    Sequence.Owner owner = sequence.owner();
    add(owner == null ? 0 : 1);
    if (owner != null) {
      add(owner.table());
      add(owner.column());
    }
  }

  void add(Table table) {
    add(table.name());
    add(table.comment());
    List<Column> columns = Named.sorted(table.columns());
    add(columns.size());
    for (Column column : columns) {
      add(column);
    }
    PrimaryKey primaryKey = table.primaryKey();
    add(primaryKey == null ? 0 : 1);
    if (primaryKey != null) {
      add(primaryKey);
    }
    add(table.constraints().size());
    for (Constraint constraint : table.constraints()) {
      add(constraint);
    }
    add(table.indexes().size());
    for (Index index : table.indexes()) {
      add(index);
    }
  }

  private void add(Column column) {
    add(column.name());
    add(column.type().sql());
    add(column.nullable() ? 1 : 0);
    add(column.defaultSql());
    add(column.generatedAs());
    add(column.identity().name());
    add(column.collation());
    add(column.comment());
    // Journals hold hashes from before columns could be pending.
    if (column.pending()) {
      add("pending");
    }
    HeldLabels held = column.held();
    if (held != null) {
      add(held.numbered() ? "numbers" : "values");
      addAll(held.labels());
    }
  }

  private void add(Constraint constraint) {
    add(constraint.name());
    constraint.addTo(this);
  }

  private void add(Index index) {
    add(index.name());
    add(index.method().name());
    add(index.unique() ? 1 : 0);
    add(index.elements().size());
    for (Index.Element element : index.elements()) {
      add(element);
    }
    addAll(index.include());
    add(index.nullsNotDistinct() ? 1 : 0);
    add(index.with().size());
    for (Map.Entry<String, String> parameter : index.with().entrySet()) {
      add(parameter.getKey() + "=" + parameter.getValue());
    }
    add(index.where());
  }

  void add(Index.Element element) {
    SqlText expression = element.key().expression();
    if (expression == null) {
      add("column");
      add(element.key().column());
    } else {
      add("expression");
      add(expression);
    }
    add(element.collation());
    add(element.operatorClass());
    add(element.descending() ? 1 : 0);
    add(element.nullsFirst() ? 1 : 0);
  }

  void addAll(Collection<String> values) {
    add(values.size());
    for (String value : values) {
      add(value);
    }
  }

  void add(QualifiedName name) {
    add(name.schema());
    add(name.name());
  }

  void add(@Nullable SqlText sql) {
    add(sql == null ? null : sql.text());
  }

  void add(@Nullable String value) {
    if (value == null) {
      add(-1);
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    if (bytes.length > BUFFER) {
      flush();
      digest.update(bytes);
    } else {
      reserve(bytes.length);
      System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
      buffered += bytes.length;
    }
  }

  void add(int number) {
    reserve(Integer.BYTES);
    buffer[buffered++] = (byte) (number >>> 24);
    buffer[buffered++] = (byte) (number >>> 16);
    buffer[buffered++] = (byte) (number >>> 8);
    buffer[buffered++] = (byte) number;
  }

  private void reserve(int bytes) {
    if (buffered + bytes > BUFFER) {
      flush();
    }
  }

  private void flush() {
    digest.update(buffer, 0, buffered);
    buffered = 0;
  }
}

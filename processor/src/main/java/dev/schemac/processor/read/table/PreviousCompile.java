package dev.schemac.processor.read.table;

import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import java.util.Set;

/**
 * What the last compile knew.
 *
 * @param schema the schema that all migrations together produce
 * @param origins where its things were read
 * @param beforeNewest the schema without the newest migration, which may be written anew
 * @param leftOut the classes of tables that schema and origins leave out, since the compile does
 *     not seem to concern them
 */
public record PreviousCompile(
    Schema schema, Origins origins, Schema beforeNewest, Set<String> leftOut) {

  /** There was none. */
  public static final PreviousCompile NOTHING =
      new PreviousCompile(Schema.EMPTY, Origins.NONE, Schema.EMPTY, Set.of());

  /** The same with another schema. */
  public PreviousCompile with(Schema other) {
    return new PreviousCompile(other, origins, beforeNewest, leftOut);
  }
}

package dev.schemac.processor.read.table;

import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;

/**
 * What the last compile knew.
 *
 * @param schema the schema that all migrations together produce
 * @param origins where its things were read
 * @param beforeNewest the schema without the newest migration, which may be written anew
 */
public record PreviousCompile(Schema schema, Origins origins, Schema beforeNewest) {

  /** There was none. */
  public static final PreviousCompile NOTHING =
      new PreviousCompile(Schema.EMPTY, Origins.NONE, Schema.EMPTY);
}

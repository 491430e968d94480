package dev.schemac.processor.read.element;

import dev.schemac.core.schema.DeclarationPath;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a type gives a table columns: as its class, as a superclass, or embedded, each
 * time under another prefix.
 *
 * @param type the canonical name of the type
 * @param prefix what embedding puts before its columns
 * @param ordered whether its class file keeps the order of the fields under each compiler: those of
 *     records do
 * @param within the use that leads here: the subclass's, or that of the type with the field; null
 *     for the table's own class
 * @param embedding the field whose type it is; null for the table's own class and superclasses
 */
public record MappedTypeUse(
    String type,
    String prefix,
    boolean ordered,
    @Nullable MappedTypeUse within,
    @Nullable Embedding embedding) {

  /** Where the snapshot says that a part comes from. */
  public DeclarationPath declarationPath() {
    MappedTypeUse outer = within;
    String path =
        outer == null || outer.within() == null
            ? type
            : outer.declarationPath().path() + ">" + type;
    return new DeclarationPath(path, prefix);
  }

  /** Whether it is of the type, and under the prefix, that the snapshot names. */
  public boolean isAt(DeclarationPath from) {
    return type.equals(from.type()) && prefix.equals(from.prefix());
  }
}

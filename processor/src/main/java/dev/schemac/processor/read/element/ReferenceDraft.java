package dev.schemac.processor.read.element;

import dev.schemac.core.text.SqlText;
import dev.schemac.processor.report.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field with {@code @ForeignKey} whose type is the class of a table. It gives a column for each
 * of that table's key, which another class says, perhaps one that this compile does not see.
 *
 * @param marker stands for its columns where annotations on the field mean them; no column can have
 *     this name
 * @param position how many columns stand before it
 * @param name what the names of its columns begin with
 * @param written the name that {@code @Column} gives its only column; empty: none
 * @param targetClass the canonical name of the table's class
 * @param columns the names that its {@code @ForeignKey} gives its columns, if it names them
 * @param nullable whether its columns take NULL
 * @param byScope whether they are NOT NULL because nothing on the field or its type says otherwise
 * @param defaultSql the default of its only column
 * @param comment the comment of each column
 * @param formerNames its former names as its field says them, newest first: of the only column, or
 *     what those of several began with
 * @param place the field
 * @param mappedTypeUse the use of the type that declares the field
 */
public record ReferenceDraft(
    String marker,
    int position,
    String name,
    String written,
    String targetClass,
    List<String> columns,
    boolean nullable,
    boolean byScope,
    @Nullable SqlText defaultSql,
    @Nullable String comment,
    List<FormerName> formerNames,
    Place place,
    MappedTypeUse mappedTypeUse) {

  /** Whether a column, or the marker in its place, may be of this field. */
  public boolean mayGive(String column) {
    return column.equals(marker)
        || column.equals(written)
        || columns.contains(column)
        || column.startsWith(name + "_");
  }
}

package dev.schemac.core.plan.statement;

import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.text.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A name and the space in which only one object can have it.
 *
 * @param space the space
 * @param name the name
 */
public record ObjectName(String space, String name) {

  /**
   * The schema that a name without one is taken to stand in, and that a table moves to which has no
   * schema any more: {@code SET SCHEMA} takes a name, not a search path. Who has set another first
   * schema there edits the draft.
   */
  public static final String PUBLIC = "public";

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectName that && space.equals(that.space) && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * space.hashCode() + name.hashCode();
  }

  /**
   * Of a table, index, sequence or type: a table has a type of its name, so all of them share one
   * space.
   */
  public static ObjectName ofRelation(QualifiedName name) {
    return new ObjectName("relations of " + schema(name), name.name());
  }

  /** Of a column of a table. */
  public static ObjectName ofColumn(QualifiedName table, String column) {
    return new ObjectName("columns of " + table, column);
  }

  /** Of a constraint of a table. */
  public static ObjectName ofConstraint(QualifiedName table, String constraint) {
    return new ObjectName("constraints of " + table, constraint);
  }

  /** Of a label of an enum type. */
  public static ObjectName ofLabel(QualifiedName type, String label) {
    return new ObjectName("labels of " + type, label);
  }

  public static String schema(QualifiedName name) {
    return name.schema().isEmpty() ? PUBLIC : name.schema();
  }

  /** The name of an object for as long as another one still has the name that it will have. */
  public static String temporary(String name) {
    return DerivedNames.shorten("schemac_" + name);
  }

  /** The same, with a number from 1 on where the names before it are taken. */
  public static String temporary(String name, int which) {
    return temporary(which == 1 ? name : name + "_" + which);
  }

  /** What an index is called while it is built, unless that name is taken. */
  public static String ofBuild(String index) {
    return DerivedNames.shorten(index + "_build");
  }

  /** What a type is called that goes and leaves its name to another thing. */
  public static String former(String name) {
    return DerivedNames.shorten("schemac_old_" + name);
  }
}

package dev.schemac.core.finding;

/**
 * What to write of a column that Hibernate fills without an attribute, as the one that tells the
 * entities of a hierarchy apart: an attribute that only reads it has room for annotations.
 */
public final class ReadingAttribute {

  private ReadingAttribute() {}

  /** {@return the annotation that makes an attribute read a column} */
  public static String of(String column) {
    return "@Column(name = \"" + column + "\", insertable = false, updatable = false)";
  }
}

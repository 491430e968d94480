package dev.schemac.processor.jpa;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a drawn class.
 *
 * @param annotations what stands before it
 * @param type its Java type
 * @param name its name
 * @param column the name by which indexes and unique constraints know its column; empty: it has
 *     none, or several
 */
record DrawnAttribute(String annotations, String type, String name, String column) {

  private static final String TYPE = "(?<type>[\\w.]+(?:<[^;]*>)?(?:\\[])?) (?<name>\\w+);";

  private static final Pattern FIELD = Pattern.compile("(?:(?<annotations>@.*) )?" + TYPE);

  private static final Pattern PROPERTY =
      Pattern.compile("private " + TYPE + " (?<annotations>.*?) ?public \\S.* get\\w+\\(\\) \\{.*");

  /** The attribute of a member as {@link #text} gives it; null where it is something else. */
  static @Nullable DrawnAttribute of(String member) {
    Matcher matcher = (isProperty(member) ? PROPERTY : FIELD).matcher(member.strip());
    if (!matcher.matches()) {
      return null;
    }
    String annotations = matcher.group("annotations");
    return new DrawnAttribute(
        annotations == null ? "" : annotations, matcher.group("type"), matcher.group("name"), "");
  }

  /** Whether a member is a field with annotated getter. */
  static boolean isProperty(String member) {
    return member.startsWith("private ");
  }

  boolean has(String annotation) {
    return annotations.matches(".*" + annotation + "\\b.*");
  }

  DrawnAttribute withName(String other) {
    return new DrawnAttribute(annotations, type, other, column);
  }

  DrawnAttribute withType(String other) {
    return new DrawnAttribute(annotations, other, name, column);
  }

  DrawnAttribute withAnnotations(String others) {
    return new DrawnAttribute(others.strip(), type, name, column);
  }

  /** The attribute with a member of its {@code @Column}, which it gets where it has none. */
  DrawnAttribute withColumn(String key, String value) {
    String member = key + " = " + value;
    if (!has("@Column")) {
      return withAnnotations(annotations + " @Column(" + member + ")");
    }
    String written =
        annotations.replaceFirst("(@Column\\([^)]*)\\b" + key + " = [^,)]+", "$1" + member);
    if (written.equals(annotations)) {
      written =
          annotations.contains("@Column()")
              ? annotations.replace("@Column()", "@Column(" + member + ")")
              : annotations.replaceFirst("@Column\\(", "@Column(" + member + ", ");
    }
    return withAnnotations(written);
  }

  /** A field, or a field with annotated getter and a setter. */
  String text(boolean property) {
    String field = type + " " + name + ";";
    if (!property) {
      return annotations + " " + field;
    }
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return "private %s %s public %s get%s() { return %s; } public void set%s(%s v) { %s = v; }"
        .formatted(field, annotations, type, capital, name, capital, type, name);
  }
}

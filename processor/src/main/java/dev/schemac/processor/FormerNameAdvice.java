package dev.schemac.processor;

import dev.schemac.processor.read.element.EmbeddedColumn;
import dev.schemac.processor.report.Place;
import java.util.List;

/**
 * Where to write which {@code @RenamedFrom} for a column of an embedded type: a former name is made
 * of former prefixes, said on the {@code @Embedded} fields, and a former name within the type.
 */
final class FormerNameAdvice {

  private FormerNameAdvice() {}

  /**
   * The fewest annotations that give the column a former name.
   *
   * @param column the column as it is now
   * @param former the name that it had in the table
   */
  static String of(EmbeddedColumn column, String former) {
    List<EmbeddedColumn.Prefix> prefixes = column.prefixes();
    for (int i = 0; i < prefixes.size(); i++) {
      String before = joined(prefixes.subList(0, i));
      String after = joined(prefixes.subList(i + 1, prefixes.size())) + column.ownName();
      boolean fits =
          former.length() >= before.length() + after.length()
              && former.startsWith(before)
              && former.endsWith(after);
      if (fits) {
        String prefix = former.substring(before.length(), former.length() - after.length());
        return onEmbedded(prefix, prefixes.get(i));
      }
    }
    String now = joined(prefixes);
    if (former.startsWith(now) && former.length() > now.length()) {
      return renamedFrom(former.substring(now.length())) + " on " + described(column.field());
    }
    EmbeddedColumn.Prefix outermost = prefixes.get(0);
    String within = joined(prefixes.subList(1, prefixes.size()));
    int cut = former.indexOf('_') + 1;
    boolean splits = within.isEmpty() && cut > 0 && cut < former.length();
    String prefix = splits ? former.substring(0, cut) : "";
    String name = splits ? former.substring(cut) : former;
    return onEmbedded(prefix, outermost)
        + " and "
        + renamedFrom(name)
        + " on "
        + described(column.field());
  }

  private static String joined(List<EmbeddedColumn.Prefix> prefixes) {
    StringBuilder out = new StringBuilder();
    for (EmbeddedColumn.Prefix prefix : prefixes) {
      out.append(prefix.text());
    }
    return out.toString();
  }

  private static String onEmbedded(String prefix, EmbeddedColumn.Prefix of) {
    return renamedFrom(prefix) + " on the @Embedded field " + described(of.field());
  }

  private static String renamedFrom(String name) {
    return "@RenamedFrom(\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\")";
  }

  private static String described(Place field) {
    return field.owner() + "." + field.field();
  }
}

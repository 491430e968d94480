package dev.schemac.processor.plan;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.model.SqlText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that a hand-written migration made, as {@code serial} does, and that a column takes
 * its default from. It goes when the column becomes an identity column: {@code
 * pg_get_serial_sequence} would go on naming it, and it may wear the name of the new one.
 */
final class HandMadeSequence {

  private static final Pattern NEXT_VALUE =
      Pattern.compile("nextval\\('((?:[^']|'')+)'(?:::regclass|::text)?\\)");

  private HandMadeSequence() {}

  static void drop(Context context, LiveTable table, Column from) {
    QualifiedName sequence = of(from.defaultSql());
    if (sequence == null || isUsed(context.situation().target(), sequence)) {
      return;
    }
    Vertex drop = new Vertex(Vertex.Action.DROP_SEQUENCE, table.name(), from.name());
    context.work().add(drop, new Step.DropSequence(sequence));
    context.work().before(new Vertex(Vertex.Action.DROP_DEFAULT, table.name(), from.name()), drop);
    context.names().leaves(Name.ofRelation(sequence), drop);
  }

  private static boolean isUsed(Schema target, QualifiedName sequence) {
    return target.tables().values().stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> sequence.equals(of(column.defaultSql())));
  }

  private static @Nullable QualifiedName of(@Nullable SqlText defaultSql) {
    Matcher matcher = NEXT_VALUE.matcher(defaultSql == null ? "" : defaultSql.text());
    if (!matcher.matches()) {
      return null;
    }
    String name = matcher.group(1).replace("''", "'");
    int dot = name.indexOf('.');
    return dot < 0
        ? QualifiedName.of(plain(name))
        : new QualifiedName(plain(name.substring(0, dot)), plain(name.substring(dot + 1)));
  }

  private static String plain(String identifier) {
    return identifier.startsWith("\"")
        ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
        : identifier.toLowerCase(Locale.ROOT);
  }
}

package dev.schemac.core.plan.object;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.input.LiveTable;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that a hand-written migration made, as {@code serial} does, and that a column takes
 * its default from. It goes when the column becomes an identity column: {@code
 * pg_get_serial_sequence} would go on naming it, and it may have the name of the new one.
 */
final class HandMadeSequence {

  private static final String CALL = "nextval('";

  /** What may stand between the literal and the parenthesis that closes the call. */
  private static final Set<String> CASTS = Set.of(")", "::regclass)", "::text)");

  private HandMadeSequence() {}

  static void drop(Context context, LiveTable table, Column from) {
    QualifiedName sequence = of(from.defaultSql());
    if (sequence == null
        || isUsed(context.planInput().target(), sequence)
        || isDeclared(context.planInput().base(), sequence)) {
      return;
    }
    Vertex drop = new Vertex(Action.DROP_SEQUENCE, table.name(), from.name());
    context.taskGraph().add(drop, new Step.DropSequence(sequence));
    context.taskGraph().before(new Vertex(Action.DROP_DEFAULT, table.name(), from.name()), drop);
    context.names().release(ObjectName.ofRelation(sequence), drop);
  }

  /** Whether classes named it, so that they also say whether it goes. */
  private static boolean isDeclared(Schema base, QualifiedName sequence) {
    ObjectName name = ObjectName.ofRelation(sequence);
    for (QualifiedName declared : base.sequences().keySet()) {
      if (ObjectName.ofRelation(declared).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUsed(Schema target, QualifiedName sequence) {
    return target.tables().values().stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> sequence.equals(of(column.defaultSql())));
  }

  private static @Nullable QualifiedName of(@Nullable SqlText defaultSql) {
    String text = defaultSql == null ? "" : defaultSql.text();
    int end = text.lastIndexOf('\'');
    if (!text.startsWith(CALL)
        || end <= CALL.length()
        || !CASTS.contains(text.substring(end + 1))) {
      return null;
    }
    String literal = text.substring(CALL.length(), end);
    // A single quote within would be the end of another literal.
    boolean oneLiteral = literal.replace("''", "").indexOf('\'') < 0;
    return oneLiteral ? sequence(literal.replace("''", "'")) : null;
  }

  /** What the text names; null where it is no name that a file can show. */
  private static @Nullable QualifiedName sequence(String written) {
    int dot = written.indexOf('.');
    String schema = dot < 0 ? "" : identifier(written.substring(0, dot));
    String name = identifier(written.substring(dot + 1));
    boolean visible = HiddenCharacters.firstInName(written) == null;
    return schema == null || name == null || !visible ? null : new QualifiedName(schema, name);
  }

  private static @Nullable String identifier(String written) {
    if (!written.startsWith("\"")) {
      return written.isEmpty() ? null : written.toLowerCase(Locale.ROOT);
    }
    boolean quoted = written.length() > 2 && written.endsWith("\"");
    return quoted ? written.substring(1, written.length() - 1).replace("\"\"", "\"") : null;
  }
}

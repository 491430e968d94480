package dev.schemac.core.history.snapshot;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.List;

/** Intents in the journal: the kind, then the values in the order of the record. */
public final class IntentText {

  private IntentText() {}

  public static List<String> write(Intent intent) {
    return intent.accept(new IntentWriter());
  }

  public static Intent read(List<String> parts) throws SnapshotException {
    if (parts.isEmpty()) {
      throw new SnapshotException("an intent has a kind");
    }
    return switch (parts.get(0)) {
      case "RenamedTable" -> new Intent.RenamedTable(name(parts, 2, 1), name(parts, 2, 2));
      case "RenamedColumn" ->
          new Intent.RenamedColumn(name(parts, 3, 1), parts.get(2), parts.get(3));
      case "RenamedEnumType" -> new Intent.RenamedEnumType(name(parts, 2, 1), name(parts, 2, 2));
      case "RenamedSequence" -> new Intent.RenamedSequence(name(parts, 2, 1), name(parts, 2, 2));
      case "DroppedSequence" -> new Intent.DroppedSequence(name(parts, 1, 1));
      case "RenamedLabel" -> new Intent.RenamedLabel(name(parts, 3, 1), parts.get(2), parts.get(3));
      case "RenamedTextLabel" ->
          new Intent.RenamedTextLabel(name(parts, 4, 1), parts.get(2), parts.get(3), parts.get(4));
      case "DroppedTable" -> new Intent.DroppedTable(name(parts, 1, 1));
      case "DroppedTableLater" -> new Intent.DroppedTable(name(parts, 1, 1), true);
      case "HandedOverTable" -> new Intent.HandedOverTable(name(parts, 1, 1));
      case "TakenOverTable" -> new Intent.TakenOverTable(name(parts, 1, 1));
      case "DroppedColumn" -> new Intent.DroppedColumn(name(parts, 2, 1), parts.get(2));
      case "DroppedColumnLater" -> new Intent.DroppedColumn(name(parts, 2, 1), parts.get(2), true);
      case "DroppedLabel" -> new Intent.DroppedLabel(name(parts, 3, 1), parts.get(2), parts.get(3));
      case "DroppedTextLabel" ->
          new Intent.DroppedTextLabel(name(parts, 4, 1), parts.get(2), parts.get(3), parts.get(4));
      case "Backfill" -> new Intent.Backfill(name(parts, 3, 1), parts.get(2), sql(parts.get(3)));
      case "Using" -> new Intent.Using(name(parts, 3, 1), parts.get(2), sql(parts.get(3)));
      default -> throw new SnapshotException("'" + parts.get(0) + "' is no intent");
    };
  }

  /**
   * The name at a place. It first checks the number of values, so that the caller can rely on the
   * others.
   */
  private static QualifiedName name(List<String> parts, int values, int at)
      throws SnapshotException {
    if (parts.size() != values + 1) {
      throw new SnapshotException(parts.get(0) + " has " + values + " values");
    }
    return NameText.read(parts.get(at));
  }

  private static SqlText sql(String text) throws SnapshotException {
    try {
      return SqlText.parse(text);
    } catch (BadSqlException e) {
      throw new SnapshotException("'" + text + "' is no SQL: " + e.getMessage());
    }
  }
}

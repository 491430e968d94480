package dev.schemac.core.history.journal;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.List;

/** What an intent is about. */
public final class IntentSubject {

  private IntentSubject() {}

  /** The intent without its answer: of two with equal subjects only one can be meant. */
  public static Object of(Intent intent) {
    if (intent instanceof Intent.Backfill i) {
      return List.of("backfill", i.table(), i.column());
    } else if (intent instanceof Intent.Using i) {
      return List.of("using", i.table(), i.column());
    } else if (intent instanceof Intent.DroppedLabel i) {
      return List.of("label", i.type(), i.label());
    } else if (intent instanceof Intent.DroppedTextLabel i) {
      return List.of("text label", i.table(), i.column(), i.label());
    }
    return intent;
  }

  /** The tables and types that it is about, under the names they had and those they have. */
  public static List<QualifiedName> names(Intent intent) {
    if (intent instanceof Intent.RenamedTable i) {
      return List.of(i.from(), i.to());
    } else if (intent instanceof Intent.RenamedColumn i) {
      return List.of(i.table());
    } else if (intent instanceof Intent.RenamedEnumType i) {
      return List.of(i.from(), i.to());
    } else if (intent instanceof Intent.RenamedLabel i) {
      return List.of(i.type());
    } else if (intent instanceof Intent.RenamedTextLabel i) {
      return List.of(i.table());
    } else if (intent instanceof Intent.DroppedTable i) {
      return List.of(i.table());
    } else if (intent instanceof Intent.HandedOverTable i) {
      return List.of(i.table());
    } else if (intent instanceof Intent.TakenOverTable i) {
      return List.of(i.table());
    } else if (intent instanceof Intent.DroppedColumn i) {
      return List.of(i.table());
    } else if (intent instanceof Intent.DroppedLabel i) {
      return List.of(i.type());
    } else if (intent instanceof Intent.DroppedTextLabel i) {
      return List.of(i.table());
    } else if (intent instanceof Intent.Backfill i) {
      return List.of(i.table());
    } else if (intent instanceof Intent.Using i) {
      return List.of(i.table());
    }
    throw new IllegalArgumentException("no subject of " + intent);
  }
}

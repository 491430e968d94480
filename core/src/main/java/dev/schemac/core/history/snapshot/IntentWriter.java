package dev.schemac.core.history.snapshot;

import dev.schemac.core.intent.Intent;
import java.util.List;

/** Writes intents: the kind, then the values in the order of the record. */
final class IntentWriter implements Intent.Visitor<List<String>> {

  @Override
  public List<String> visit(Intent.RenamedTable it) {
    return List.of("RenamedTable", NameText.write(it.from()), NameText.write(it.to()));
  }

  @Override
  public List<String> visit(Intent.RenamedColumn it) {
    return List.of("RenamedColumn", NameText.write(it.table()), it.from(), it.to());
  }

  @Override
  public List<String> visit(Intent.RenamedEnumType it) {
    return List.of("RenamedEnumType", NameText.write(it.from()), NameText.write(it.to()));
  }

  @Override
  public List<String> visit(Intent.RenamedSequence it) {
    return List.of("RenamedSequence", NameText.write(it.from()), NameText.write(it.to()));
  }

  @Override
  public List<String> visit(Intent.DroppedSequence it) {
    return List.of("DroppedSequence", NameText.write(it.sequence()));
  }

  @Override
  public List<String> visit(Intent.RenamedLabel it) {
    return List.of("RenamedLabel", NameText.write(it.type()), it.from(), it.to());
  }

  @Override
  public List<String> visit(Intent.RenamedTextLabel it) {
    return List.of("RenamedTextLabel", NameText.write(it.table()), it.column(), it.from(), it.to());
  }

  @Override
  public List<String> visit(Intent.DroppedTable it) {
    return List.of(it.later() ? "DroppedTableLater" : "DroppedTable", NameText.write(it.table()));
  }

  @Override
  public List<String> visit(Intent.HandedOverTable it) {
    return List.of("HandedOverTable", NameText.write(it.table()));
  }

  @Override
  public List<String> visit(Intent.TakenOverTable it) {
    return List.of("TakenOverTable", NameText.write(it.table()));
  }

  @Override
  public List<String> visit(Intent.DroppedColumn it) {
    String kind = it.later() ? "DroppedColumnLater" : "DroppedColumn";
    return List.of(kind, NameText.write(it.table()), it.column());
  }

  @Override
  public List<String> visit(Intent.DroppedLabel it) {
    return List.of("DroppedLabel", NameText.write(it.type()), it.label(), it.replacedBy());
  }

  @Override
  public List<String> visit(Intent.DroppedTextLabel it) {
    return List.of(
        "DroppedTextLabel", NameText.write(it.table()), it.column(), it.label(), it.replacedBy());
  }

  @Override
  public List<String> visit(Intent.Backfill it) {
    return List.of("Backfill", NameText.write(it.table()), it.column(), it.value().text());
  }

  @Override
  public List<String> visit(Intent.Using it) {
    return List.of("Using", NameText.write(it.table()), it.column(), it.value().text());
  }
}

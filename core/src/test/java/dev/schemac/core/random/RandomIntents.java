package dev.schemac.core.random;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Random;

/** Intents of every kind, with any names; those that a change needs are {@link DraftIntents}. */
public final class RandomIntents {

  private RandomIntents() {}

  /** One of each kind, from a seed. */
  public static List<Intent> ofEachKind(long seed) {
    Random random = new Random(seed);
    NamePool names = new NamePool(random);
    return List.of(
        new Intent.RenamedTable(qualified(names), qualified(names)),
        new Intent.RenamedColumn(qualified(names), names.fresh(), names.fresh()),
        new Intent.RenamedEnumType(qualified(names), qualified(names)),
        new Intent.RenamedLabel(qualified(names), names.fresh(), ""),
        new Intent.RenamedTextLabel(qualified(names), names.fresh(), "", names.fresh()),
        new Intent.DroppedTable(qualified(names)),
        new Intent.DroppedColumn(qualified(names), names.fresh()),
        new Intent.DroppedLabel(qualified(names), names.fresh(), names.fresh()),
        new Intent.DroppedTextLabel(qualified(names), names.fresh(), names.fresh(), names.fresh()),
        new Intent.Backfill(
            qualified(names), names.fresh(), Expr.of("lower(email) || 'it''s'").sql()),
        new Intent.Using(qualified(names), names.fresh(), Expr.of("x::text").sql()),
        new Intent.HandedOverTable(qualified(names)),
        new Intent.TakenOverTable(qualified(names)),
        new Intent.RenamedSequence(qualified(names), qualified(names)),
        new Intent.DroppedSequence(qualified(names)));
  }

  private static QualifiedName qualified(NamePool names) {
    String name = names.fresh();
    return new QualifiedName(name.length() % 3 == 0 ? names.fresh() : "", name);
  }
}

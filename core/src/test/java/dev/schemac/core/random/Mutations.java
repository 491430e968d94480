package dev.schemac.core.random;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the mutations of the several kinds of things share. */
abstract class Mutations {

  final Draft draft;
  final Random random;
  final RandomSchema schema;
  final Expressions expressions;
  final Removal removal;

  Mutations(Draft draft, Random random) {
    this.draft = draft;
    this.random = random;
    this.schema = new RandomSchema(random, draft);
    this.expressions = new Expressions(random);
    this.removal = new Removal(draft);
  }

  /** Does one thing and says what; null where nothing was possible. */
  abstract @Nullable String mutate();

  final @Nullable DraftTable table() {
    return draft.tables.isEmpty() ? null : pick(draft.tables);
  }

  /** Any column that was there before. */
  final @Nullable DraftColumn column() {
    List<DraftColumn> all = draft.tables.stream().flatMap(table -> table.columns.stream()).toList();
    return all.isEmpty() ? null : pick(all);
  }

  final <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  final boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }
}

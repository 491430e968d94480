package dev.schemac.core.random;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Lets a schema evolve as a team would: several changes a step, also to one thing, each right on
 * rows that were right before, with the intents that it takes.
 */
public final class RandomEvolution {

  private final Draft draft;
  private final Random random;
  private final List<Mutations> mutations;
  private final boolean reuseNames;
  private Schema base;

  private RandomEvolution(Draft draft, Random random, boolean reuseNames) {
    this.draft = draft;
    this.random = random;
    this.reuseNames = reuseNames;
    this.base = draft.schema();
    ColumnMutations columns = new ColumnMutations(draft, random, reuseNames);
    this.mutations =
        List.of(
            new TableMutations(draft, random, reuseNames),
            columns,
            columns,
            new KeyMutations(draft, random),
            new TypeMutations(draft, random),
            new SequenceMutations(draft, random, reuseNames),
            new EnumMutations(draft, random, reuseNames));
  }

  /** Of a schema from a seed; names that become free are used again at once. */
  public static RandomEvolution of(Draft draft, long seed) {
    return new RandomEvolution(draft, new Random(seed), true);
  }

  /**
   * Of a schema from a seed; what says where a name comes from stays on things for ever. No name is
   * used again, since such a word would then mean something else.
   */
  public static RandomEvolution withOldHints(Draft draft, long seed) {
    return new RandomEvolution(draft, new Random(seed), false);
  }

  /** The next step from where the last one led. */
  public Step next() {
    base = draft.schema();
    if (reuseNames) {
      draft.names.offer(draft.namesInUse());
    } else {
      draft.keepHints();
    }
    draft.mark();
    return more();
  }

  /** What comes next does not depend on what came before. */
  public void seed(long seed) {
    random.setSeed(seed);
  }

  /** The last step again, with more in it. */
  public Step more() {
    List<String> done = new ArrayList<>();
    int count = 1 + random.nextInt(random.nextInt(3) == 0 ? 12 : 4);
    for (int tries = 0; done.size() < count && tries < 200; tries++) {
      String what = mutations.get(random.nextInt(mutations.size())).mutate();
      if (what != null) {
        done.add(what);
      }
    }
    Schema target = draft.schema();
    Set<Intent> intents = DraftIntents.of(draft);
    return new Step(base, target, intents, done, KeptRows.of(draft));
  }
}

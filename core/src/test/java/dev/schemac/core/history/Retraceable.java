package dev.schemac.core.history;

import dev.schemac.core.random.Draft;
import dev.schemac.core.random.RandomEvolution;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Step;
import java.util.ArrayList;
import java.util.List;

/** An evolution that can go back to where it was and take another way. */
final class Retraceable {

  private record Leg(long seed, boolean more) {}

  private final long seed;
  private final List<Leg> legs = new ArrayList<>();
  private RandomEvolution evolution;

  Retraceable(long seed) {
    this.seed = seed;
    this.evolution = start(seed);
  }

  private static RandomEvolution start(long seed) {
    Draft draft = RandomSchema.draft(seed, 2);
    return seed % 4 < 2
        ? RandomEvolution.withOldHints(draft, seed)
        : RandomEvolution.of(draft, seed);
  }

  Step go(long legSeed, boolean more) {
    legs.add(new Leg(legSeed, more));
    return go(legs.get(legs.size() - 1));
  }

  private Step go(Leg leg) {
    evolution.seed(leg.seed);
    return leg.more ? evolution.more() : evolution.next();
  }

  void goBack() {
    legs.remove(legs.size() - 1);
    evolution = start(seed);
    legs.forEach(this::go);
  }
}

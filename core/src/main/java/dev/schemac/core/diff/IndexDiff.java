package dev.schemac.core.diff;

import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares the indexes of a table, except those that belong to constraints. Each one that goes has
 * a change of its own, as in {@link ConstraintDiff}.
 */
final class IndexDiff {

  private final DiffCollector diffCollector;
  private final TablePair pair;

  IndexDiff(Comparison comparison, TablePair pair) {
    this.diffCollector = comparison.diffCollector();
    this.pair = pair;
  }

  void compare() {
    QualifiedName table = pair.name();
    Pairing<Index> pairing = Pairing.of(before(), after());
    for (Pairing.Pair<Index> both : pairing.pairs()) {
      String from = both.from().name();
      String to = both.to().name();
      if (!both.same()) {
        diffCollector.add(new Change.ReplaceIndex(table, both.from(), both.to()));
      } else if (!from.equals(to)) {
        diffCollector.add(new Change.RenameIndex(table, from, to));
      }
    }
    for (Index gone : pairing.gone()) {
      diffCollector.add(new Change.DropIndex(table, gone));
    }
    for (Index come : pairing.come()) {
      diffCollector.add(new Change.AddIndex(table, come));
    }
  }

  private List<Pairing.Old<Index>> before() {
    FollowedNames followed = new FollowedNames(pair.base, pair.name(), pair.columns);
    Set<String> doomed = pair.columns.doomed();
    List<Pairing.Old<Index>> old = new ArrayList<>();
    // A rename does not change the names of indexes, so both lists are in the same order.
    for (int i = 0; i < pair.base.indexes().size(); i++) {
      Index base = pair.base.indexes().get(i);
      Index now = pair.from.indexes().get(i);
      boolean goes = !doomed.isEmpty() && Mentions.any(Mentions.of(base), doomed);
      Object content = goes ? null : Contents.of(now);
      old.add(new Pairing.Old<>(now, now.name(), followed.of(base, now), content));
    }
    return old;
  }

  private List<Pairing.New<Index>> after() {
    List<Pairing.New<Index>> fresh = new ArrayList<>();
    for (Index index : pair.to.indexes()) {
      fresh.add(new Pairing.New<>(index, index.name(), Contents.of(index)));
    }
    return fresh;
  }
}

package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Guesses what tables, sequences and columns that seem to be gone may be called now. A new thing
 * that two of them may have become is offered for the one that it fits better.
 */
final class Candidates {

  private static final int MOST = 3;

  /** A thing that is gone and a new one that it may have become. */
  private record Match(String gone, String name, boolean alike, double similarity, int distance) {}

  private Candidates() {}

  /**
   * New columns that columns may have become: of the same type, named alike, in their place.
   *
   * @return the names for each column that is gone, the likeliest first
   */
  static Map<String, List<String>> columns(
      Collection<Column> gone, Table from, Table to, Collection<String> added) {
    List<Match> matches = new ArrayList<>();
    for (Column column : gone) {
      int place = from.columns().indexOf(column);
      int looked = 0;
      for (int i = 0; i < to.columns().size() && looked < Similarity.LOOKED_AT; i++) {
        Column candidate = to.columns().get(i);
        if (added.contains(candidate.name()) && isGenerated(candidate) == isGenerated(column)) {
          looked++;
          matches.add(
              new Match(
                  column.name(),
                  candidate.name(),
                  candidate.type().equals(column.type()),
                  Similarity.of(candidate.name(), column.name()),
                  Math.abs(place - i)));
        }
      }
    }
    return assigned(matches);
  }

  private static boolean isGenerated(Column column) {
    return column.generatedAs() != null;
  }

  /** New tables that tables may have become: most columns in common, or named alike. */
  static Map<String, List<String>> tables(
      Collection<Table> gone, Schema target, Collection<QualifiedName> added) {
    List<Table> candidates = new ArrayList<>();
    for (QualifiedName name : added) {
      Table candidate = target.tables().get(name);
      if (candidate != null && candidates.size() < Similarity.LOOKED_AT) {
        candidates.add(candidate);
      }
    }
    List<Match> matches = new ArrayList<>();
    for (Table table : gone) {
      Set<String> columns = new HashSet<>(RenamedNames.columnNames(table));
      for (Table candidate : candidates) {
        matches.add(
            new Match(
                table.name().toString(),
                candidate.name().toString(),
                shares(columns, candidate),
                Similarity.of(candidate.name().name(), table.name().name()),
                0));
      }
    }
    return assigned(matches);
  }

  /**
   * New sequences that one may have become.
   *
   * @param gone all that are gone
   * @param sequence the one that is asked about
   */
  static List<String> sequences(
      Collection<Sequence> gone, Sequence sequence, Collection<QualifiedName> added) {
    List<Match> matches = new ArrayList<>();
    for (Sequence other : gone) {
      int looked = 0;
      for (QualifiedName candidate : added) {
        if (looked++ < Similarity.LOOKED_AT) {
          matches.add(
              new Match(
                  other.name().toString(),
                  candidate.toString(),
                  false,
                  Similarity.of(candidate.name(), other.name().name()),
                  0));
        }
      }
    }
    return assigned(matches).getOrDefault(sequence.name().toString(), List.of());
  }

  private static boolean shares(Set<String> columns, Table other) {
    List<String> names = RenamedNames.columnNames(other);
    long shared = 0;
    for (String name : names) {
      if (columns.contains(name)) {
        shared++;
      }
    }
    return 2 * shared >= Math.max(columns.size(), names.size());
  }

  /**
   * Assigns each new name to at most one thing that is gone: the best match of all is taken first,
   * then the best of those whose names are both free, and so on.
   */
  private static Map<String, List<String>> assigned(List<Match> matches) {
    matches.removeIf(it -> !it.alike() && it.similarity() < Similarity.LIKELY);
    matches.sort(
        Comparator.comparing(Match::alike, Comparator.reverseOrder())
            .thenComparing(Match::similarity, Comparator.reverseOrder())
            .thenComparing(Match::distance)
            .thenComparing(Match::name)
            .thenComparing(Match::gone));
    Map<String, String> claims = new HashMap<>();
    Set<String> served = new HashSet<>();
    for (Match match : matches) {
      if (!served.contains(match.gone())
          && claims.putIfAbsent(match.name(), match.gone()) == null) {
        served.add(match.gone());
      }
    }
    Map<String, List<String>> candidates = new LinkedHashMap<>();
    for (Match match : matches) {
      List<String> named = candidates.computeIfAbsent(match.gone(), gone -> new ArrayList<>());
      boolean ofAnother = !claims.getOrDefault(match.name(), match.gone()).equals(match.gone());
      if (!ofAnother && named.size() < MOST) {
        named.add(match.name());
      }
    }
    return candidates;
  }
}

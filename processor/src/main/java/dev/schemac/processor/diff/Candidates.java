package dev.schemac.processor.diff;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.model.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Guesses under which new name something goes on that seems to be gone. */
final class Candidates {

  private static final int MOST = 3;

  private record Ranked(String name, boolean alike, double similarity, int distance) {}

  private Candidates() {}

  /** New columns that the column may have become: of the same type, named alike, in its place. */
  static List<String> columns(Column gone, Table from, Table to, Collection<String> added) {
    int place = from.columns().indexOf(gone);
    return best(
        to.columns().stream()
            .filter(column -> added.contains(column.name()) && column.generatedAs() == null)
            .limit(Similarity.LOOKED_AT)
            .map(
                column ->
                    new Ranked(
                        column.name(),
                        column.type().equals(gone.type()),
                        Similarity.of(column.name(), gone.name()),
                        Math.abs(place - to.columns().indexOf(column))))
            .toList());
  }

  /** New tables that the table may have become: most columns in common, or named alike. */
  static List<String> tables(Table gone, Schema target, Collection<QualifiedName> added) {
    Set<String> columns = new HashSet<>(Names.columnNames(gone));
    return best(
        target.tables().values().stream()
            .filter(table -> added.contains(table.name()))
            .limit(Similarity.LOOKED_AT)
            .map(
                table ->
                    new Ranked(
                        table.name().toString(),
                        shares(columns, table),
                        Similarity.of(table.name().name(), gone.name().name()),
                        0))
            .toList());
  }

  private static boolean shares(Set<String> columns, Table other) {
    List<String> names = Names.columnNames(other);
    long shared = names.stream().filter(columns::contains).count();
    return 2 * shared >= Math.max(columns.size(), names.size());
  }

  private static List<String> best(List<Ranked> candidates) {
    return candidates.stream()
        .filter(it -> it.alike() || it.similarity() >= Similarity.LIKELY)
        .sorted(
            Comparator.comparing(Ranked::alike, Comparator.reverseOrder())
                .thenComparing(Ranked::similarity, Comparator.reverseOrder())
                .thenComparing(Ranked::distance)
                .thenComparing(Ranked::name))
        .limit(MOST)
        .map(Ranked::name)
        .toList();
  }
}

package dev.schemac.core.hazard;

import dev.schemac.core.diff.TypeChangeCost;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.TypeFamilies;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What it risks to change the types of columns of one table. */
final class TypeRisks {

  /** Types that extensions bring and that are no domains. */
  private static final Set<String> NO_DOMAINS =
      Set.of(
          "citext",
          "hstore",
          "ltree",
          "lquery",
          "ltxtquery",
          "cube",
          "seg",
          "isbn",
          "isbn13",
          "ean13",
          "geometry",
          "geography",
          "vector",
          "halfvec",
          "sparsevec");

  private final CatalogState catalogState;
  private final Risks risks;
  private final QualifiedName name;
  private final boolean live;

  TypeRisks(CatalogState catalogState, Risks risks, QualifiedName name) {
    this.catalogState = catalogState;
    this.risks = risks;
    this.name = name;
    this.live = catalogState.isLive(name);
  }

  /** Whether a type may be a domain, of which only the database knows. */
  boolean mayBeDomain(SqlType type) {
    boolean known = type.isBuiltIn() || catalogState.type(type.name()) != null;
    return !known && !type.array() && !NO_DOMAINS.contains(type.name().name());
  }

  void alter(Alteration.AlterType alter) {
    Table table = catalogState.table(name);
    Column from = table == null ? null : table.column(alter.column());
    if (table == null || from == null) {
      risks.add(Fact.ALTER_TYPE, name);
      return;
    }
    Set<QualifiedName> others = neighbours(table, alter.column());
    boolean zone = TypeFamilies.acrossTimeZone(from.type(), alter.type());
    if (!keepsFile(from, alter)) {
      risks.add(others.isEmpty() ? Fact.ALTER_TYPE : Fact.ALTER_TYPE_OF_KEY, name, others);
    } else if (zone && !alter.inUtc()) {
      risks.rewriteOnlyIf(
          name,
          "unless the session's time zone is UTC, which also decides what the values of "
              + ObjectPhrases.column(name, alter.column())
              + " mean");
      risks.add(Fact.ALTER_TYPE_ACROSS_TIME_ZONE, name, others);
      rebuilt(table, alter.column(), true).forEach(index -> risks.build(name, index));
    } else {
      free(table, from, alter, others);
    }
    risks.losesStatistics(name, alter.column());
    if (live) {
      values(from, alter);
    }
  }

  /** The file stays; indexes and checks that depend on the type do not always. */
  private void free(
      Table table, Column from, Alteration.AlterType alter, Set<QualifiedName> others) {
    boolean respelled =
        !Objects.equals(from.collation(), alter.collation())
            || TypeFamilies.acrossTimeZone(from.type(), alter.type())
            || hasOtherOperators(from.type(), alter.type());
    List<String> rebuilt = rebuilt(table, alter.column(), respelled);
    boolean checked =
        table.constraints().stream()
            .filter(Constraint::isCheck)
            .anyMatch(it -> it.mentions().contains(alter.column()));
    if (!rebuilt.isEmpty()) {
      risks.add(Fact.ALTER_TYPE_WITH_INDEX, name, others);
      rebuilt.forEach(index -> risks.build(name, index));
    }
    if (isCitext(alter.type()) && !isCitext(from.type())) {
      // What differs only in case is a duplicate from now on; expressions see text as before.
      SqlText lower = new SqlText("lower(" + Identifiers.quote(alter.column()) + ")");
      new ValueCollisions(risks, name, table, alter.column()).add(lower, false);
    }
    if (checked) {
      risks.add(Fact.ALTER_TYPE_WITH_CHECK, name, others);
    }
    if (rebuilt.isEmpty() && !checked) {
      risks.add(Fact.ALTER_TYPE_FREE, name, others);
    }
  }

  /**
   * The indexes that PostgreSQL makes anew: all with text that mentions the column, others only if
   * its values are compared in another way.
   */
  private static List<String> rebuilt(Table table, String column, boolean comparedAnew) {
    List<String> rebuilt = new ArrayList<>();
    for (Index index : table.indexes()) {
      boolean text = !Mentions.texts(index).isEmpty();
      if (Mentions.of(index).contains(column) && (text || comparedAnew)) {
        rebuilt.add(index.name());
      }
    }
    PrimaryKey key = table.primaryKey();
    if (comparedAnew && key != null && key.columns().contains(column)) {
      rebuilt.add(key.name());
    }
    for (Constraint constraint : table.constraints()) {
      boolean text = !constraint.texts().isEmpty();
      if (constraint.hasIndex()
          && constraint.mentions().contains(column)
          && (text || comparedAnew)) {
        rebuilt.add(constraint.name());
      }
    }
    return rebuilt;
  }

  private boolean keepsFile(Column from, Alteration.AlterType alter) {
    SqlText using = alter.using();
    boolean castOnly =
        using == null ? alter.isCast() : using.text().equals(alter.column() + "::" + alter.type());
    boolean zoneByHand =
        alter.conversion() != null && TypeFamilies.acrossTimeZone(from.type(), alter.type());
    return castOnly
        && !zoneByHand
        && TypeChangeCost.of(from.type(), alter.type(), type -> catalogState.type(type) != null)
            == TypeChangeCost.FREE;
  }

  /** What becomes of the values. */
  private void values(Column from, Alteration.AlterType alter) {
    String column = ObjectPhrases.column(name, alter.column());
    EnumType after = catalogState.type(alter.type().name());
    Set<String> held = catalogState.held(name, alter.column());
    if (alter.conversion() instanceof Alteration.ByLabel by) {
      if (catalogState.type(from.type().name()) != null && after != null) {
        labels(from, alter, by);
        return;
      }
      merged(alter, by).add(held);
    }
    boolean lossless =
        keepsLabels(alter, held, after)
            || TypeChangeCost.of(from.type(), alter.type(), type -> catalogState.type(type) != null)
                != TypeChangeCost.LOSSY;
    if (!lossless && from.generatedAs() == null) {
      risks.loses(LostData.NOT_CONVERTED, column);
      risks.fails(name, "on a value of " + column + " that its conversion refuses");
    }
    if (!from.type().equals(alter.type())) {
      risks.awaited(AwaitedUse.TAKES_FOR, column + " for " + alter.type());
    }
    if (TypeFamilies.differForClients(from.type(), alter.type())) {
      risks.breaks(BrokenUse.TAKES_FOR, column + " for " + from.type());
    } else if (!lossless && from.generatedAs() == null) {
      risks.breaks(BrokenUse.WRITES_MORE, column);
    }
  }

  /** Whether all labels that rows can hold are there afterwards, as text or as a native type's. */
  private static boolean keepsLabels(
      Alteration.AlterType alter, @Nullable Set<String> held, @Nullable EnumType after) {
    return held != null
        && alter.using() == null
        && (after != null
            ? after.labels().containsAll(alter.respelled(held))
            : alter.type().element().isText() && alter.type().modifiers().isEmpty());
  }

  private void labels(Column from, Alteration.AlterType alter, Alteration.ByLabel by) {
    EnumType before = catalogState.type(from.type().name());
    EnumType after = catalogState.type(alter.type().name());
    if (before == null || after == null) {
      return;
    }
    Set<String> added = new TreeSet<>(after.labels());
    before.labels().forEach(added::remove);
    String column = ObjectPhrases.column(name, alter.column());
    Set<String> gone = new TreeSet<>(before.labels());
    after.labels().forEach(gone::remove);
    if (!gone.isEmpty()) {
      String labels = ObjectPhrases.labels(gone);
      risks.breaks(BrokenUse.LOOKS_FOR, labels + " in " + column);
      risks.breaks(BrokenUse.WRITES_LABELS, labels + " to " + column);
    }
    if (!added.isEmpty()) {
      String labels = ObjectPhrases.labels(added);
      risks.awaited(AwaitedUse.WRITES_LABELS, labels + " to " + column);
      risks.breaks(BrokenUse.READS_NEW_LABEL, labels + " in " + column);
    }
    merged(alter, by).add(Set.copyOf(before.labels()));
    gone.removeAll(by.replaced().keySet());
    if (!gone.isEmpty()) {
      risks.fails(new ViolatingRows.Holding(name, alter.column(), from.type(), List.copyOf(gone)));
    }
  }

  private MergedLabels merged(Alteration.AlterType alter, Alteration.ByLabel by) {
    return new MergedLabels(catalogState, risks, name, alter.column(), by.replaced());
  }

  /** The tables that keys with the column lead to or come from: PostgreSQL makes those anew. */
  private Set<QualifiedName> neighbours(Table table, String column) {
    Set<QualifiedName> others = new TreeSet<>();
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      if (key.columns().contains(column)) {
        others.add(key.target());
      }
    }
    for (Map.Entry<QualifiedName, List<ForeignKey>> entry : catalogState.keysTo(name).entrySet()) {
      if (entry.getValue().stream().anyMatch(key -> key.targetColumns().contains(column))) {
        others.add(entry.getKey());
      }
    }
    return others;
  }

  private static boolean isCitext(SqlType type) {
    return type.name().name().equals("citext");
  }

  /** Whether the operator classes of the two differ, so that no index can be kept. */
  private static boolean hasOtherOperators(SqlType from, SqlType to) {
    boolean bits = from.name().name().equals("bit") && to.name().name().equals("varbit");
    return bits || isCitext(from) != isCitext(to);
  }
}

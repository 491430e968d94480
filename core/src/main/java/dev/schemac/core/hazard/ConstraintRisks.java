package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What it risks to add and to validate constraints of one table. */
final class ConstraintRisks {

  private final CatalogState catalogState;
  private final Risks risks;
  private final QualifiedName name;
  private final boolean live;

  /** What was unique before the statement, which may replace one key by another. */
  private final List<Uniqueness> uniqueBefore;

  ConstraintRisks(CatalogState catalogState, Risks risks, QualifiedName name) {
    this.catalogState = catalogState;
    this.risks = risks;
    this.name = name;
    this.live = catalogState.isLive(name);
    Table table = catalogState.table(name);
    this.uniqueBefore = table == null ? List.of() : Uniqueness.in(table);
  }

  void add(Alteration.AddConstraint add) {
    Constraint constraint = add.constraint();
    if (constraint instanceof Constraint.Key key) {
      addKey(key, add.index());
    } else if (constraint instanceof ForeignKey key) {
      risks.add(
          add.notValid() ? Fact.ADD_FOREIGN_KEY_NOT_VALID : Fact.ADD_FOREIGN_KEY,
          name,
          Set.of(key.target()));
      if (!add.notValid()) {
        fails(key);
      }
    } else {
      addCheck(add);
    }
  }

  void alter(Alteration.AlterConstraint change) {
    risks.add(Fact.ALTER_CONSTRAINT, name);
    if (!live || !(catalogState.constraint(name, change.constraint()) instanceof ForeignKey key)) {
      return;
    }
    if (key.deferral() == Deferral.INITIALLY_DEFERRED) {
      risks.breaks("that violates " + key.name() + " until it commits");
    } else if (change.deferral() == Deferral.INITIALLY_DEFERRED) {
      risks.breaks("that expects " + key.name() + " to be checked before it commits");
    } else if (change.deferral() == Deferral.NOT_DEFERRABLE) {
      risks.breaks("that defers " + key.name());
    }
  }

  private void addKey(Constraint.Key key, @Nullable String index) {
    List<String> nullable = key instanceof PrimaryKey ? nullable(key.columns()) : List.of();
    if (index == null) {
      risks.add(Fact.ADD_KEY, name);
      risks.build(name, key.name());
    } else if (nullable.isEmpty()) {
      risks.add(Fact.ADD_KEY_USING_INDEX, name);
    } else {
      risks.add(Fact.ADD_PRIMARY_KEY_USING_INDEX_WITH_NULLS, name);
    }
    if (!nullable.isEmpty()) {
      risks.fails(new ViolatingRows.WithNull(name, nullable));
      nullable.forEach(this::breaksNull);
    }
    if (index == null && !isUniqueAnyway(key)) {
      List<Index.Key> parts = new ArrayList<>();
      key.columns().forEach(column -> parts.add(new Index.ColumnKey(column)));
      risks.fails(
          new ViolatingRows.Duplicates(name, parts, Uniqueness.of(key).nullsNotDistinct(), null));
    }
  }

  private List<String> nullable(List<String> columns) {
    return columns.stream()
        .filter(
            column -> {
              Column current = catalogState.column(name, column);
              return current == null || (current.nullable() && !isProved(column));
            })
        .toList();
  }

  private boolean isUniqueAnyway(Constraint.Key key) {
    Uniqueness wanted = Uniqueness.of(key);
    Table table = catalogState.table(name);
    boolean empty =
        !wanted.nullsNotDistinct()
            && wanted.columns().stream().anyMatch(it -> catalogState.isEmpty(name, it));
    boolean numbered = wanted.columns().stream().anyMatch(it -> catalogState.isNumbered(name, it));
    return empty
        || numbered
        || (table != null
            && uniqueBefore.stream().anyMatch(uniqueness -> uniqueness.implies(wanted, table)));
  }

  private void addCheck(Alteration.AddConstraint add) {
    risks.add(add.notValid() ? Fact.ADD_CHECK_NOT_VALID : Fact.ADD_CHECK, name);
    if (!add.notValid()) {
      fails(add.constraint());
    }
    if (!live) {
      return;
    }
    if (add.constraint() instanceof Check check) {
      String column = NotNullProof.column(check);
      if (column != null) {
        breaksNull(column);
      } else if (add.notValid() && canFail(check)) {
        risks.breaks("that inserts, or updates in any column, a row that violates " + check.name());
      }
    } else if (add.constraint() instanceof LabelCheck check) {
      Set<String> before = catalogState.labels(name, check.column());
      Set<String> gone = new TreeSet<>(before == null ? Set.of() : before);
      check.labels().forEach(gone::remove);
      if (!gone.isEmpty()) {
        risks.breaks(
            "that writes "
                + ObjectPhrases.labels(gone)
                + " to "
                + ObjectPhrases.column(name, check.column()));
      }
    }
  }

  /** Until now rows could lack a value; from here on a write that leaves it out fails. */
  void breaksNull(String column) {
    Column current = catalogState.column(name, column);
    if (current == null || !live || !current.nullable() || current.generatedAs() != null) {
      return;
    }
    String where = ObjectPhrases.column(name, column);
    risks.breaks(
        current.defaultSql() == null && current.identity() == Column.Identity.NONE
            ? "that leaves out " + where + " or writes NULL to it"
            : "that writes NULL to " + where);
  }

  void validate(Alteration.ValidateConstraint validate) {
    Constraint constraint = catalogState.constraint(name, validate.constraint());
    Fact fact = Fact.VALIDATE_CHECK;
    if (!validate.otherTables().isEmpty()) {
      fact = Fact.VALIDATE_FOREIGN_KEY;
    } else if (catalogState.isNotNull(name, validate.constraint())) {
      fact = Fact.VALIDATE_NOT_NULL;
    }
    risks.add(fact, name, validate.otherTables());
    if (constraint != null) {
      fails(constraint);
    }
  }

  /** Adds the query for rows that violate a constraint, if there can be any. */
  private void fails(Constraint constraint) {
    if (!canFail(constraint)
        || catalogState.provenConditions().isRestored(name, constraint.name())) {
      return;
    }
    if (constraint instanceof ForeignKey key) {
      risks.fails(new ViolatingRows.Orphans(name, key));
    } else if (constraint instanceof LabelCheck check) {
      Column column = catalogState.column(name, check.column());
      risks.fails(new ViolatingRows.Unlabeled(name, check, column == null ? null : column.type()));
    } else if (constraint instanceof Check check) {
      String column = NotNullProof.column(check);
      risks.fails(
          column == null
              ? new ViolatingRows.Violating(name, check.condition())
              : new ViolatingRows.WithNull(name, List.of(column)));
    }
  }

  private boolean canFail(Constraint constraint) {
    Set<String> columns = new TreeSet<>(Mentions.of(constraint));
    columns.removeIf(column -> catalogState.column(name, column) == null);
    if (constraint instanceof ForeignKey) {
      return columns.stream().noneMatch(column -> catalogState.isEmpty(name, column));
    } else if (constraint instanceof LabelCheck check) {
      Set<String> held = catalogState.labels(name, check.column());
      return !catalogState.isEmpty(name, check.column())
          && (held == null || !check.labels().containsAll(held));
    } else if (constraint instanceof Check check) {
      if (catalogState.provenConditions().satisfies(name, check.condition())) {
        return false;
      }
      // A comparison with NULL is neither true nor false, and a check takes it.
      boolean asksForNull = check.condition().text().contains(" NULL");
      return asksForNull
          || columns.isEmpty()
          || columns.stream().anyMatch(column -> !catalogState.isEmpty(name, column));
    }
    return true;
  }

  /** Whether a validated check spares a scan for NULLs, at least if no action takes it away. */
  boolean isProved(String column, Step.AlterTable statement) {
    Check proof = NotNullProof.of(catalogState, name, column);
    return isProved(column)
        && proof != null
        && statement.alterations().stream()
            .noneMatch(
                it ->
                    it instanceof Alteration.DropConstraint drop
                        && drop.constraint().equals(proof.name()));
  }

  private boolean isProved(String column) {
    Check proof = NotNullProof.of(catalogState, name, column);
    return proof != null && catalogState.isValid(name, proof.name());
  }
}

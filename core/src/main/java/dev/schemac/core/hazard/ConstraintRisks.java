package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    add.constraint().accept(new Adding(add));
  }

  private ConstraintViolations violations(boolean atValidation) {
    return new ConstraintViolations(catalogState, risks, name, uniqueBefore, atValidation);
  }

  /** What it risks to add a constraint, by kind. */
  private final class Adding implements Constraint.Visitor<RuntimeException> {

    private final Alteration.AddConstraint add;

    Adding(Alteration.AddConstraint add) {
      this.add = add;
    }

    @Override
    public void visit(PrimaryKey key) {
      key(key, nullable(key.columns()));
    }

    @Override
    public void visit(Unique unique) {
      key(unique, List.of());
    }

    private void key(Constraint.Key key, List<String> nullable) {
      if (add.index() == null) {
        risks.add(Fact.ADD_KEY, name);
        risks.build(name, key.name());
      } else if (nullable.isEmpty()) {
        risks.add(Fact.ADD_KEY_USING_INDEX, name);
      } else {
        risks.add(Fact.ADD_PRIMARY_KEY_USING_INDEX_WITH_NULLS, name);
      }
      if (!nullable.isEmpty()) {
        risks.fails(new ViolatingRows.WithNull(name, nullable));
        nullable.forEach(ConstraintRisks.this::breaksNull);
      }
      if (add.index() == null) {
        violations(false).report(key);
        awaited(Uniqueness.of(key));
        Uniqueness coming = Uniqueness.of(key);
        Table table = catalogState.table(name);
        if (table != null && uniqueBefore.stream().noneMatch(it -> it.implies(coming, table))) {
          violates(key);
        }
      }
    }

    /** One that takes over an index is there since that was built. */
    private void awaited(Uniqueness coming) {
      if (live && !coming.deferrable() && uniqueBefore.stream().noneMatch(coming::arbitratesLike)) {
        risks.awaited(AwaitedUse.ON_CONFLICT, coming.arbiter());
      }
    }

    @Override
    public void visit(ForeignKey key) {
      Fact fact = add.notValid() ? Fact.ADD_FOREIGN_KEY_NOT_VALID : Fact.ADD_FOREIGN_KEY;
      risks.add(fact, name, Set.of(key.target()));
      violations(add.notValid()).report(key);
      ForeignKey before = catalogState.baseKey(name, key);
      if (before == null) {
        violates(key);
      }
      boolean same = before != null && before.actsLike(key);
      if (live && !same && key.hasAction()) {
        risks.awaited(AwaitedUse.RELIES_ON_ACTION, key.name());
      }
      if (live && !same && before != null && before.hasAction()) {
        risks.breaks(BrokenUse.RELIES_ON_ACTION, before.name());
      }
    }

    @Override
    public void visit(Check check) {
      condition(check);
      if (!live) {
        return;
      }
      String column = NotNullProof.column(check);
      if (column != null) {
        breaksNull(column);
      } else if (add.notValid() && violations(true).canFail(check)) {
        risks.breaks(BrokenUse.VIOLATES_CHECK, check.name());
      } else if (!add.notValid()
          && !catalogState.wasThere(check)
          && violations(false).canFail(check)) {
        violates(check);
      }
    }

    @Override
    public void visit(LabelCheck check) {
      condition(check);
      Set<String> before = catalogState.labels(name, check.column());
      Set<String> gone = new TreeSet<>(before == null ? Set.of() : before);
      check.labels().forEach(gone::remove);
      if (live && !gone.isEmpty()) {
        risks.breaks(
            BrokenUse.WRITES_LABELS,
            ObjectPhrases.labels(gone) + " to " + ObjectPhrases.column(name, check.column()));
      }
    }

    @Override
    public void visit(Exclude exclude) {
      risks.add(Fact.ADD_EXCLUDE, name);
      risks.build(name, exclude.name());
      violations(false).report(exclude);
      if (!catalogState.wasThere(exclude)) {
        violates(exclude);
      }
    }

    /** From here on PostgreSQL refuses what running code may write. */
    private void violates(Constraint constraint) {
      if (live && catalogState.isKnown(name, constraint.mentions())) {
        risks.breaks(BrokenUse.VIOLATES, constraint.name());
      }
    }

    private void condition(Constraint check) {
      risks.add(add.notValid() ? Fact.ADD_CHECK_NOT_VALID : Fact.ADD_CHECK, name);
      violations(add.notValid()).report(check);
    }
  }

  void alter(Alteration.AlterConstraint change) {
    risks.add(Fact.ALTER_CONSTRAINT, name);
    if (!live || !(catalogState.constraint(name, change.constraint()) instanceof ForeignKey key)) {
      return;
    }
    if (key.deferral() == Deferral.NOT_DEFERRABLE) {
      risks.awaited(AwaitedUse.DEFERS, key.name());
    }
    if (key.deferral() == Deferral.INITIALLY_DEFERRED) {
      risks.breaks(BrokenUse.VIOLATES_UNTIL_COMMIT, key.name());
    } else if (change.deferral() == Deferral.INITIALLY_DEFERRED) {
      risks.breaks(BrokenUse.EXPECTS_CHECK, key.name());
    } else if (change.deferral() == Deferral.NOT_DEFERRABLE) {
      risks.breaks(BrokenUse.DEFERS, key.name());
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

  /** Until now rows could lack a value; from here on a write that leaves it out fails. */
  void breaksNull(String column) {
    Column current = catalogState.column(name, column);
    if (current == null || !live || !current.nullable() || current.generatedAs() != null) {
      return;
    }
    if (!catalogState.isKept(name, column)) {
      boolean hasDefault =
          current.defaultSql() != null || current.identity() != Column.Identity.NONE;
      risks.breaksNull(name, column, hasDefault);
    }
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
      violations(false).report(constraint);
    }
    boolean helper =
        StepRisks.isTemporary(validate.constraint())
            || catalogState.isNotNull(name, validate.constraint());
    String column = constraint instanceof Check check && helper ? NotNullProof.column(check) : null;
    if (column != null && live) {
      risks.awaited(AwaitedUse.READS_AS_NOT_NULL, ObjectPhrases.column(name, column));
    }
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

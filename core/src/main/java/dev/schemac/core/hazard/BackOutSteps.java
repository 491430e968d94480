package dev.schemac.core.hazard;

import dev.schemac.core.diff.TypeChangeCost;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Keeper;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what takes the statements of the first files back, last one first. What goes by itself
 * with a new table or column has no statement of its own. Statements of a file outside a
 * transaction may not have run, so theirs say {@code IF EXISTS}.
 *
 * <p>New code may have run by then. So no statement looks at rows under a lock or fails for what
 * they hold, but for a unique index, which is built beside running code: without it the migration
 * could not run again.
 */
final class BackOutSteps implements Step.Visitor<Void>, Alteration.Visitor<Void> {

  /** What a key or a unique index is about. */
  private record UniqueColumns(QualifiedName table, String name, Set<String> columns) {}

  private final CatalogState catalogState;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> stays = new LinkedHashSet<>();
  private final Set<String> lost = new LinkedHashSet<>();

  /** The keys and unique indexes that went so far. */
  private final List<UniqueColumns> unique = new ArrayList<>();

  private @Nullable Phase noReturn;
  private Phase phase = Phase.LABELS;
  private QualifiedName table = QualifiedName.of("");

  /**
   * Begins with nothing.
   *
   * @param catalogState what is there when a statement is added, which it is not carried out on yet
   */
  BackOutSteps(CatalogState catalogState) {
    this.catalogState = catalogState;
  }

  /** Adds the next statement. */
  void add(Step step, Phase file) {
    phase = file;
    step.accept(this);
  }

  /** All that were added. */
  BackOut before(@Nullable Phase until, Phase last) {
    List<Step> merged = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step next = steps.get(i);
      int end = merged.size() - 1;
      Step together = end < 0 ? null : together(merged.get(end), next);
      if (together == null) {
        merged.add(next);
      } else {
        merged.set(end, together);
      }
    }
    return noReturn == null
        ? new BackOut(until, last, merged, List.copyOf(stays), null, List.of())
        : new BackOut(until, last, List.of(), List.of(), noReturn, List.copyOf(lost));
  }

  private static @Nullable Step together(Step one, Step other) {
    if (one instanceof Step.AlterTable first
        && other instanceof Step.AlterTable second
        && first.table().equals(second.table())) {
      Set<Alteration> both = new LinkedHashSet<>(first.alterations());
      both.addAll(second.alterations());
      return new Step.AlterTable(first.table(), List.copyOf(both));
    }
    if (one instanceof Step.DropTables first && other instanceof Step.DropTables second) {
      List<QualifiedName> both = new ArrayList<>(first.names());
      both.addAll(second.names());
      return new Step.DropTables(both);
    }
    return null;
  }

  private Void then(Step step) {
    steps.add(step);
    return null;
  }

  private Void then(Alteration alteration) {
    return then(new Step.AlterTable(table, List.of(alteration)));
  }

  private Void stays(String what) {
    stays.add(what);
    return null;
  }

  private Void lost(String what) {
    noReturn = noReturn == null ? phase : noReturn;
    lost.add(what);
    return null;
  }

  private static Void nothing() {
    return null;
  }

  private boolean isNew(QualifiedName name, Collection<String> columns) {
    boolean any = !catalogState.isLive(name);
    for (String column : columns) {
      any |= catalogState.isAdded(name, column);
    }
    return any;
  }

  @Override
  public Void visit(Step.CreateSchema it) {
    return then(new Step.DropSchema(it.name()));
  }

  @Override
  public Void visit(Step.DropSchema it) {
    return then(new Step.CreateSchema(it.name()));
  }

  @Override
  public Void visit(Step.CreateExtension it) {
    return stays("the extension " + it.name());
  }

  @Override
  public Void visit(Step.DropExtension it) {
    return then(new Step.CreateExtension(it.name()));
  }

  @Override
  public Void visit(Step.CreateEnumType it) {
    return then(new Step.DropEnumType(it.type().name()));
  }

  @Override
  public Void visit(Step.DropEnumType it) {
    return lost("the loss of the type " + it.type());
  }

  @Override
  public Void visit(Step.RenameEnumType it) {
    return then(new Step.RenameEnumType(it.type().sibling(it.to()), it.type().name()));
  }

  @Override
  public Void visit(Step.MoveEnumType it) {
    QualifiedName moved = new QualifiedName(it.schema(), it.type().name());
    return then(new Step.MoveEnumType(moved, ObjectName.schema(it.type())));
  }

  @Override
  public Void visit(Step.RenameLabel it) {
    return then(new Step.RenameLabel(it.type(), it.to(), it.from()));
  }

  @Override
  public Void visit(Step.AddLabel it) {
    return stays("the label " + ObjectPhrases.label(it.label()) + " of " + it.type());
  }

  @Override
  public Void visit(Step.CommentEnumType it) {
    EnumType type = catalogState.type(it.type());
    return type == null || !catalogState.isLiveType(it.type())
        ? nothing()
        : then(new Step.CommentEnumType(it.type(), type.comment()));
  }

  @Override
  public Void visit(Step.CreateSequence it) {
    return then(new Step.DropSequence(it.definition().name()));
  }

  @Override
  public Void visit(Step.AlterSequence it) {
    return it.restarts()
        ? lost("the position of " + it.sequence())
        : then(new Step.AlterSequence(it.sequence(), it.to(), it.from()));
  }

  @Override
  public Void visit(Step.SetSequenceOwner it) {
    return catalogState.isLiveSequence(it.sequence())
        ? then(
            new Step.SetSequenceOwner(
                it.sequence(), /* before= */ it.owner(), /* owner= */ it.before()))
        : nothing();
  }

  @Override
  public Void visit(Step.RenameDeclaredSequence it) {
    return then(
        new Step.RenameDeclaredSequence(it.sequence().sibling(it.to()), it.sequence().name()));
  }

  @Override
  public Void visit(Step.MoveSequence it) {
    QualifiedName moved = new QualifiedName(it.schema(), it.sequence().name());
    return then(new Step.MoveSequence(moved, ObjectName.schema(it.sequence())));
  }

  @Override
  public Void visit(Step.DropSequence it) {
    return lost("the loss of the sequence " + it.sequence());
  }

  @Override
  public Void visit(Step.CheckConstraintsNow it) {
    return nothing();
  }

  @Override
  public Void visit(Step.CreateTable it) {
    return then(new Step.DropTables(List.of(it.definition().name())));
  }

  @Override
  public Void visit(Step.DropTables it) {
    for (QualifiedName name : it.names()) {
      lost("the loss of " + name);
    }
    return nothing();
  }

  @Override
  public Void visit(Step.RenameTable it) {
    return then(new Step.RenameTable(it.newName(), it.table().name()));
  }

  @Override
  public Void visit(Step.MoveTable it) {
    QualifiedName moved = it.newName();
    return then(new Step.MoveTable(moved, ObjectName.schema(it.table())));
  }

  @Override
  public Void visit(Step.RenameColumn it) {
    return then(new Step.RenameColumn(it.table(), it.to(), it.from()));
  }

  @Override
  public Void visit(Step.RenameConstraint it) {
    return then(new Step.RenameConstraint(it.table(), it.to(), it.from()));
  }

  @Override
  public Void visit(Step.RenameIndex it) {
    return then(new Step.RenameIndex(it.table(), it.to(), it.from()));
  }

  @Override
  public Void visit(Step.RenameSequence it) {
    return then(new Step.RenameSequence(it.table(), it.to(), it.from()));
  }

  @Override
  public Void visit(Step.AlterTable it) {
    table = it.table();
    if (catalogState.isLive(table)) {
      for (Alteration alteration : it.alterations()) {
        alteration.accept(this);
      }
    }
    return nothing();
  }

  @Override
  public Void visit(Step.CreateIndex it) {
    return isNew(it.table(), Mentions.of(it.index()))
        ? nothing()
        : then(new Step.DropIndex(it.table(), it.index().name(), it.concurrently()));
  }

  @Override
  public Void visit(Step.DropIndex it) {
    Table known = catalogState.table(it.table());
    Index index = known == null ? null : known.index(it.index());
    if (index == null || catalogState.isMade(it.table(), it.index())) {
      return nothing();
    }
    if (index.unique()) {
      unique.add(new UniqueColumns(it.table(), index.name(), Mentions.of(index)));
    }
    return then(new Step.CreateIndex(it.table(), index, true));
  }

  @Override
  public Void visit(Step.Analyze it) {
    return nothing();
  }

  @Override
  public Void visit(Step.InBatches it) {
    return it.update().accept(this);
  }

  @Override
  public Void visit(Step.KeeperStep it) {
    return switch (it.statement()) {
      case CREATE_FUNCTION ->
          then(new Step.KeeperStep(it.table(), it.keeper(), Keeper.Statement.DROP_FUNCTION));
      case CREATE_TRIGGER ->
          then(new Step.KeeperStep(it.table(), it.keeper(), Keeper.Statement.DROP_TRIGGER));
      case SEARCH_TEMPORARY_LAST, REVOKE_EXECUTE, ENABLE_ALWAYS, DROP_TRIGGER, DROP_FUNCTION ->
          nothing();
    };
  }

  @Override
  public Void visit(Step.Fill it) {
    for (Step.Assignment assignment : it.assignments()) {
      for (UniqueColumns gone : unique) {
        if (gone.table().equals(it.table()) && gone.columns().contains(assignment.column())) {
          // Rows that were filled may be duplicates, which it would refuse.
          lost("the loss of " + gone.name());
        }
      }
      if (!isNew(it.table(), List.of(assignment.column()))) {
        stays("what was filled into " + ObjectPhrases.column(it.table(), assignment.column()));
      }
    }
    return nothing();
  }

  @Override
  public Void visit(Step.Relabel it) {
    return stays("labels in " + ObjectPhrases.column(it.table(), it.column()));
  }

  @Override
  public Void visit(Step.AdvanceSequence it) {
    return nothing();
  }

  @Override
  public Void visit(Step.CommentTable it) {
    Table known = catalogState.table(it.table());
    return known == null || !catalogState.isLive(it.table())
        ? nothing()
        : then(new Step.CommentTable(it.table(), known.comment()));
  }

  @Override
  public Void visit(Step.CommentColumn it) {
    Column known = catalogState.column(it.table(), it.column());
    return known == null || isNew(it.table(), List.of(it.column()))
        ? nothing()
        : then(new Step.CommentColumn(it.table(), it.column(), known.comment()));
  }

  @Override
  public Void visit(Alteration.AddColumn it) {
    return then(new Alteration.DropColumn(it.column().name()));
  }

  @Override
  public Void visit(Alteration.DropColumn it) {
    Column column = catalogState.column(table, it.column());
    boolean computed = column != null && column.generatedAs() != null;
    return lost(
        (computed ? "the expression of " : "the loss of ")
            + ObjectPhrases.column(table, it.column()));
  }

  @Override
  public Void visit(Alteration.AlterType it) {
    Column from = catalogState.column(table, it.column());
    boolean free =
        from != null
            && it.conversion() == null
            && TypeChangeCost.of(from.type(), it.type(), type -> catalogState.type(type) != null)
                == TypeChangeCost.FREE;
    String what = "the type of " + ObjectPhrases.column(table, it.column());
    return free ? stays(what) : lost(what);
  }

  @Override
  public Void visit(Alteration.SetDefault it) {
    return restoreDefault(it.column());
  }

  @Override
  public Void visit(Alteration.DropDefault it) {
    return restoreDefault(it.column());
  }

  private Void restoreDefault(String name) {
    Column column = base(name);
    if (column == null) {
      return nothing();
    }
    return column.defaultSql() == null
        ? then(new Alteration.DropDefault(name))
        : then(new Alteration.SetDefault(name, column.defaultSql()));
  }

  /** The column as it is now, unless it goes with all that was done to it. */
  private @Nullable Column base(String column) {
    return catalogState.isAdded(table, column) ? null : catalogState.column(table, column);
  }

  @Override
  public Void visit(Alteration.SetNotNull it) {
    Column column = base(it.column());
    return column != null && column.nullable()
        ? then(new Alteration.DropNotNull(it.column()))
        : nothing();
  }

  @Override
  public Void visit(Alteration.DropNotNull it) {
    Column column = base(it.column());
    // Rows of new code may hold NULL by now, and each row would be looked at under the lock.
    return column != null && !column.nullable()
        ? stays("NULL allowed in " + ObjectPhrases.column(table, it.column()))
        : nothing();
  }

  @Override
  public Void visit(Alteration.AddIdentity it) {
    return base(it.column()) == null ? nothing() : then(new Alteration.DropIdentity(it.column()));
  }

  @Override
  public Void visit(Alteration.SetIdentity it) {
    Column column = base(it.column());
    return column == null
        ? nothing()
        : then(new Alteration.SetIdentity(it.column(), column.identity()));
  }

  @Override
  public Void visit(Alteration.DropIdentity it) {
    return lost("the loss of the identity of " + ObjectPhrases.column(table, it.column()));
  }

  @Override
  public Void visit(Alteration.SetExpression it) {
    return lost("the expression of " + ObjectPhrases.column(table, it.column()));
  }

  @Override
  public Void visit(Alteration.DropExpression it) {
    return lost("the loss of the expression of " + ObjectPhrases.column(table, it.column()));
  }

  @Override
  public Void visit(Alteration.AddConstraint it) {
    return isNew(table, it.constraint().mentions())
        ? nothing()
        : then(
            new Alteration.DropConstraint(
                it.constraint().name(), it.otherTables(), !phase.isTransactional()));
  }

  @Override
  public Void visit(Alteration.DropConstraint it) {
    Constraint constraint = catalogState.constraint(table, it.constraint());
    if (it.ifExists()
        || constraint == null
        || catalogState.isMade(table, it.constraint())
        || isNew(table, constraint.mentions())) {
      return nothing();
    }
    if (constraint instanceof Constraint.Key key) {
      unique.add(new UniqueColumns(table, key.name(), Set.copyOf(key.columns())));
      then(new Alteration.AddConstraint(key, null, false, key.name()));
      return then(new Step.CreateIndex(table, key.index(), true));
    }
    Column labels =
        constraint instanceof LabelCheck check ? catalogState.column(table, check.column()) : null;
    boolean notValid = constraint.isCheck() || constraint instanceof ForeignKey;
    if (notValid) {
      // Rows of new code may violate it by now, and a scan would take place under the lock.
      stays(constraint.name() + " NOT VALID");
    }
    return then(
        new Alteration.AddConstraint(
            constraint, labels == null ? null : labels.type(), notValid, null));
  }

  @Override
  public Void visit(Alteration.AlterConstraint it) {
    return catalogState.constraint(table, it.constraint()) instanceof ForeignKey key
        ? then(new Alteration.AlterConstraint(it.constraint(), key.deferral()))
        : nothing();
  }

  @Override
  public Void visit(Alteration.ValidateConstraint it) {
    return nothing();
  }

  @Override
  public Void visit(Alteration.AddNotNull it) {
    return base(it.column()) == null
        ? nothing()
        : then(new Alteration.DropConstraint(it.constraint(), Set.of(), true));
  }
}

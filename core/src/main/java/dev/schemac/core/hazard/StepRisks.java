package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Keeper;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a statement risks. Of an {@code ALTER TABLE} it carries out the actions as well, each before
 * the next one is looked at.
 */
final class StepRisks implements Step.Visitor<Void> {

  private final CatalogState catalogState;
  private final Schema target;
  private final Risks risks;

  StepRisks(CatalogState catalogState, Schema target, Risks risks) {
    this.catalogState = catalogState;
    this.target = target;
    this.risks = risks;
  }

  @Override
  public Void visit(Step.CreateSchema it) {
    risks.add(Fact.CREATE_SCHEMA);
    return null;
  }

  @Override
  public Void visit(Step.DropSchema it) {
    risks.add(Fact.DROP_SCHEMA);
    return null;
  }

  @Override
  public Void visit(Step.CreateExtension it) {
    risks.add(Fact.CREATE_EXTENSION);
    awaited(catalogState.hasLiveTables(), AwaitedUse.USES, "the extension " + it.name());
    return null;
  }

  @Override
  public Void visit(Step.DropExtension it) {
    risks.add(Fact.DROP_EXTENSION);
    risks.breaks(BrokenUse.USES, "the extension " + it.name());
    return null;
  }

  @Override
  public Void visit(Step.CreateEnumType it) {
    risks.add(Fact.CREATE_ENUM_TYPE);
    // One that takes the place of another is awaited with the columns that get it.
    boolean remade = catalogState.isFormer(it.type().name());
    awaited(
        catalogState.hasLiveTables() && !remade && !isTemporary(it.type().name().name()),
        AwaitedUse.USES,
        "the type " + it.type().name());
    return null;
  }

  @Override
  public Void visit(Step.DropEnumType it) {
    risks.add(Fact.DROP_ENUM_TYPE);
    if (!catalogState.isOfPendingOnly(it.type())) {
      breaksUseOf(it.type());
    }
    return null;
  }

  @Override
  public Void visit(Step.RenameEnumType it) {
    risks.add(Fact.RENAME_ENUM_TYPE);
    // A type that is made anew leaves its name to its successor.
    boolean remade =
        it.to().equals(ObjectName.former(it.type().name()))
            && target.enumTypes().containsKey(it.type());
    if (!remade) {
      breaksUseOf(it.type());
      boolean last = !isTemporary(it.to()) && target.enumTypes().containsKey(sibling(it));
      awaited(last, AwaitedUse.USES, "the type " + sibling(it));
    }
    return null;
  }

  private static QualifiedName sibling(Step.RenameEnumType it) {
    return it.type().sibling(it.to());
  }

  @Override
  public Void visit(Step.MoveEnumType it) {
    risks.add(Fact.MOVE_ENUM_TYPE);
    breaksUseOf(it.type());
    QualifiedName moved = new QualifiedName(it.schema(), it.type().name());
    awaited(true, AwaitedUse.USES, "the type " + moved);
    return null;
  }

  @Override
  public Void visit(Step.RenameLabel it) {
    risks.add(Fact.RENAME_LABEL);
    breaks(
        catalogState.isLiveType(it.type()) && !isTemporary(it.from()),
        BrokenUse.SAYS_LABEL,
        ObjectPhrases.label(it.from()) + " for " + it.type());
    awaited(
        catalogState.isLiveType(it.type()) && !isTemporary(it.to()),
        AwaitedUse.WRITES_LABELS,
        ObjectPhrases.label(it.to()) + " of " + it.type());
    return null;
  }

  @Override
  public Void visit(Step.AddLabel it) {
    risks.add(Fact.ADD_LABEL);
    breaks(
        catalogState.isLiveType(it.type()),
        BrokenUse.READS_UNKNOWN_LABEL,
        ObjectPhrases.label(it.label()) + " of " + it.type());
    awaited(
        catalogState.isLiveType(it.type()),
        AwaitedUse.WRITES_LABELS,
        ObjectPhrases.label(it.label()) + " of " + it.type());
    return null;
  }

  @Override
  public Void visit(Step.CommentEnumType it) {
    risks.add(Fact.COMMENT_ENUM_TYPE);
    return null;
  }

  @Override
  public Void visit(Step.CreateSequence it) {
    risks.add(Fact.CREATE_SEQUENCE);
    awaited(
        catalogState.hasLiveTables(),
        AwaitedUse.USES,
        ObjectPhrases.sequence(it.definition().name()));
    return null;
  }

  @Override
  public Void visit(Step.AlterSequence it) {
    risks.add(Fact.ALTER_SEQUENCE);
    risks.blocksValues(it.sequence());
    boolean stepsOtherwise = it.from().increment() != it.to().increment();
    String what = ObjectPhrases.sequence(it.sequence());
    breaks(stepsOtherwise, BrokenUse.RESERVES_VALUES, what);
    awaited(stepsOtherwise, AwaitedUse.RESERVES_VALUES, what);
    boolean narrows = it.from().min() < it.to().min() || it.from().max() > it.to().max();
    if (it.restarts()) {
      risks.loses(LostData.POSITION, it.sequence().toString());
    } else if (narrows) {
      risks.failsIf("if " + it.sequence() + " has counted past its new bounds");
    }
    return null;
  }

  @Override
  public Void visit(Step.SetSequenceOwner it) {
    Sequence.Owner owner = it.owner();
    risks.add(Fact.OWN_SEQUENCE, it.sequence(), owner == null ? Set.of() : Set.of(owner.table()));
    risks.blocksValues(it.sequence());
    return null;
  }

  @Override
  public Void visit(Step.RenameDeclaredSequence it) {
    risks.add(Fact.RENAME_SEQUENCE);
    rename(it.sequence(), it.sequence().sibling(it.to()));
    return null;
  }

  @Override
  public Void visit(Step.MoveSequence it) {
    risks.add(Fact.MOVE_SEQUENCE);
    rename(it.sequence(), new QualifiedName(it.schema(), it.sequence().name()));
    return null;
  }

  private void rename(QualifiedName from, QualifiedName to) {
    risks.blocksValues(from);
    breaks(!isTemporary(from.name()), BrokenUse.TAKES_VALUES, from.toString());
    awaited(!isTemporary(to.name()), AwaitedUse.USES, ObjectPhrases.sequence(to));
  }

  @Override
  public Void visit(Step.DropSequence it) {
    risks.add(Fact.DROP_SEQUENCE);
    if (catalogState.isLiveSequence(it.sequence())) {
      risks.loses(LostData.POSITION, it.sequence().toString());
    }
    risks.breaks(BrokenUse.TAKES_VALUES, it.sequence().toString());
    return null;
  }

  @Override
  public Void visit(Step.CheckConstraintsNow it) {
    risks.add(Fact.CHECK_CONSTRAINTS_NOW);
    return null;
  }

  @Override
  public Void visit(Step.CreateTable it) {
    Table table = it.definition();
    risks.add(Fact.CREATE_TABLE, table.name(), referenced(table));
    awaited(catalogState.hasLiveTables(), AwaitedUse.USES, table.name().toString());
    return null;
  }

  @Override
  public Void visit(Step.DropTables it) {
    for (QualifiedName name : it.names()) {
      Table table = catalogState.table(name);
      risks.add(Fact.DROP_TABLE, name, table == null ? Set.of() : referenced(table));
      if (catalogState.isLive(name)) {
        risks.loses(LostData.ROWS, name.toString());
        boolean pending = table != null && table.isPending();
        if (!pending && !isTemporary(name.name())) {
          risks.breaks(BrokenUse.USES, name.toString());
        }
        if (table != null && !pending) {
          new FormerRules(catalogState, risks, table).dropTable(it.names());
        }
      }
    }
    return null;
  }

  @Override
  public Void visit(Step.RenameTable it) {
    risks.add(Fact.RENAME_TABLE, it.table());
    Table table = catalogState.table(it.table());
    boolean used = isLive(it) && (table == null || !table.isPending());
    breaks(used && !isTemporary(it.table().name()), BrokenUse.USES, it.table().toString());
    QualifiedName renamed = it.newName();
    awaited(isLive(it) && !isTemporary(it.to()), AwaitedUse.USES, renamed.toString());
    return null;
  }

  @Override
  public Void visit(Step.MoveTable it) {
    risks.add(Fact.MOVE_TABLE, it.table());
    breaks(isLive(it), BrokenUse.NAMES_SCHEMA, "");
    QualifiedName moved = it.newName();
    awaited(isLive(it) && !isTemporary(it.table().name()), AwaitedUse.USES, moved.toString());
    return null;
  }

  @Override
  public Void visit(Step.RenameColumn it) {
    risks.add(Fact.RENAME_COLUMN, it.table());
    boolean old =
        !catalogState.isAdded(it.table(), it.from())
            && !catalogState.isPending(it.table(), Set.of(it.from()));
    breaks(
        isLive(it) && old && !isTemporary(it.from()),
        BrokenUse.USES,
        ObjectPhrases.column(catalogState.nameBefore(it.table()), it.from()));
    awaited(
        isLive(it) && !isTemporary(it.to()),
        AwaitedUse.USES,
        ObjectPhrases.column(it.table(), it.to()));
    return null;
  }

  @Override
  public Void visit(Step.RenameConstraint it) {
    risks.add(Fact.RENAME_CONSTRAINT, it.table());
    return null;
  }

  @Override
  public Void visit(Step.RenameIndex it) {
    risks.add(Fact.RENAME_INDEX);
    return null;
  }

  @Override
  public Void visit(Step.RenameSequence it) {
    risks.add(Fact.RENAME_SEQUENCE);
    return null;
  }

  @Override
  public Void visit(Step.AlterTable it) {
    AlterationRisks ofActions = new AlterationRisks(catalogState, risks, it);
    AlterationSimulator simulator = new AlterationSimulator(catalogState, it.table());
    for (Alteration alteration : it.alterations()) {
      alteration.accept(ofActions);
      // What an action risks depends on those before it, so each is carried out at once.
      alteration.accept(simulator);
    }
    return null;
  }

  @Override
  public Void visit(Step.CreateIndex it) {
    QualifiedName table = it.table();
    Index index = it.index();
    risks.add(it.concurrently() ? Fact.CREATE_INDEX_CONCURRENTLY : Fact.CREATE_INDEX, table);
    risks.build(table, index.name());
    Table knownTable = catalogState.table(table);
    if (!index.unique() || knownTable == null) {
      return null;
    }
    Uniqueness coming = Uniqueness.withExpressions(index);
    if (coming != null
        && OnConflictTargets.in(knownTable).stream().noneMatch(coming::arbitratesLike)) {
      awaited(isLive(it), AwaitedUse.ON_CONFLICT, coming.arbiter());
    }
    Uniqueness wanted = Uniqueness.of(index);
    if (wanted == null || !isUniqueAnyway(knownTable, wanted)) {
      List<Index.Key> parts = index.elements().stream().map(Index.Element::key).toList();
      risks.fails(
          new ViolatingRows.Duplicates(table, parts, index.nullsNotDistinct(), index.where()));
      if (isLive(it) && catalogState.isKnown(table, Mentions.of(index))) {
        risks.breaks(
            it.concurrently() ? BrokenUse.WRITES_DUPLICATES : BrokenUse.VIOLATES,
            catalogState.nameForPeople(table, index.name()));
      }
    }
    return null;
  }

  @Override
  public Void visit(Step.DropIndex it) {
    risks.add(it.concurrently() ? Fact.DROP_INDEX_CONCURRENTLY : Fact.DROP_INDEX, it.table());
    Table table = catalogState.table(it.table());
    if (table == null || !catalogState.isLive(it.table())) {
      return null;
    }
    Index index = table.index(it.index());
    if (index != null) {
      losesOfPending(it.table(), index, table);
      Uniqueness gone = Uniqueness.withExpressions(index);
      if (gone != null) {
        new OnConflictTargets(catalogState, risks).lose(table, gone, List.of());
      }
    }
    return null;
  }

  private void losesOfPending(QualifiedName name, Index gone, Table table) {
    for (Index other : table.indexes()) {
      if (catalogState.isMade(name, other.name())
          && other.unique() == gone.unique()
          && other.elements().equals(gone.elements())) {
        // The migration has made the same without the column, as one that only includes it.
        return;
      }
    }
    risks.losesOfPending(name, gone.name(), Mentions.of(gone));
  }

  @Override
  public Void visit(Step.Analyze it) {
    risks.add(Fact.ANALYZE, it.table());
    return null;
  }

  @Override
  public Void visit(Step.InBatches it) {
    risks.add(Fact.UPDATE_IN_BATCHES, it.table());
    losses(it.update());
    if (it.update() instanceof Step.Fill fill) {
      copies(fill);
    }
    return null;
  }

  @Override
  public Void visit(Step.KeeperStep it) {
    switch (it.statement()) {
      case SEARCH_TEMPORARY_LAST -> {}
      case CREATE_FUNCTION -> {
        risks.add(Fact.CREATE_FUNCTION);
        risks.keepsFilled(it.table(), it.keeper());
      }
      case REVOKE_EXECUTE -> risks.add(Fact.CREATE_FUNCTION);
      case CREATE_TRIGGER -> risks.add(Fact.CREATE_TRIGGER, it.table());
      case ENABLE_ALWAYS -> risks.add(Fact.ENABLE_TRIGGER, it.table());
      case DROP_TRIGGER -> {
        risks.add(Fact.DROP_TRIGGER, it.table());
        noLongerFilled(it);
      }
      case DROP_FUNCTION -> risks.add(Fact.DROP_FUNCTION);
    }
    return null;
  }

  /** From here on a write must bring what the keeper filled in. */
  private void noLongerFilled(Step.KeeperStep step) {
    for (Keeper.Kept kept : step.keeper().columns()) {
      // Code that writes NULL to a column knows it; old code only leaves it out.
      boolean unknown = catalogState.isAdded(step.table(), kept.column());
      if (kept.notNull() && !(unknown && kept.hasDefault())) {
        risks.breaksNull(step.table(), kept.column(), kept.hasDefault());
      } else if (unknown && !isDefault(step.table(), kept)) {
        risks.breaks(
            BrokenUse.LEAVES_TO_BE_FILLED, ObjectPhrases.column(step.table(), kept.column()));
      }
    }
  }

  /** Whether the column's default goes on to give the value that the trigger gave. */
  private boolean isDefault(QualifiedName table, Keeper.Kept kept) {
    Column after = catalogState.later(table, kept.column());
    return after != null && kept.value().equals(after.defaultSql());
  }

  @Override
  public Void visit(Step.Fill it) {
    risks.add(Fact.UPDATE, it.table());
    return null;
  }

  @Override
  public Void visit(Step.Relabel it) {
    risks.add(Fact.UPDATE, it.table());
    losses(it);
    return null;
  }

  @Override
  public Void visit(Step.AdvanceSequence it) {
    Table table = catalogState.table(it.table());
    boolean sorted = table != null && HighestValueIndex.isOn(table, it.column());
    risks.add(sorted ? Fact.PASS_VALUES_BY_INDEX : Fact.PASS_VALUES, it.table());
    return null;
  }

  @Override
  public Void visit(Step.CommentTable it) {
    risks.add(Fact.COMMENT_TABLE, it.table());
    return null;
  }

  @Override
  public Void visit(Step.CommentColumn it) {
    risks.add(Fact.COMMENT_COLUMN, it.table());
    return null;
  }

  private void breaksUseOf(QualifiedName type) {
    EnumType known = catalogState.type(type);
    if (known != null && catalogState.isLiveType(type) && !isTemporary(type.name())) {
      risks.breaks(BrokenUse.NAMES_TYPE, type.toString());
    }
  }

  private static Set<QualifiedName> referenced(Table table) {
    Set<QualifiedName> targets = new TreeSet<>();
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      targets.add(key.target());
    }
    return targets;
  }

  private void losses(Step.Update update) {
    if (update instanceof Step.Relabel relabel
        && !relabel.again()
        && catalogState.isLive(relabel.table())) {
      Set<String> held = catalogState.labels(relabel.table(), relabel.column());
      String column = ObjectPhrases.column(relabel.table(), relabel.column());
      new MergedLabels(catalogState, risks, relabel.table(), relabel.column(), relabel.labels())
          .add(held);
      risks.breaks(
          BrokenUse.LOOKS_FOR, ObjectPhrases.labels(relabel.labels().keySet()) + " in " + column);
      awaited(
          relabel.reused(),
          AwaitedUse.TAKES_FOR,
          ObjectPhrases.labels(relabel.labels().keySet()) + " in " + column + " for other values");
    }
  }

  private boolean isUniqueAnyway(Table table, Uniqueness wanted) {
    boolean empty =
        !wanted.nullsNotDistinct()
            && wanted.columns().stream().anyMatch(it -> catalogState.isEmpty(table.name(), it));
    boolean numbered =
        wanted.columns().stream().anyMatch(it -> catalogState.isNumbered(table.name(), it));
    return empty
        || numbered
        || Uniqueness.in(table).stream().anyMatch(uniqueness -> uniqueness.implies(wanted, table));
  }

  private boolean isLive(Step.OnTable step) {
    return catalogState.isLive(step.table());
  }

  /** Values that are read from other rows, which running code goes on to write. */
  private void copies(Step.Fill fill) {
    for (Step.Assignment assignment : fill.assignments()) {
      if (assignment.value().hasQuery()) {
        SortedSet<QualifiedName> sources =
            catalogState.liveTables(assignment.value().identifiers());
        if (sources.size() > 1) {
          // Beside others its own name only qualifies columns of the row that is filled.
          sources.remove(CatalogState.key(fill.table()));
        }
        risks.copiesOnce(ObjectPhrases.column(fill.table(), assignment.column()), sources);
      }
    }
  }

  private void awaited(boolean really, AwaitedUse use, String what) {
    if (really) {
      risks.awaited(use, what);
    }
  }

  private void breaks(boolean really, BrokenUse use, String what) {
    if (really) {
      risks.breaks(use, what);
    }
  }

  /** Whether only the migration itself uses the name. */
  static boolean isTemporary(String name) {
    return name.startsWith(ObjectName.temporary(""));
  }
}

package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Carries out statements on what is known of the database. */
final class CatalogSimulator implements Step.Visitor<Void> {

  private final CatalogState catalogState;

  CatalogSimulator(CatalogState catalogState) {
    this.catalogState = catalogState;
  }

  @Override
  public Void visit(Step.CreateSchema it) {
    return null;
  }

  @Override
  public Void visit(Step.DropSchema it) {
    return null;
  }

  @Override
  public Void visit(Step.CreateExtension it) {
    return null;
  }

  @Override
  public Void visit(Step.DropExtension it) {
    return null;
  }

  @Override
  public Void visit(Step.CreateEnumType it) {
    catalogState.putType(it.type().name(), it.type());
    return null;
  }

  @Override
  public Void visit(Step.DropEnumType it) {
    catalogState.removeType(it.type());
    return null;
  }

  @Override
  public Void visit(Step.RenameEnumType it) {
    catalogState.renameType(it.type(), it.type().sibling(it.to()));
    return null;
  }

  @Override
  public Void visit(Step.MoveEnumType it) {
    catalogState.renameType(it.type(), new QualifiedName(it.schema(), it.type().name()));
    return null;
  }

  @Override
  public Void visit(Step.RenameLabel it) {
    labels(it.type(), labels -> Collections.replaceAll(labels, it.from(), it.to()));
    return null;
  }

  @Override
  public Void visit(Step.AddLabel it) {
    labels(it.type(), labels -> labels.add(it.label()));
    return null;
  }

  @Override
  public Void visit(Step.CommentEnumType it) {
    return null;
  }

  @Override
  public Void visit(Step.CreateSequence it) {
    return null;
  }

  @Override
  public Void visit(Step.AlterSequence it) {
    return null;
  }

  @Override
  public Void visit(Step.SetSequenceOwner it) {
    return null;
  }

  @Override
  public Void visit(Step.RenameDeclaredSequence it) {
    catalogState.renameSequence(it.sequence(), it.sequence().sibling(it.to()));
    return null;
  }

  @Override
  public Void visit(Step.MoveSequence it) {
    catalogState.renameSequence(
        it.sequence(), new QualifiedName(it.schema(), it.sequence().name()));
    return null;
  }

  @Override
  public Void visit(Step.DropSequence it) {
    catalogState.removeSequence(it.sequence());
    return null;
  }

  @Override
  public Void visit(Step.CheckConstraintsNow it) {
    return null;
  }

  @Override
  public Void visit(Step.CreateTable it) {
    catalogState.create(it.definition());
    return null;
  }

  @Override
  public Void visit(Step.DropTables it) {
    it.names().forEach(catalogState::remove);
    return null;
  }

  @Override
  public Void visit(Step.RenameTable it) {
    kept().forget();
    catalogState.rename(it.table(), it.newName());
    return null;
  }

  @Override
  public Void visit(Step.MoveTable it) {
    kept().forget();
    catalogState.rename(it.table(), it.newName());
    return null;
  }

  @Override
  public Void visit(Step.RenameColumn it) {
    kept().forget();
    catalogState.renameColumn(it.table(), it.from(), it.to());
    return null;
  }

  @Override
  public Void visit(Step.RenameConstraint it) {
    edit(it.table(), of -> TableEdits.renamedConstraint(of, it.from(), it.to()));
    catalogState.renamePart(it.table(), it.from(), it.to());
    return null;
  }

  @Override
  public Void visit(Step.RenameIndex it) {
    edit(it.table(), of -> TableEdits.renamedIndex(of, it.from(), it.to()));
    catalogState.renamePart(it.table(), it.from(), it.to());
    return null;
  }

  @Override
  public Void visit(Step.RenameSequence it) {
    return null;
  }

  @Override
  public Void visit(Step.AlterTable it) {
    // StepRisks has carried out its actions one by one.
    return null;
  }

  @Override
  public Void visit(Step.CreateIndex it) {
    edit(it.table(), of -> TableEdits.with(of, it.index()));
    catalogState.make(it.table(), it.index().name());
    return null;
  }

  @Override
  public Void visit(Step.DropIndex it) {
    edit(it.table(), of -> TableEdits.withoutIndex(of, it.index()));
    return null;
  }

  @Override
  public Void visit(Step.Analyze it) {
    return null;
  }

  @Override
  public Void visit(Step.InBatches it) {
    if (it.update() instanceof Step.Relabel relabel) {
      relabelInBatches(relabel);
      return null;
    }
    return it.update().accept(this);
  }

  @Override
  public Void visit(Step.KeeperStep it) {
    switch (it.statement()) {
      case CREATE_TRIGGER -> catalogState.keep(it.table(), it.keeper());
      case DROP_TRIGGER -> catalogState.endKeeper(it.table());
      default -> {}
    }
    return null;
  }

  @Override
  public Void visit(Step.Fill it) {
    it.assignments().forEach(of -> catalogState.fill(it.table(), of.column()));
    it.assignments().forEach(of -> kept().changed(it.table(), of.column()));
    return null;
  }

  @Override
  public Void visit(Step.Relabel it) {
    kept().changed(it.table(), it.column());
    Set<String> held = catalogState.labels(it.table(), it.column());
    if (held != null) {
      Set<String> now = new TreeSet<>();
      held.forEach(label -> now.add(it.labels().getOrDefault(label, label)));
      catalogState.labels(it.table(), it.column(), now);
    }
    return null;
  }

  @Override
  public Void visit(Step.AdvanceSequence it) {
    return null;
  }

  @Override
  public Void visit(Step.CommentTable it) {
    return null;
  }

  @Override
  public Void visit(Step.CommentColumn it) {
    return null;
  }

  private void labels(QualifiedName name, Consumer<List<String>> edit) {
    EnumType type = catalogState.type(name);
    if (type != null) {
      List<String> labels = new ArrayList<>(type.labels());
      edit.accept(labels);
      catalogState.putType(name, new EnumType(type.name(), labels, type.comment()));
    }
  }

  /** Running code may write the old labels until a check forbids it. */
  private void relabelInBatches(Step.Relabel relabel) {
    Set<String> held = catalogState.labels(relabel.table(), relabel.column());
    if (held != null) {
      Set<String> now = new TreeSet<>(held);
      held.forEach(label -> now.add(relabel.labels().getOrDefault(label, label)));
      catalogState.labels(relabel.table(), relabel.column(), now);
    }
  }

  private ProvenConditions kept() {
    return catalogState.provenConditions();
  }

  private void edit(QualifiedName name, UnaryOperator<Table> change) {
    Table table = catalogState.table(name);
    if (table != null) {
      catalogState.put(name, change.apply(table));
    }
  }
}

package dev.schemac.core.plan.online;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Keeper;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.NewNames;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Statements that run before the switch, with the names that tables, columns, types and labels have
 * until then. All names are translated at once: a new name may be another column's old one.
 */
final class StatementsUntilSwitch implements Step.Visitor<Step> {

  private final NamesUntilSwitch until;

  private StatementsUntilSwitch(NamesUntilSwitch until) {
    this.until = until;
  }

  /** The statements under the former names. */
  static List<Step> of(NamesUntilSwitch until, List<Step> steps) {
    StatementsUntilSwitch names = new StatementsUntilSwitch(until);
    List<Step> out = new ArrayList<>();
    for (Step step : steps) {
      out.add(step.accept(names));
    }
    return out;
  }

  private QualifiedName table(QualifiedName table) {
    return until.table(table);
  }

  private Set<QualifiedName> tables(Set<QualifiedName> tables) {
    Set<QualifiedName> former = new TreeSet<>();
    for (QualifiedName table : tables) {
      former.add(table(table));
    }
    return former;
  }

  private InTable in(QualifiedName table) {
    return new InTable(until.columns(table));
  }

  /** The names of what is in one table; also the actions of an {@code ALTER TABLE} of it. */
  private final class InTable implements NewNames, Alteration.Visitor<Alteration> {

    private final Map<String, String> columns;

    InTable(Map<String, String> columns) {
      this.columns = columns;
    }

    String column(String name) {
      return columns.getOrDefault(name, name);
    }

    @Override
    public List<String> columns(List<String> names) {
      List<String> former = new ArrayList<>();
      for (String name : names) {
        former.add(column(name));
      }
      return former;
    }

    @Override
    public SqlText text(SqlText text) {
      return until.text(text, columns);
    }

    @Override
    public QualifiedName target(QualifiedName table) {
      return table(table);
    }

    @Override
    public List<String> targetColumns(QualifiedName table, List<String> names) {
      return in(table).columns(names);
    }

    private @Nullable Constraint constraint(@Nullable Constraint constraint) {
      return constraint == null ? null : constraint.renamed(this);
    }

    @Override
    public Alteration visit(Alteration.AddColumn it) {
      Column former = until.newColumn(it.column(), columns);
      return new Alteration.AddColumn(former, (ForeignKey) constraint(it.reference()));
    }

    @Override
    public Alteration visit(Alteration.DropColumn it) {
      return it;
    }

    @Override
    public Alteration visit(Alteration.AlterType it) {
      Alteration.Conversion conversion = it.conversion();
      return new Alteration.AlterType(
          column(it.column()),
          until.type(it.type()),
          it.collation(),
          conversion == null ? null : conversion.withExpression(this::text),
          it.inUtc());
    }

    @Override
    public Alteration visit(Alteration.SetDefault it) {
      return new Alteration.SetDefault(column(it.column()), text(it.value()));
    }

    @Override
    public Alteration visit(Alteration.DropDefault it) {
      return new Alteration.DropDefault(column(it.column()));
    }

    @Override
    public Alteration visit(Alteration.SetNotNull it) {
      return new Alteration.SetNotNull(column(it.column()));
    }

    @Override
    public Alteration visit(Alteration.DropNotNull it) {
      return new Alteration.DropNotNull(column(it.column()));
    }

    @Override
    public Alteration visit(Alteration.AddIdentity it) {
      return new Alteration.AddIdentity(column(it.column()), it.identity());
    }

    @Override
    public Alteration visit(Alteration.SetIdentity it) {
      return new Alteration.SetIdentity(column(it.column()), it.identity());
    }

    @Override
    public Alteration visit(Alteration.DropIdentity it) {
      return new Alteration.DropIdentity(column(it.column()));
    }

    @Override
    public Alteration visit(Alteration.SetExpression it) {
      return new Alteration.SetExpression(column(it.column()), text(it.value()));
    }

    @Override
    public Alteration visit(Alteration.DropExpression it) {
      return new Alteration.DropExpression(column(it.column()));
    }

    @Override
    public Alteration visit(Alteration.AddConstraint it) {
      return new Alteration.AddConstraint(
          it.constraint().renamed(this),
          until.typeOrNull(it.labelsType()),
          it.notValid(),
          it.index());
    }

    @Override
    public Alteration visit(Alteration.DropConstraint it) {
      return new Alteration.DropConstraint(
          it.constraint(), tables(it.otherTables()), it.ifExists());
    }

    @Override
    public Alteration visit(Alteration.AlterConstraint it) {
      return it;
    }

    @Override
    public Alteration visit(Alteration.ValidateConstraint it) {
      return new Alteration.ValidateConstraint(it.constraint(), tables(it.otherTables()));
    }

    @Override
    public Alteration visit(Alteration.AddNotNull it) {
      return new Alteration.AddNotNull(column(it.column()), it.constraint());
    }
  }

  @Override
  public Step visit(Step.CreateSchema it) {
    return it;
  }

  @Override
  public Step visit(Step.DropSchema it) {
    return it;
  }

  @Override
  public Step visit(Step.CreateExtension it) {
    return it;
  }

  @Override
  public Step visit(Step.DropExtension it) {
    return it;
  }

  @Override
  public Step visit(Step.CreateEnumType it) {
    return it;
  }

  @Override
  public Step visit(Step.DropEnumType it) {
    return it;
  }

  @Override
  public Step visit(Step.RenameEnumType it) {
    return it;
  }

  @Override
  public Step visit(Step.MoveEnumType it) {
    return it;
  }

  @Override
  public Step visit(Step.RenameLabel it) {
    return new Step.RenameLabel(until.type(it.type()), it.from(), it.to());
  }

  @Override
  public Step visit(Step.AddLabel it) {
    Step.Place place = it.place();
    Step.Place former =
        place == null
            ? null
            : new Step.Place(place.after(), until.label(it.type(), place.neighbour()));
    return new Step.AddLabel(until.type(it.type()), it.label(), former, it.again());
  }

  @Override
  public Step visit(Step.CommentEnumType it) {
    return new Step.CommentEnumType(until.type(it.type()), it.comment());
  }

  @Override
  public Step visit(Step.CreateSequence it) {
    return it;
  }

  /** It has the name that the sequence has when it runs. */
  @Override
  public Step visit(Step.AlterSequence it) {
    return it;
  }

  @Override
  public Step visit(Step.SetSequenceOwner it) {
    return new Step.SetSequenceOwner(it.sequence(), owner(it.before()), owner(it.owner()));
  }

  private Sequence.@Nullable Owner owner(Sequence.@Nullable Owner owner) {
    return owner == null
        ? null
        : new Sequence.Owner(table(owner.table()), in(owner.table()).column(owner.column()));
  }

  @Override
  public Step visit(Step.RenameDeclaredSequence it) {
    return it;
  }

  @Override
  public Step visit(Step.MoveSequence it) {
    return it;
  }

  @Override
  public Step visit(Step.DropSequence it) {
    return it;
  }

  @Override
  public Step visit(Step.CheckConstraintsNow it) {
    return it;
  }

  /**
   * A new table has its own names; its keys can lead to tables and its columns have types that are
   * renamed.
   */
  @Override
  public Step visit(Step.CreateTable it) {
    Table table = it.definition();
    InTable own = new InTable(Map.of());
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : table.constraints()) {
      constraints.add(constraint.renamed(own));
    }
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(until.newColumn(column, Map.of()));
    }
    return new Step.CreateTable(
        new Table(
            table.name(),
            columns,
            table.primaryKey(),
            constraints,
            table.indexes(),
            table.comment()));
  }

  @Override
  public Step visit(Step.DropTables it) {
    return it;
  }

  @Override
  public Step visit(Step.RenameTable it) {
    return it;
  }

  @Override
  public Step visit(Step.MoveTable it) {
    return it;
  }

  @Override
  public Step visit(Step.RenameColumn it) {
    return new Step.RenameColumn(table(it.table()), it.from(), it.to());
  }

  @Override
  public Step visit(Step.RenameConstraint it) {
    return new Step.RenameConstraint(table(it.table()), it.from(), it.to());
  }

  @Override
  public Step visit(Step.RenameIndex it) {
    return new Step.RenameIndex(table(it.table()), it.from(), it.to());
  }

  @Override
  public Step visit(Step.RenameSequence it) {
    return new Step.RenameSequence(table(it.table()), it.from(), it.to());
  }

  @Override
  public Step visit(Step.AlterTable it) {
    if (until.isOfDropped(it)) {
      return it;
    }
    InTable names = in(it.table());
    List<Alteration> alterations = new ArrayList<>();
    for (Alteration alteration : it.alterations()) {
      alterations.add(alteration.accept(names));
    }
    return new Step.AlterTable(table(it.table()), alterations);
  }

  @Override
  public Step visit(Step.CreateIndex it) {
    return new Step.CreateIndex(
        table(it.table()), it.index().renamed(in(it.table())), it.concurrently());
  }

  @Override
  public Step visit(Step.DropIndex it) {
    return new Step.DropIndex(table(it.table()), it.index(), it.concurrently());
  }

  @Override
  public Step visit(Step.Analyze it) {
    return new Step.Analyze(table(it.table()), in(it.table()).columns(it.columns()));
  }

  @Override
  public Step visit(Step.InBatches it) {
    return new Step.InBatches(
        (Step.Update) it.update().accept(this), in(it.table()).columns(it.key()), it.batching());
  }

  @Override
  public Step visit(Step.KeeperStep it) {
    InTable names = in(it.table());
    List<Keeper.Kept> columns = new ArrayList<>();
    for (Keeper.Kept kept : it.keeper().columns()) {
      List<Keeper.Source> sources = new ArrayList<>();
      for (Keeper.Source source : kept.sources()) {
        sources.add(new Keeper.Source(names.column(source.column()), source.comparable()));
      }
      columns.add(
          new Keeper.Kept(
              names.column(kept.column()),
              names.text(kept.value()),
              sources,
              kept.mayFail(),
              kept.notNull(),
              kept.hasDefault()));
    }
    return new Step.KeeperStep(table(it.table()), new Keeper(columns), it.statement());
  }

  @Override
  public Step visit(Step.Fill it) {
    InTable names = in(it.table());
    List<Step.Assignment> assignments = new ArrayList<>();
    for (Step.Assignment assignment : it.assignments()) {
      assignments.add(
          new Step.Assignment(
              names.column(assignment.column()),
              names.text(assignment.value()),
              assignment.yieldsNull(),
              until.typeOrNull(assignment.cast())));
    }
    String whereNull = it.whereNull();
    return new Step.Fill(
        table(it.table()), assignments, whereNull == null ? null : names.column(whereNull));
  }

  @Override
  public Step visit(Step.Relabel it) {
    return new Step.Relabel(
        table(it.table()),
        in(it.table()).column(it.column()),
        until.type(it.type()),
        it.labels(),
        it.reused(),
        it.again());
  }

  @Override
  public Step visit(Step.AdvanceSequence it) {
    return new Step.AdvanceSequence(table(it.table()), in(it.table()).column(it.column()));
  }

  @Override
  public Step visit(Step.CommentTable it) {
    return new Step.CommentTable(table(it.table()), it.comment());
  }

  @Override
  public Step visit(Step.CommentColumn it) {
    return new Step.CommentColumn(
        table(it.table()), in(it.table()).column(it.column()), it.comment());
  }
}

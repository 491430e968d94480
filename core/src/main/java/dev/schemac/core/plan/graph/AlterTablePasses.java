package dev.schemac.core.plan.graph;

import dev.schemac.core.plan.statement.Alteration;

/**
 * In which order PostgreSQL carries out the actions of one {@code ALTER TABLE}: by kind, and only
 * within a kind as they are written ({@code AT_PASS_…} in {@code tablecmds.c}).
 */
final class AlterTablePasses implements Alteration.Visitor<Integer> {

  /** All that drops something comes before all that adds or changes something. */
  private static final int DROPS = 0;

  private static final AlterTablePasses PASSES = new AlterTablePasses();

  private AlterTablePasses() {}

  static int of(Alteration alteration) {
    return alteration.accept(PASSES);
  }

  @Override
  public Integer visit(Alteration.AddColumn it) {
    return 2;
  }

  @Override
  public Integer visit(Alteration.DropColumn it) {
    return DROPS;
  }

  @Override
  public Integer visit(Alteration.AlterType it) {
    return 1;
  }

  @Override
  public Integer visit(Alteration.SetDefault it) {
    return 6;
  }

  @Override
  public Integer visit(Alteration.DropDefault it) {
    return DROPS;
  }

  @Override
  public Integer visit(Alteration.SetNotNull it) {
    return 4;
  }

  @Override
  public Integer visit(Alteration.DropNotNull it) {
    return DROPS;
  }

  @Override
  public Integer visit(Alteration.AddIdentity it) {
    return 6;
  }

  @Override
  public Integer visit(Alteration.SetIdentity it) {
    return 7;
  }

  @Override
  public Integer visit(Alteration.DropIdentity it) {
    return DROPS;
  }

  @Override
  public Integer visit(Alteration.SetExpression it) {
    return 3;
  }

  @Override
  public Integer visit(Alteration.DropExpression it) {
    return DROPS;
  }

  @Override
  public Integer visit(Alteration.AddConstraint it) {
    return it.constraint().hasIndex() ? 5 : 6;
  }

  @Override
  public Integer visit(Alteration.DropConstraint it) {
    return DROPS;
  }

  @Override
  public Integer visit(Alteration.AlterConstraint it) {
    return 6;
  }

  @Override
  public Integer visit(Alteration.ValidateConstraint it) {
    return 6;
  }

  @Override
  public Integer visit(Alteration.AddNotNull it) {
    return 6;
  }
}

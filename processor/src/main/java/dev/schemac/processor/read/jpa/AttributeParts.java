package dev.schemac.processor.read.jpa;

import java.util.ArrayList;
import java.util.List;

/** Collects what attributes have in one table, whatever attribute it is of. */
final class AttributeParts implements AttributeWalker.Visitor {

  private final List<MappedColumn> columns = new ArrayList<>();
  private final List<ToOne> references = new ArrayList<>();

  @Override
  public void column(MappedColumn column) {
    columns.add(column);
  }

  @Override
  public void toOne(ToOne toOne) {
    columns.addAll(toOne.columns());
    references.add(toOne);
  }

  @Override
  public void collection(Attribute attribute, BindingContext context) {
    // It has a table of its own, or a column in another's; within elements there is none.
  }

  /** The columns, those of references among them. */
  List<MappedColumn> columns() {
    return columns;
  }

  /** The references to other entities. */
  List<ToOne> references() {
    return references;
  }
}

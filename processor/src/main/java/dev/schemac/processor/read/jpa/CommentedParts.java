package dev.schemac.processor.read.jpa;

import dev.schemac.processor.read.element.AnnotationView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what an embedded attribute has, until it is known which column Hibernate's {@code @Comment}
 * on it is about: the one that it names, else that of the attribute whose name comes first.
 */
final class CommentedParts implements AttributeWalker.Visitor {

  private final List<AnnotationView> comments;
  private final List<Consumer<AttributeWalker.Visitor>> parts = new ArrayList<>();
  private @Nullable MappedColumn first;

  CommentedParts(List<AnnotationView> comments) {
    this.comments = comments;
  }

  @Override
  public void column(MappedColumn column) {
    note(column);
    parts.add(visitor -> visitor.column(commented(column)));
  }

  @Override
  public void toOne(ToOne toOne) {
    toOne.columns().forEach(this::note);
    parts.add(visitor -> visitor.toOne(toOne.with(commented(toOne.columns()))));
  }

  @Override
  public void collection(Attribute attribute, BindingContext context) {
    parts.add(visitor -> visitor.collection(attribute, context));
  }

  /** Hands all of it over, with the comments. */
  void handOver(AttributeWalker.Visitor visitor) {
    for (Consumer<AttributeWalker.Visitor> part : parts) {
      part.accept(visitor);
    }
  }

  private void note(MappedColumn column) {
    MappedColumn known = first;
    if (known == null || MappedColumn.BY_PATH.compare(column, known) < 0) {
      first = column;
    }
  }

  private List<MappedColumn> commented(List<MappedColumn> columns) {
    List<MappedColumn> all = new ArrayList<>();
    for (MappedColumn column : columns) {
      all.add(commented(column));
    }
    return all;
  }

  private MappedColumn commented(MappedColumn column) {
    for (AnnotationView comment : comments) {
      String on = comment.text("on");
      if (on.isEmpty()
          ? first != null && column.isSame(first)
          : on.equalsIgnoreCase(column.name())) {
        return column.with(column.column().withComment(comment.text("value")));
      }
    }
    return column;
  }
}

package dev.schemac.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.schemac.processor.report.AnnotationPrinter;
import dev.schemac.processor.report.Place;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds one of several annotations of a kind in javac's syntax tree. javac's messager looks for the
 * annotations of the model there, and the model has put the repeated ones into a container that
 * nobody wrote, so it falls back to the element.
 */
final class RepeatedAnnotations implements AnnotationPrinter {

  private final Trees trees;

  RepeatedAnnotations(Trees trees) {
    this.trees = trees;
  }

  @Override
  public boolean print(Kind kind, String message, Element element, Place place) {
    TreePath path = trees.getPath(element);
    Tree annotated = path == null ? null : path.getLeaf();
    AnnotationTree annotation = annotated == null ? null : find(path, annotated, place);
    if (annotation == null) {
      return false;
    }
    trees.printMessage(kind, message, value(annotation, place), path.getCompilationUnit());
    return true;
  }

  private @Nullable AnnotationTree find(TreePath path, Tree annotated, Place place) {
    int seen = 0;
    for (AnnotationTree annotation : annotations(annotated)) {
      TreePath type = TreePath.getPath(path, annotation.getAnnotationType());
      boolean same =
          type != null
              && trees.getElement(type) instanceof TypeElement known
              && known.getQualifiedName().contentEquals(place.annotation());
      if (same && seen++ == place.occurrence()) {
        return annotation;
      }
    }
    return null;
  }

  private static List<? extends AnnotationTree> annotations(Tree annotated) {
    if (annotated instanceof ClassTree type) {
      return type.getModifiers().getAnnotations();
    }
    return annotated instanceof VariableTree field
        ? field.getModifiers().getAnnotations()
        : List.of();
  }

  /** The value that is meant, or the annotation where none is. */
  private static Tree value(AnnotationTree annotation, Place place) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(place.member())) {
        ExpressionTree value = assignment.getExpression();
        if (value instanceof NewArrayTree array
            && array.getInitializers() != null
            && place.index() >= 0
            && place.index() < array.getInitializers().size()) {
          return array.getInitializers().get(place.index());
        }
        return value;
      }
    }
    return annotation;
  }
}

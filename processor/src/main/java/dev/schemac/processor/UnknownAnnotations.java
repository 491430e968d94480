package dev.schemac.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotations in javac's syntax tree that javac does not know. The model of javac 17 leaves
 * them out: where the import of {@code @PrimaryKey} is missing, the table looks as if it had no
 * key, and javac tells the error only when processors have run.
 */
final class UnknownAnnotations {

  private final Trees trees;

  UnknownAnnotations(Trees trees) {
    this.trees = trees;
  }

  /** Whether there is one on a package, or on a class, a member or a parameter anywhere in it. */
  boolean isAnyIn(Element root) {
    TreePath path = trees.getPath(root);
    return path != null && isAnyIn(path);
  }

  private boolean isAnyIn(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof PackageTree ofPackage) {
      return isAnyOf(path, ofPackage.getAnnotations());
    } else if (tree instanceof ClassTree type) {
      return isAnyOf(path, type.getModifiers()) || isAnyIn(path, type.getMembers());
    } else if (tree instanceof MethodTree method) {
      return isAnyOf(path, method.getModifiers()) || isAnyIn(path, method.getParameters());
    }
    return tree instanceof VariableTree variable && isAnyOf(path, variable.getModifiers());
  }

  private boolean isAnyIn(TreePath path, Iterable<? extends Tree> trees) {
    for (Tree tree : trees) {
      if (isAnyIn(new TreePath(path, tree))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnyOf(TreePath annotated, ModifiersTree modifiers) {
    return isAnyOf(new TreePath(annotated, modifiers), modifiers.getAnnotations());
  }

  private boolean isAnyOf(TreePath path, List<? extends AnnotationTree> annotations) {
    for (AnnotationTree annotation : annotations) {
      TreePath type = new TreePath(new TreePath(path, annotation), annotation.getAnnotationType());
      if (isUnknown(trees.getElement(type))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnknown(@Nullable Element annotation) {
    return annotation == null || annotation.asType().getKind() == TypeKind.ERROR;
  }
}

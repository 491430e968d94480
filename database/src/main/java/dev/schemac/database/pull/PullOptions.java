package dev.schemac.database.pull;

import dev.schemac.core.history.journal.Naming;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;

/**
 * Where the classes of a database go, and what they look like.
 *
 * @param packageName the package of the classes; where tables stand in several schemas, those of
 *     the others come into packages below it
 * @param style what a table becomes
 * @param sources the source root that the packages lie in
 * @param migrations the migrations folder, which need not exist
 * @param naming how the first migration is named where the folder has none
 * @param project the folder of the project, where {@code schemac.properties} is
 */
public record PullOptions(
    String packageName, Style style, Path sources, Path migrations, Naming naming, Path project) {

  /**
   * Checks the package.
   *
   * @throws IllegalArgumentException if it cannot be the name of a package, in words for a person
   */
  public PullOptions {
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException(
          "'"
              + packageName
              + "' cannot be the name of a package; write it as com.acme.model, without key words");
    }
  }
}

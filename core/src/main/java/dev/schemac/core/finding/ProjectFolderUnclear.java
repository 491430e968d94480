package dev.schemac.core.finding;

/**
 * The project folder, which follows from where the class files go, is not that of the classes.
 *
 * @param source what lies elsewhere: a source file or root, or classes by name
 * @param expected the folder that it should lie in
 * @param project the folder that was taken for the project's
 * @param classOutput where the class files go
 */
public record ProjectFolderUnclear(
    String source, String expected, String project, String classOutput) implements Message {

  @Override
  public FindingId id() {
    return FindingId.PROJECT_FOLDER_UNCLEAR;
  }

  @Override
  public String words() {
    return source
        + " should lie in "
        + expected
        + ", since "
        + project
        + " is taken for the project's folder: the nearest at or above the class output "
        + classOutput
        + " with schemac.properties or a build file, or the working directory. If the module has"
        + " no build file of its own, put an empty schemac.properties into its folder; if its"
        + " sources lie elsewhere in "
        + project
        + ", write sources=<folders> into schemac.properties there; if its class output lies"
        + " outside of it, as IntelliJ's out/ may, set -Aschemac.migrations=<folder> and"
        + " -Aschemac.sources=<folders>.";
  }
}

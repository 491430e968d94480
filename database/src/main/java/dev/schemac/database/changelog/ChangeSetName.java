package dev.schemac.database.changelog;

/** What a changeset is called: Liquibase knows it by its file, its id and its author. */
public final class ChangeSetName {

  private ChangeSetName() {}

  /**
   * The name, such as {@code users.yaml::1::anna}. The folder is left out: it depends on where
   * Liquibase was started.
   *
   * @param path the path of the file, as Liquibase notes it
   */
  public static String of(String path, String id, String author) {
    int folder = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return path.substring(folder + 1) + "::" + id + "::" + author;
  }
}

package dev.schemac.database.verify;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.Leftover;
import dev.schemac.database.difference.SchemaDifference;
import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which statements of the migrations mention what, to say where to look. */
public final class MigrationMentions {

  private static final Pattern NAME =
      Pattern.compile("\"((?:[^\"]|\"\")+)\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

  private static final Pattern CREATE_TABLE =
      Pattern.compile(
          "CREATE\\s+(?:UNLOGGED\\s+)?TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?"
              + "((?:"
              + NAME.pattern()
              + ")(?:\\s*\\.\\s*(?:"
              + NAME.pattern()
              + "))?)",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> created = new HashSet<>();
  private final List<Statement> statements = new ArrayList<>();

  /** A statement, and all names and words in it, in literals and comments too. */
  private record Statement(String file, int line, Set<String> names) {}

  /** Reads scripts, in the order in which they run. */
  public MigrationMentions(List<MigrationFile> files) {
    for (MigrationFile file : files) {
      for (MigrationStatement statement : MigrationStatement.of(file)) {
        statements.add(
            new Statement(file.name(), statement.line(), Set.copyOf(names(statement.sql()))));
        Matcher create = CREATE_TABLE.matcher(statement.sql());
        if (create.lookingAt()) {
          List<String> names = names(create.group(1));
          created.add(names.get(names.size() - 1));
        }
      }
    }
  }

  /** Adds to each difference the place to look at. */
  public List<LocatedDifference> locate(List<SchemaDifference> differences) {
    List<LocatedDifference> located = new ArrayList<>();
    for (SchemaDifference difference : differences) {
      located.add(new LocatedDifference(difference, of(difference)));
    }
    return located;
  }

  /**
   * The place to look at for a difference: the last statement that mentions the thing and its
   * table, else the last that mentions the thing, else the table; null: none mentions any. An index
   * is dropped and renamed without its table.
   */
  private @Nullable MigrationLine of(SchemaDifference difference) {
    List<String> own = difference.name().isEmpty() ? List.of() : ownName(difference);
    QualifiedName owner = difference.table();
    List<String> table = owner == null ? List.of() : List.of(owner.name());
    List<String> both = new ArrayList<>(own);
    both.addAll(difference.kind().equals(Leftover.INDEX) ? List.of() : table);
    MigrationLine place = last(both);
    place = place == null ? last(own) : place;
    return place == null ? last(table) : place;
  }

  /** Whether a migration creates a table of that name. */
  boolean create(QualifiedName table) {
    return created.contains(table.name());
  }

  private static List<String> ownName(SchemaDifference difference) {
    if (difference.table() != null) {
      return List.of(difference.name());
    }
    List<String> names = names(difference.name());
    boolean qualified = names.size() > 1 && difference.name().indexOf('.') > 0;
    return names.isEmpty() ? List.of() : List.of(names.get(qualified ? 1 : 0));
  }

  private @Nullable MigrationLine last(List<String> names) {
    if (names.isEmpty()) {
      return null;
    }
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement statement = statements.get(i);
      if (statement.names().containsAll(names)) {
        return new MigrationLine(statement.file(), statement.line());
      }
    }
    return null;
  }

  /** The names in a text in the order in which they first come, as PostgreSQL folds them. */
  private static List<String> names(String sql) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Matcher matcher = NAME.matcher(sql);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      String name =
          quoted == null ? matcher.group().toLowerCase(Locale.ROOT) : quoted.replace("\"\"", "\"");
      if (seen.add(name)) {
        names.add(name);
      }
    }
    return names;
  }
}

package dev.schemac.core.diff;

import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names a migration after its changes: {@code add_users_phone}, {@code create_projects}, {@code
 * change_users_and_2_more}. It is asked only where neither an option nor the draft has a name, and
 * not for the first migration, whose name {@code history.Composition} has.
 */
public final class MigrationTitle implements Change.Visitor<Void> {

  /** Longer titles make a listing of the folder hard to read. */
  private static final int MAX_LENGTH = 50;

  private final Set<String> leading = new LinkedHashSet<>();
  private final Set<String> following = new LinkedHashSet<>();

  private MigrationTitle() {}

  /** The title, made of {@code a-z}, {@code 0-9} and {@code _}. */
  public static String of(Collection<Change> changes) {
    MigrationTitle title = new MigrationTitle();
    for (Change change : changes) {
      change.accept(title);
    }
    return title(new ArrayList<>(title.leading.isEmpty() ? title.following : title.leading));
  }

  private static String title(List<String> parts) {
    String all = plain(String.join("_", parts));
    if (parts.size() <= 2 && all.length() <= MAX_LENGTH) {
      return all.isEmpty() ? "change_schema" : all;
    }
    String first = plain(parts.get(0));
    String more = parts.size() == 1 ? "" : "_and_" + (parts.size() - 1) + "_more";
    int room = MAX_LENGTH - more.length();
    return (first.length() > room ? cut(first, room) : first) + more;
  }

  /** As many whole words as fit; if the first is too long by itself, its beginning. */
  private static String cut(String title, int room) {
    int end = title.charAt(room) == '_' ? room : title.lastIndexOf('_', room);
    return title.substring(0, end < room / 2 ? room : end);
  }

  @Override
  public Void visit(Change.CreateSchema it) {
    return follow("create_" + it.name());
  }

  @Override
  public Void visit(Change.DropSchema it) {
    return follow("drop_" + it.name());
  }

  @Override
  public Void visit(Change.CreateExtension it) {
    return follow("create_" + it.name());
  }

  @Override
  public Void visit(Change.DropExtension it) {
    return follow("drop_" + it.name());
  }

  @Override
  public Void visit(Change.CreateEnumType it) {
    return lead("create_" + it.type().name().name());
  }

  @Override
  public Void visit(Change.DropEnumType it) {
    return lead("drop_" + it.type().name().name());
  }

  @Override
  public Void visit(Change.RenameEnumType it) {
    return lead("rename_" + it.from().name() + "_to_" + it.to().name());
  }

  @Override
  public Void visit(Change.ChangeLabels it) {
    return lead("change_" + it.type().name());
  }

  @Override
  public Void visit(Change.CommentEnumType it) {
    return follow("comment_" + it.type().name());
  }

  @Override
  public Void visit(Change.CreateSequence it) {
    return follow("create_" + it.sequence().name().name());
  }

  @Override
  public Void visit(Change.DropSequence it) {
    return follow("drop_" + it.sequence().name().name());
  }

  @Override
  public Void visit(Change.RenameSequence it) {
    return follow("rename_" + it.from().name() + "_to_" + it.to().name());
  }

  @Override
  public Void visit(Change.AlterSequence it) {
    return lead("change_" + it.to().name().name());
  }

  @Override
  public Void visit(Change.CreateTable it) {
    return lead("create_" + it.table().name().name());
  }

  @Override
  public Void visit(Change.DropTable it) {
    return lead("drop_" + it.table().name().name());
  }

  @Override
  public Void visit(Change.DropTableLater it) {
    return lead("drop_" + it.table().name() + "_later");
  }

  @Override
  public Void visit(Change.HandOverTable it) {
    return lead("hand_over_" + it.table().name().name());
  }

  @Override
  public Void visit(Change.TakeOverTable it) {
    return lead("take_over_" + it.table().name().name());
  }

  @Override
  public Void visit(Change.FollowExternalTable it) {
    return lead("follow_" + it.to().name());
  }

  @Override
  public Void visit(Change.RenameTable it) {
    return lead(
        it.from().name().equals(it.to().name())
            ? "move_" + it.to().name()
            : "rename_" + it.from().name() + "_to_" + it.to().name());
  }

  @Override
  public Void visit(Change.CommentTable it) {
    return follow("comment_" + it.table().name());
  }

  @Override
  public Void visit(Change.AddColumn it) {
    return lead("add_" + on(it.table(), it.column().name()));
  }

  @Override
  public Void visit(Change.DropColumn it) {
    return lead("drop_" + on(it.table(), it.column().name()));
  }

  @Override
  public Void visit(Change.DropColumnLater it) {
    return lead("drop_" + on(it.table(), it.column()) + "_later");
  }

  @Override
  public Void visit(Change.KeepColumn it) {
    return follow("keep_" + on(it.table(), it.column()));
  }

  @Override
  public Void visit(Change.RenameColumn it) {
    return lead("rename_" + on(it.table(), it.from()) + "_to_" + it.to());
  }

  @Override
  public Void visit(Change.AlterColumn it) {
    String change = "change_" + on(it.table(), it.to().name());
    return it.to().pending() ? follow(change) : lead(change);
  }

  @Override
  public Void visit(Change.AddConstraint it) {
    return follow("add_" + it.constraint().name());
  }

  @Override
  public Void visit(Change.DropConstraint it) {
    return follow("drop_" + it.constraint().name());
  }

  @Override
  public Void visit(Change.RenameConstraint it) {
    return follow("rename_" + it.from());
  }

  @Override
  public Void visit(Change.ReplaceConstraint it) {
    return follow("change_" + it.to().name());
  }

  @Override
  public Void visit(Change.ChangeDeferral it) {
    return follow("change_" + it.to().name());
  }

  @Override
  public Void visit(Change.ChangeLabelCheck it) {
    return lead("change_" + on(it.table(), it.to().column()));
  }

  @Override
  public Void visit(Change.ChangeHeldLabels it) {
    return lead("change_" + on(it.table(), it.column()));
  }

  @Override
  public Void visit(Change.AddIndex it) {
    return follow("add_" + it.index().name());
  }

  @Override
  public Void visit(Change.DropIndex it) {
    return follow("drop_" + it.index().name());
  }

  @Override
  public Void visit(Change.RenameIndex it) {
    return follow("rename_" + it.from());
  }

  @Override
  public Void visit(Change.ReplaceIndex it) {
    return follow("change_" + it.to().name());
  }

  /** Adds a change that a person would name the migration after. */
  private Void lead(String part) {
    leading.add(part);
    return null;
  }

  /**
   * Adds a change that usually follows from another one. It names the migration only if there is no
   * other change.
   */
  private Void follow(String part) {
    following.add(part);
    return null;
  }

  private static String on(QualifiedName table, String column) {
    return table.name() + "_" + column;
  }

  private static String plain(String name) {
    StringBuilder out = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
      if (allowed) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '_') {
        out.append('_');
      }
    }
    return out.toString();
  }
}

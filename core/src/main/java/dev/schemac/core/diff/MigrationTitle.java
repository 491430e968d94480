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
 * change_users_and_2_more}.
 */
public final class MigrationTitle {

  /** A file name longer than this is not read in a listing. */
  private static final int MAX_LENGTH = 50;

  private MigrationTitle() {}

  /** The title, made of {@code a-z}, {@code 0-9} and {@code _}. */
  public static String of(Collection<Change> changes) {
    Set<String> parts = new LinkedHashSet<>();
    for (Change change : changes) {
      String part = leading(change);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    if (parts.isEmpty()) {
      changes.forEach(change -> parts.add(following(change)));
    }
    return title(new ArrayList<>(parts));
  }

  private static String title(List<String> parts) {
    String all = plain(String.join("_", parts));
    if (parts.size() <= 2 && all.length() <= MAX_LENGTH) {
      return all.isEmpty() ? "change_schema" : all;
    }
    String first = plain(parts.get(0));
    String more = parts.size() == 1 ? "" : "_and_" + (parts.size() - 1) + "_more";
    int room = MAX_LENGTH - more.length();
    return (first.length() > room ? first.substring(0, room) : first) + more;
  }

  /** The changes that a person thinks of first; empty for those that follow from another. */
  private static String leading(Change change) {
    if (change instanceof Change.CreateTable c) {
      return "create_" + c.table().name().name();
    } else if (change instanceof Change.DropTable c) {
      return "drop_" + c.table().name().name();
    } else if (change instanceof Change.HandOverTable c) {
      return "hand_over_" + c.table().name().name();
    } else if (change instanceof Change.TakeOverTable c) {
      return "take_over_" + c.table().name().name();
    } else if (change instanceof Change.FollowExternalTable c) {
      return "follow_" + c.to().name();
    } else if (change instanceof Change.RenameTable c) {
      return c.from().name().equals(c.to().name())
          ? "move_" + c.to().name()
          : "rename_" + c.from().name() + "_to_" + c.to().name();
    } else if (change instanceof Change.AddColumn c) {
      return "add_" + on(c.table(), c.column().name());
    } else if (change instanceof Change.DropColumn c) {
      return "drop_" + on(c.table(), c.column().name());
    } else if (change instanceof Change.RenameColumn c) {
      return "rename_" + on(c.table(), c.from()) + "_to_" + c.to();
    } else if (change instanceof Change.AlterColumn c) {
      return "change_" + on(c.table(), c.to().name());
    } else if (change instanceof Change.CreateEnumType c) {
      return "create_" + c.type().name().name();
    } else if (change instanceof Change.DropEnumType c) {
      return "drop_" + c.type().name().name();
    } else if (change instanceof Change.RenameEnumType c) {
      return "rename_" + c.from().name() + "_to_" + c.to().name();
    } else if (change instanceof Change.ChangeLabels c) {
      return "change_" + c.type().name();
    } else if (change instanceof Change.ChangeLabelCheck c) {
      return "change_" + on(c.table(), c.to().column());
    }
    return "";
  }

  /** The others, which name a migration that has nothing else. */
  private static String following(Change change) {
    if (change instanceof Change.AddIndex c) {
      return "add_" + c.index().name();
    } else if (change instanceof Change.DropIndex c) {
      return "drop_" + c.index().name();
    } else if (change instanceof Change.RenameIndex c) {
      return "rename_" + c.from();
    } else if (change instanceof Change.ReplaceIndex c) {
      return "change_" + c.to().name();
    } else if (change instanceof Change.AddConstraint c) {
      return "add_" + c.constraint().name();
    } else if (change instanceof Change.DropConstraint c) {
      return "drop_" + c.constraint().name();
    } else if (change instanceof Change.RenameConstraint c) {
      return "rename_" + c.from();
    } else if (change instanceof Change.ReplaceConstraint c) {
      return "change_" + c.to().name();
    } else if (change instanceof Change.ChangeDeferral c) {
      return "change_" + c.to().name();
    } else if (change instanceof Change.CreateExtension c) {
      return "create_" + c.name();
    } else if (change instanceof Change.DropExtension c) {
      return "drop_" + c.name();
    } else if (change instanceof Change.CreateSchema c) {
      return "create_" + c.name();
    } else if (change instanceof Change.DropSchema c) {
      return "drop_" + c.name();
    } else if (change instanceof Change.CommentTable c) {
      return "comment_" + c.table().name();
    } else if (change instanceof Change.CommentEnumType c) {
      return "comment_" + c.type().name();
    }
    return "change_schema";
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

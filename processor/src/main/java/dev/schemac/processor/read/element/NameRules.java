package dev.schemac.processor.read.element;

import dev.schemac.core.finding.BadName;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.Identifiers;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.Set;

/** What PostgreSQL asks of a name. */
public final class NameRules {

  /** PostgreSQL manual, section 5.6; the same on servers 15 to 18. */
  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

  private NameRules() {}

  /** Checks a name that a person wrote. */
  public static boolean check(String name, Place place, Problems problems) {
    if (name.isEmpty()) {
      problems.add(place, new BadName(name, null));
      return false;
    }
    if (!isVisible(name, place, problems)) {
      return false;
    }
    if (Identifiers.isTooLong(name)) {
      problems.add(FindingId.NAME_TOO_LONG, place, name, String.valueOf(Identifiers.bytes(name)));
      return false;
    }
    return true;
  }

  /**
   * Checks that a reader sees all of a name, also one that need not be new: no character of it is
   * hidden, a TAB or a line feed.
   */
  static boolean isVisible(String name, Place place, Problems problems) {
    String hidden = HiddenCharacters.firstInName(name);
    if (hidden != null) {
      problems.add(place, new BadName(name, hidden));
    }
    return hidden == null;
  }

  /** Checks that a column has not the name of one that PostgreSQL gives each table. */
  static boolean isNoSystemColumn(String name, Place place, Problems problems) {
    boolean system = SYSTEM_COLUMNS.contains(name);
    if (system) {
      problems.add(place, new BadName(name, null));
    }
    return !system;
  }

  /**
   * Checks a name that came from a Java name: nobody meant to write a reserved word.
   *
   * @param annotation what to write instead, as {@code @Table("users")}
   */
  public static boolean checkDerived(
      String name, Place place, String annotation, Problems problems) {
    if (Identifiers.isReserved(name)) {
      problems.add(FindingId.RESERVED_NAME, place, name, annotation);
      return false;
    }
    return check(name, place, problems);
  }
}

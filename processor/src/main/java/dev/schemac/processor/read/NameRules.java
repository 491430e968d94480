package dev.schemac.processor.read;

import dev.schemac.processor.model.FindingId;
import dev.schemac.processor.model.Identifiers;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;

/** What PostgreSQL asks of a name. */
final class NameRules {

  private NameRules() {}

  /** Checks a name that a person wrote. */
  static boolean check(String name, Place place, Problems problems) {
    if (name.isEmpty() || name.indexOf('\0') >= 0) {
      problems.add(FindingId.BAD_NAME, place, name);
      return false;
    }
    if (Identifiers.isTooLong(name)) {
      problems.add(FindingId.NAME_TOO_LONG, place, name, String.valueOf(Identifiers.bytes(name)));
      return false;
    }
    return true;
  }

  /**
   * Checks a name that came from a Java name: nobody meant to write a reserved word.
   *
   * @param annotation what to write instead, as {@code @Table("users")}
   */
  static boolean checkDerived(String name, Place place, String annotation, Problems problems) {
    if (Identifiers.isReserved(name)) {
      problems.add(FindingId.RESERVED_NAME, place, name, annotation);
      return false;
    }
    return check(name, place, problems);
  }
}

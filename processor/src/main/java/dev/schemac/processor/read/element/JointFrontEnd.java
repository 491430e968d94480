package dev.schemac.processor.read.element;

import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads classes that annotations of another library map to tables, where one class has a say in the
 * tables of others: all of them at once, when the last round is over. A {@link FrontEnd} reads each
 * class by itself.
 */
public interface JointFrontEnd {

  /**
   * What was read.
   *
   * @param drafts the tables that a root gives something
   * @param sequences the sequences that identifiers take their numbers from
   * @param external the tables of classes of other builds that these reference
   * @param types the canonical names of all classes that tables hang on
   * @param bare those of classes that tables had and that alone do not tell whether they still have
   * @param keys the {@link TableDraft#key}s of all tables of the classes that the compiler knows
   * @param settled the classes whose sequences are all among these
   * @param gone the {@link TableDraft#key}s of tables that classes had and have no more, beside
   *     those of the roots and those that have something from a root
   * @param unread the classes whose class files were not read, and which stay as they were
   * @param rows where the entities that were read and extend others have their rows
   * @param all whether a class is gone that others may hang on, so that what the compiler has of
   *     each counts and not the snapshot
   */
  record Result(
      Collection<TableDraft> drafts,
      List<SequenceDraft> sequences,
      List<TableDraft> external,
      Set<String> types,
      Set<String> bare,
      Set<String> keys,
      Set<String> settled,
      Set<String> gone,
      Set<String> unread,
      List<EntityRows> rows,
      boolean all) {

    /** Nothing of these classes concerns a table that is read so: each stays as it was. */
    public static Result none(Origins last) {
      return new Result(
          List.of(),
          List.of(),
          List.of(),
          last.declaredTypes().keySet(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          List.of(),
          false);
    }
  }

  /**
   * What the last compile knew.
   *
   * @param schema the schema
   * @param origins where it was read: it knows the classes that this compile does not see
   * @param leftOut the classes of tables that both leave out
   * @param isCompiled whether the class output has a class
   * @param rootPackages the packages whose own files this compile sees
   */
  record LastCompile(
      Schema schema,
      Origins origins,
      Set<String> leftOut,
      Predicate<String> isCompiled,
      Set<String> rootPackages) {}

  /** Whether the library takes something of its mapping from the annotations of a class. */
  boolean maps(Element type);

  /** Whether annotations of the library make a class one that has a table. */
  boolean makesTable(Element type);

  /** What stands on a class that has schemac's {@code @Table} too, for a message. */
  String besideTable();

  /** What to do to keep the library's annotation on such a class. */
  String adviceToKeep();

  /** Adds a class among the roots that the library {@link #maps}. */
  void addRoot(TypeElement type);

  /** Whether a class that has a table is among the roots. */
  boolean hasTables();

  /** The classes that have types which the compiler cannot resolve. */
  Set<String> unresolved();

  /**
   * Reads all tables that a class among the roots gives something.
   *
   * @param last what the last compile knew
   * @param isRead whether what the snapshot has of a class does not count
   * @param isKept whether a class that was not read is still there, by its name and source file
   */
  Result read(LastCompile last, Predicate<String> isRead, BiPredicate<String, String> isKept);

  /**
   * The tables of classes among the roots so far, for the classes that are generated for them. What
   * is wrong with them is told when all is read.
   */
  List<TableDraft> tablesOfRoots();
}

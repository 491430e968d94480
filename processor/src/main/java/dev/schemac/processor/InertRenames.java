package dev.schemac.processor;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.IntentInert;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.ReadResult;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells once of each {@code @RenamedFrom} on an {@code @Embedded} field, a collection or an entity
 * that it has nothing left to do. To a comparison it is a rename of each column of the type, of the
 * collection's table and columns, or of the entity's table and of its name in rows, of which some
 * may be inert while others act.
 */
final class InertRenames {

  private final Map<Address, Map<String, Place>> renames = new HashMap<>();
  private final Set<Place> acting = new HashSet<>();
  private final Map<Place, IntentInert> inert = new LinkedHashMap<>();

  /**
   * For one comparison.
   *
   * @param carriedOut what the comparison carries out
   */
  InertRenames(ReadResult read, Collection<Intent> carriedOut) {
    Set<Place> ofEntities = new HashSet<>();
    Set<Place> ofTables = new HashSet<>();
    for (Map.Entry<Intent, Place> entry : read.intents().entrySet()) {
      if (entry.getKey() instanceof Intent.RenamedTable) {
        ofTables.add(entry.getValue().index(-1));
      }
    }
    for (Map.Entry<Intent, Place> entry : read.intents().entrySet()) {
      Place at = entry.getValue().index(-1);
      if (entry.getKey() instanceof Intent.RenamedTextLabel rename && isOfEntity(rename, read)) {
        Address column = new Address.OfColumn(rename.table(), rename.column());
        note(column, rename.from(), rename, at, carriedOut);
        ofEntities.add(at);
      }
    }
    for (Map.Entry<Intent, Place> entry : read.intents().entrySet()) {
      Place at = entry.getValue().index(-1);
      if (entry.getKey() instanceof Intent.RenamedColumn rename) {
        Address column = new Address.OfColumn(rename.table(), rename.to());
        if (isElsewhere(at, read.places().of(column)) || isCollection(rename.table(), read)) {
          note(column, rename.from(), rename, at, carriedOut);
        }
      } else if (entry.getKey() instanceof Intent.RenamedSequence rename && ofTables.contains(at)) {
        // The sequence of an entity is called after its table.
        Address sequence = new Address.OfSequence(rename.to());
        note(sequence, rename.from().toString(), rename, at, carriedOut);
      } else if (entry.getKey() instanceof Intent.RenamedTable rename) {
        if (isCollection(rename.to(), read) || ofEntities.contains(at)) {
          Address table = new Address.OfTable(rename.to());
          note(table, rename.from().toString(), rename, at, carriedOut);
        } else {
          // What it says of the table's collections follows from it.
          acting.add(at);
        }
      }
    }
  }

  private void note(
      Address of, String from, Intent rename, Place at, Collection<Intent> carriedOut) {
    renames.computeIfAbsent(of, it -> new HashMap<>()).put(from, at);
    if (carriedOut.contains(rename)) {
      acting.add(at);
    }
  }

  /** Whether a label stands for an entity, which its class says and no field. */
  private static boolean isOfEntity(Intent.RenamedTextLabel rename, ReadResult read) {
    Address column = new Address.OfColumn(rename.table(), rename.column());
    return read.places().of(column).kind() == Place.Kind.TYPE;
  }

  /** Whether a table belongs to an attribute of a class, so that one word is of all its names. */
  private static boolean isCollection(QualifiedName table, ReadResult read) {
    Origins.OfObject origin = read.origins().tables().get(table);
    return origin != null && !origin.part().isEmpty();
  }

  private static boolean isElsewhere(Place at, Place column) {
    return !at.owner().equals(column.owner()) || !at.field().equals(column.field());
  }

  /** Takes note of a finding if it is about such an annotation. */
  boolean takes(Finding finding) {
    if (!(finding.message() instanceof IntentInert message)) {
      return false;
    }
    Place at = place(finding.address(), message);
    if (at == null) {
      return false;
    }
    if (message.spent() || !inert.containsKey(at)) {
      inert.put(at, new IntentInert("@RenamedFrom", message.spent()));
    }
    return true;
  }

  private @Nullable Place place(Address address, IntentInert message) {
    Map<String, Place> ofColumn = renames.getOrDefault(address, Map.of());
    for (Map.Entry<String, Place> rename : ofColumn.entrySet()) {
      if (message.annotation().endsWith("(\"" + rename.getKey() + "\")")
          || message.annotation().endsWith(" \"" + rename.getKey() + '"')) {
        return rename.getValue();
      }
    }
    return null;
  }

  void tell(Problems problems) {
    inert.forEach(
        (at, message) -> {
          if (!acting.contains(at)) {
            problems.add(at, message);
          }
        });
  }
}

package dev.schemac.processor.read.element;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.report.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sequence as it was read, whatever annotation says it. What is not written is null: the schema's
 * {@code Sequence} has what PostgreSQL makes of it.
 *
 * @param className the canonical name of the class that says it; of a package {@code
 *     Origins.PACKAGE_INFO} behind its name
 * @param name its name
 * @param type the SQL name of the type of its values
 * @param start its first value
 * @param increment how far one value is from the next
 * @param min its least value
 * @param max its greatest value
 * @param cache how many values a session takes at once
 * @param cycle whether it begins anew behind its last value
 * @param ownedBy the column that it goes with, with its table and perhaps the schema of that;
 *     empty: none
 * @param formerNames its former names, newest first
 * @param mayBeShared whether several classes may say the same sequence
 * @param place the annotation that says it
 * @param members what the annotation calls those of the options above that it calls otherwise
 */
public record SequenceDraft(
    String className,
    QualifiedName name,
    @Nullable String type,
    @Nullable Long start,
    @Nullable Long increment,
    @Nullable Long min,
    @Nullable Long max,
    @Nullable Long cache,
    boolean cycle,
    String ownedBy,
    List<FormerName> formerNames,
    boolean mayBeShared,
    Place place,
    Map<String, String> members) {

  /** Copies. */
  public SequenceDraft {
    formerNames = List.copyOf(formerNames);
    members = Map.copyOf(members);
  }

  /** What the annotation calls an option. */
  public String member(String option) {
    return members.getOrDefault(option, option);
  }

  /** Where an option is written; one that is not is where the annotation is. */
  public Place at(String option) {
    return place.member(member(option));
  }
}

package dev.schemac.processor.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which constraints of the base are which ones of the target, and likewise indexes: those of one
 * content first, under their name or another one, so that nothing is built anew that could be
 * renamed; then those of one name.
 *
 * @param pairs what goes on, changed or not
 * @param gone what the target lacks
 * @param come what the base lacks
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> gone, List<T> come) {

  /**
   * One thing of both sides.
   *
   * @param same whether its content is the same, so that only its name can differ
   * @param lasts whether it could go on as it was: no column it mentions goes
   */
  record Pair<T>(T from, T to, boolean same, boolean lasts) {}

  /**
   * A thing of the base.
   *
   * @param thing itself, as it is after all renames
   * @param name the name it has
   * @param followed the name it should have after all renames
   * @param content all of it but the name; null where it cannot go on as it is, because a column it
   *     mentions goes
   */
  record Old<T>(T thing, String name, String followed, @Nullable Object content) {}

  /**
   * A thing of the target.
   *
   * @param content all of it but the name
   */
  record New<T>(T thing, String name, Object content) {}

  static <T> Pairing<T> of(List<Old<T>> base, List<New<T>> target) {
    return new Matcher<>(base, target).match();
  }

  private static final class Matcher<T> {
    private List<Old<T>> base;
    private final Map<String, New<T>> target = new LinkedHashMap<>();
    private final List<Pair<T>> pairs = new ArrayList<>();

    Matcher(List<Old<T>> base, List<New<T>> target) {
      this.base = base;
      target.forEach(it -> this.target.put(it.name(), it));
    }

    Pairing<T> match() {
      pass(old -> same(old, target.get(old.name())));
      pass(old -> same(old, target.get(old.followed())));
      byContent();
      pass(old -> target.get(old.followed()));
      pass(old -> target.get(old.name()));
      return new Pairing<>(
          pairs,
          base.stream().map(Old::thing).toList(),
          target.values().stream().map(New::thing).toList());
    }

    private void pass(Choice<T> choice) {
      List<Old<T>> left = new ArrayList<>();
      for (Old<T> old : base) {
        New<T> found = choice.of(old);
        if (found == null) {
          left.add(old);
        } else {
          target.remove(found.name());
          boolean same = found.content().equals(old.content());
          pairs.add(new Pair<>(old.thing(), found.thing(), same, old.content() != null));
        }
      }
      base = left;
    }

    private void byContent() {
      Map<Object, Deque<New<T>>> byContent = new HashMap<>();
      for (New<T> it : target.values()) {
        byContent.computeIfAbsent(it.content(), content -> new ArrayDeque<>()).add(it);
      }
      pass(
          old -> {
            Object content = old.content();
            Deque<New<T>> found = content == null ? null : byContent.get(content);
            return found == null ? null : found.poll();
          });
    }

    private static <T> @Nullable New<T> same(Old<T> old, @Nullable New<T> found) {
      return found != null && found.content().equals(old.content()) ? found : null;
    }
  }

  /** One way to find the target's thing for one of the base. */
  private interface Choice<T> {
    @Nullable New<T> of(Old<T> old);
  }
}

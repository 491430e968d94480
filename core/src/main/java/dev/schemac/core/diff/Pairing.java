package dev.schemac.core.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the constraints of the base with those of the target, and likewise indexes. Those that are
 * the same but for the name are paired first, so that nothing is built anew that can be renamed.
 * Then those of the same name are paired.
 *
 * @param pairs those that are on both sides, changed or not
 * @param gone what the target lacks
 * @param come what the base lacks
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> gone, List<T> come) {

  /**
   * A constraint or index that is on both sides.
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
      for (New<T> it : target) {
        this.target.put(it.name(), it);
      }
    }

    Pairing<T> match() {
      pairUnchanged(false);
      pairUnchanged(true);
      pairByContent();
      pairByName(true);
      pairByName(false);
      List<T> gone = new ArrayList<>();
      for (Old<T> old : base) {
        gone.add(old.thing());
      }
      List<T> come = new ArrayList<>();
      for (New<T> it : target.values()) {
        come.add(it.thing());
      }
      return new Pairing<>(pairs, gone, come);
    }

    /** Pairs what has one name and one content. */
    private void pairUnchanged(boolean followed) {
      List<Old<T>> left = new ArrayList<>();
      for (Old<T> old : base) {
        New<T> found = named(old, followed);
        if (found != null && found.content().equals(old.content())) {
          pair(old, found);
        } else {
          left.add(old);
        }
      }
      base = left;
    }

    /** Pairs what has one content, whatever the names. */
    private void pairByContent() {
      Map<Object, Deque<New<T>>> byContent = byContent();
      List<Old<T>> left = new ArrayList<>();
      for (Old<T> old : base) {
        Object content = old.content();
        Deque<New<T>> found = content == null ? null : byContent.get(content);
        if (found != null && !found.isEmpty()) {
          pair(old, found.remove());
        } else {
          left.add(old);
        }
      }
      base = left;
    }

    /** Pairs what has one name, whatever the contents. */
    private void pairByName(boolean followed) {
      List<Old<T>> left = new ArrayList<>();
      for (Old<T> old : base) {
        New<T> found = named(old, followed);
        if (found != null) {
          pair(old, found);
        } else {
          left.add(old);
        }
      }
      base = left;
    }

    /**
     * The target's thing of the same name.
     *
     * @param followed whether that is the name after all renames
     */
    private @Nullable New<T> named(Old<T> old, boolean followed) {
      return target.get(followed ? old.followed() : old.name());
    }

    private Map<Object, Deque<New<T>>> byContent() {
      Map<Object, Deque<New<T>>> byContent = new HashMap<>();
      // Nothing is left to pair, so that no contents need be hashed.
      if (base.isEmpty()) {
        return byContent;
      }
      for (New<T> it : target.values()) {
        Deque<New<T>> alike = byContent.get(it.content());
        if (alike == null) {
          alike = new ArrayDeque<>();
          byContent.put(it.content(), alike);
        }
        alike.add(it);
      }
      return byContent;
    }

    private void pair(Old<T> old, New<T> found) {
      target.remove(found.name());
      boolean same = found.content().equals(old.content());
      pairs.add(new Pair<>(old.thing(), found.thing(), same, old.content() != null));
    }
  }
}

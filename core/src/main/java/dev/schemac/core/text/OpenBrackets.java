package dev.schemac.core.text;

import java.util.ArrayList;
import java.util.List;

/** The brackets of an SQL expression that are open at a word, the innermost last. */
final class OpenBrackets {

  private final List<Bracket> kinds = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();
  private int subqueries;

  void push(Bracket bracket, int position) {
    kinds.add(bracket);
    positions.add(position);
    if (bracket == Bracket.SUBQUERY) {
      subqueries++;
    }
  }

  /**
   * Closes the innermost.
   *
   * @return the token that opened it
   */
  int pop() {
    int last = kinds.size() - 1;
    if (kinds.remove(last) == Bracket.SUBQUERY) {
      subqueries--;
    }
    return positions.remove(last);
  }

  /** The innermost; outside all brackets {@link Bracket#GROUP}. */
  Bracket top() {
    return kinds.isEmpty() ? Bracket.GROUP : kinds.get(kinds.size() - 1);
  }

  /** The token before the innermost, which names the function where it is a call. */
  int function() {
    return kinds.isEmpty() ? -1 : positions.get(positions.size() - 1) - 1;
  }

  boolean isEmpty() {
    return kinds.isEmpty();
  }

  boolean inSubquery() {
    return subqueries > 0;
  }
}

package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/** What statements about sequences say of their options: only what PostgreSQL would not take. */
final class SequenceWriter {

  private SequenceWriter() {}

  static String create(Sequence sequence) {
    Sequence.Type type = sequence.type();
    long increment = sequence.increment();
    long start = Sequence.defaultStart(increment, sequence.min(), sequence.max());
    List<String> parts = new ArrayList<>();
    parts.add("CREATE SEQUENCE " + sequence.name().sql());
    add(parts, type != Sequence.Type.BIGINT, "AS " + type.sql());
    add(parts, sequence.start() != start, "START WITH " + sequence.start());
    add(parts, increment != 1, "INCREMENT BY " + increment);
    add(parts, sequence.min() != type.defaultMin(increment), "MINVALUE " + sequence.min());
    add(parts, sequence.max() != type.defaultMax(increment), "MAXVALUE " + sequence.max());
    add(parts, sequence.cache() != 1, "CACHE " + sequence.cache());
    add(parts, sequence.cycle(), "CYCLE");
    return LineLayout.line(parts, 0, 1);
  }

  static String alter(Step.AlterSequence alter) {
    Sequence from = alter.from();
    Sequence to = alter.to();
    boolean retyped = from.type() != to.type();
    List<String> parts = new ArrayList<>();
    parts.add("ALTER SEQUENCE " + alter.sequence().sql());
    add(parts, retyped, "AS " + to.type().sql());
    add(parts, from.start() != to.start(), "START WITH " + to.start());
    add(parts, alter.restarts(), "RESTART");
    add(parts, from.increment() != to.increment(), "INCREMENT BY " + to.increment());
    add(parts, minAfter(from, to) != to.min(), "MINVALUE " + to.min());
    add(parts, maxAfter(from, to) != to.max(), "MAXVALUE " + to.max());
    add(parts, from.cache() != to.cache(), "CACHE " + to.cache());
    add(parts, from.cycle() != to.cycle(), to.cycle() ? "CYCLE" : "NO CYCLE");
    return LineLayout.line(parts, 0, 1);
  }

  /**
   * The least value that another type leaves: one that was the least of the old type becomes that
   * of the new one (manual, {@code ALTER SEQUENCE}).
   */
  private static long minAfter(Sequence from, Sequence to) {
    boolean follows = from.type() != to.type() && from.min() == from.type().min();
    return follows ? to.type().min() : from.min();
  }

  private static long maxAfter(Sequence from, Sequence to) {
    boolean follows = from.type() != to.type() && from.max() == from.type().max();
    return follows ? to.type().max() : from.max();
  }

  private static void add(List<String> parts, boolean wanted, String part) {
    if (wanted) {
      parts.add(part);
    }
  }
}

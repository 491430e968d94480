package dev.schemac.core.sql;

/** Text between dollar signs, in which nothing needs another spelling. */
final class DollarQuotes {

  private DollarQuotes() {}

  /**
   * The body on lines of its own in dollar quotes.
   *
   * @param tag what stands between the dollar signs where {@code $$} stands in the body
   */
  static String around(String body, String tag) {
    String used = "";
    for (int i = 0; body.contains("$" + used + "$"); i++) {
      used = tag + (i == 0 ? "" : i);
    }
    String quote = "$" + used + "$";
    return quote + "\n" + body + "\n" + quote;
  }
}

package dev.schemac.core.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/**
 * A runner that cuts files at {@code ;} and a blank line, as Liquibase can be told to, sends each
 * statement alone. Only settings and locks, which may be sent together, stand below one another.
 */
public final class BlankLines {

  private static final Pattern COMMENTS = Pattern.compile("\\A(\\s*--[^\\n]*\\n)*\\s*");
  private static final Pattern SETTING =
      Pattern.compile(
          "(SAVEPOINT |SET |RESET |LOCK TABLE |SELECT set_config\\(|DO \\$\\$\\nBEGIN\\n  LOCK TABLE )"
              + "[\\s\\S]*");

  private BlankLines() {}

  /** Fails where a blank line stands inside a statement or none behind it. */
  public static void check(String script) {
    int from = 0;
    for (String statement : ScriptSplitter.split(script)) {
      String bare = COMMENTS.matcher(statement).replaceFirst("");
      assertThat(bare).as("blank line in a statement of\n%s", script).doesNotContain("\n\n");
      int start = script.indexOf(statement, from);
      from = start + statement.length();
      String behind = script.substring(from);
      if (!SETTING.matcher(bare).matches()) {
        assertThat(behind.startsWith(";\n\n") || behind.equals(";\n"))
            .as("blank line behind\n%s\nin\n%s", bare, script)
            .isTrue();
      }
    }
  }
}

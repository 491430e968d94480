package dev.schemac.database.connection;

import java.sql.SQLException;

/** What to do about a failure, by its SQLSTATE (PostgreSQL's manual, appendix A). */
final class FailureAdvice {

  private FailureAdvice() {}

  /** The server's own words, where it is, and what to do. */
  static String of(SQLException failure, String address) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return "%s: %s %s".formatted(address, sentence(failure), advice(state));
  }

  private static String sentence(SQLException failure) {
    String message = String.valueOf(failure.getMessage()).strip();
    return message.endsWith(".") ? message : message + ".";
  }

  private static String advice(String state) {
    return switch (state) {
      case "28P01", "28000" ->
          "Give the right user and password: PGUSER and PGPASSWORD, or a line in ~/.pgpass.";
      case "3D000" -> "Name a database that is there, behind the host: …/database.";
      case "08001" -> "Start the server, or correct host and port.";
      case "08003", "08006", "57P01" ->
          "The connection was lost; nothing was written. Run it again when the server is there.";
      case "42501" -> "Give the role the right to read it, or name another role.";
      case "53300" -> "Wait until a connection is free.";
      case "55P03", "57014" ->
          "Something holds it locked, or it takes too long. Run it again when less is going on.";
      case "57P03" -> "The server is starting or stopping. Run it again when it has started.";
      default -> "Nothing was written.";
    };
  }
}

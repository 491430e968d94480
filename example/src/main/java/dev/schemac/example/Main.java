package dev.schemac.example;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Migrates a database, signs up a tenant with two members and prints them. */
public final class Main {

  private Main() {}

  /**
   * Runs the example on the database that the environment's {@code DATABASE_URL} names, a JDBC URL,
   * else on a PostgreSQL of its own that ends with the program.
   */
  public static void main(String[] args) throws IOException, SQLException {
    try (Database database = Database.open(System.getenv("DATABASE_URL"))) {
      database.migrate();
      try (Connection connection = database.connect()) {
        run(connection);
      }
    }
  }

  private static void run(Connection connection) throws SQLException {
    Members members = new Members(connection);
    String suffix = UUID.randomUUID().toString().substring(0, 8);
    UUID acme = members.createTenant("acme-" + suffix, "Acme");
    UUID ada = members.createUser("Ada." + suffix + "@example.com", "Ada Lovelace");
    UUID grace = members.createUser("grace." + suffix + "@example.com", "Grace Hopper");
    members.add(acme, ada, Role.OWNER);
    members.add(acme, grace, Role.MEMBER);

    List<Members.Member> all = members.of(acme);
    System.out.println("Acme has " + all.size() + " members:");
    for (Members.Member member : all) {
      System.out.printf("  %-14s %-8s %s%n", member.name(), member.role(), member.email());
    }
  }
}

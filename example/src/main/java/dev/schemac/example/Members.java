package dev.schemac.example;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tenants and their members, in SQL whose names the compiler checks. */
final class Members {

  private static final String INSERT_TENANT =
      "INSERT INTO %s (%s, %s) VALUES (?, ?) RETURNING %s"
          .formatted(TenantTable.TABLE, TenantTable.SLUG, TenantTable.NAME, TenantTable.ID);

  private static final String INSERT_USER =
      "INSERT INTO %s (%s, %s) VALUES (?, ?) RETURNING %s"
          .formatted(UserTable.TABLE, UserTable.EMAIL, UserTable.DISPLAY_NAME, UserTable.ID);

  private static final String INSERT_MEMBER =
      "INSERT INTO %s (%s, %s, %s) VALUES (?, ?, ?)"
          .formatted(
              TenantUserTable.TABLE,
              TenantUserTable.TENANT_ID,
              TenantUserTable.USER_ID,
              TenantUserTable.ROLE);

  private static final String SELECT_MEMBERS =
      """
      SELECT u.%s, u.%s, m.%s
      FROM %s m JOIN %s u ON u.%s = m.%s
      WHERE m.%s = ?
      ORDER BY u.%1$s
      """
          .formatted(
              UserTable.DISPLAY_NAME,
              UserTable.EMAIL,
              TenantUserTable.ROLE,
              TenantUserTable.TABLE,
              UserTable.TABLE,
              UserTable.ID,
              TenantUserTable.USER_ID,
              TenantUserTable.TENANT_ID);

  private final Connection connection;

  Members(Connection connection) {
    this.connection = connection;
  }

  /** A member of a tenant as a person reads it. */
  record Member(String name, String email, String role) {}

  UUID createTenant(String slug, String name) throws SQLException {
    return insert(INSERT_TENANT, slug, name);
  }

  UUID createUser(String email, String displayName) throws SQLException {
    return insert(INSERT_USER, email, displayName);
  }

  void add(UUID tenant, UUID user, Role role) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT_MEMBER)) {
      statement.setObject(1, tenant);
      statement.setObject(2, user);
      statement.setString(3, role.name().toLowerCase(Locale.ROOT));
      statement.executeUpdate();
    }
  }

  /** A tenant's members by name. */
  List<Member> of(UUID tenant) throws SQLException {
    List<Member> members = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(SELECT_MEMBERS)) {
      statement.setObject(1, tenant);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          members.add(
              new Member(
                  rows.getString(UserTable.DISPLAY_NAME),
                  rows.getString(UserTable.EMAIL),
                  rows.getString(TenantUserTable.ROLE)));
        }
      }
    }
    return members;
  }

  private UUID insert(String sql, String first, String second) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, first);
      statement.setString(2, second);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    }
  }
}

package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlNamingTest {

  @ParameterizedTest
  @CsvSource({
    "id, id",
    "createdAt, created_at",
    "URLPath, url_path",
    "userID, user_id",
    "URLPath2Id, url_path2_id",
    "address2, address2",
    "user_id, user_id",
    "User_Id, user_id",
    "TenantUser, tenant_user",
    "X, x",
    "aB, a_b",
    "größeÄndern, größe_ändern",
  })
  void snakeCase(String java, String sql) {
    assertThat(SqlNaming.snakeCase(java)).isEqualTo(sql);
  }
}

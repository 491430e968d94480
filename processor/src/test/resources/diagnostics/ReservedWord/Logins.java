import dev.schemac.*;
import java.time.LocalDate;

@Table("logins")
@Check("user <> ''")
@Check("\"user\" <> '' AND current_user <> ''")
@Check("left(name, \"left\") = 'x'")
@Index({"user", "lower(user)", "left DESC"})
@Index(value = "name", where = "order > 0")
@Check("coalesce(role, authorization) IS NOT NULL")
@Check("group > 0")
@DroppedColumn("group")
@Check("name = table")
class Logins {
  @PrimaryKey long id;

  @Column("user")
  String user;

  @Column("order")
  int order;

  @Column("left")
  int left;

  @RenamedFrom("authorization")
  String role;

  @Column(value = "current_date", generatedAs = "'2020-01-01'::date + order")
  LocalDate date;

  @Check("current_date > '2020-01-01'")
  LocalDate until;

  @Column(defaultSql = "user")
  String name;

  @Column("kind_of_table")
  String table;
}

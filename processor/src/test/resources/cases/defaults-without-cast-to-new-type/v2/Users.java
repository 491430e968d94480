import dev.schemac.*;

/** PostgreSQL cannot cast the old default: it goes before the type changes. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "false")
  @Using("active = 'yes'")
  Boolean active;
}

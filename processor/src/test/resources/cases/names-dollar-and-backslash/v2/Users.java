import dev.schemac.*;

/** Flyway takes ${…} for a placeholder. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Comment("As ${name} in templates, and a \\ too")
  @Column(defaultSql = "'${user}'")
  String template;

  @Column(defaultSql = "E'a\\tb'")
  String tab;

  @Column(defaultSql = "$$it's$$")
  String dollars;
}

import dev.schemac.*;

@Table("users")
@Index(value = "lower(email)", name = "users_by_mail", where = "email IS NOT NULL")
@Index("email")
@Check("email LIKE '%@%'")
class Users {
  @PrimaryKey long id;

  @Unique
  @Comment("Where to write to")
  @Column(nullable = false, defaultSql = "''")
  @RenamedFrom("mail")
  String email;

  @Column(generatedAs = "upper(email)")
  String shouted;

  @Index(include = "email")
  Integer age;

  @ForeignKey(value = Users.class, references = "email")
  String invitedBy;
}

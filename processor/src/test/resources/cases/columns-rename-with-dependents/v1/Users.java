import dev.schemac.*;

@Table("users")
@Index(value = "lower(mail)", name = "users_by_mail", where = "mail IS NOT NULL")
@Index("mail")
@Check("mail LIKE '%@%'")
class Users {
  @PrimaryKey long id;

  @Unique
  @Comment("Where to write to")
  @Column(nullable = false, defaultSql = "''")
  String mail;

  @Column(generatedAs = "upper(mail)")
  String shouted;

  @Index(include = "mail")
  Integer age;

  @ForeignKey(value = Users.class, references = "mail")
  String invitedBy;
}

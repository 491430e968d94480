import dev.schemac.*;

@Table("members")
@RenamedFrom("users")
@DroppedColumn("nickname")
@Comment("Those who may sign in")
class Member {
  @PrimaryKey long id;

  @Unique
  @Column(length = 254, nullable = false)
  @RenamedFrom("mail")
  @Backfill("''")
  String email;

  @Index String city;
}

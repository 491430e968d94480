import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Index
  @Column(defaultSql = "0")
  @RenamedFrom("points")
  @Using("score::integer")
  @Backfill("0")
  int score;
}

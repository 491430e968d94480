import dev.schemac.*;

/** Rows that are there count as old; new ones begin as trials. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'trial'")
  @Backfill("'legacy'")
  String plan;
}

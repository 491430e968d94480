import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill("''")
  String first;

  @Column(nullable = false)
  @Backfill("coalesce(first, '-')")
  String last;

  Integer age;
}

import dev.schemac.*;

@Table("users")
@DroppedColumn("name")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill("split_part(name, ' ', 1)")
  String firstName;

  @Column(nullable = false)
  @Backfill("substr(name, length(split_part(name, ' ', 1)) + 2)")
  String lastName;
}

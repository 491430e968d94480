import dev.schemac.*;

@Table("users")
@DroppedColumn({"first_name", "last_name"})
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill("concat_ws(' ', first_name, last_name)")
  String name;
}

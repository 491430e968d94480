import dev.schemac.*;

/** What was never there can be neither renamed nor dropped nor converted: notes, no errors. */
@Table("users")
@RenamedFrom("people")
@DroppedColumn("nickname")
@DroppedTable("teams")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mail")
  @Using("lower(email)")
  @Backfill("''")
  String email;

  String phone;
}

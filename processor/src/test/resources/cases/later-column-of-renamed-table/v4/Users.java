import dev.schemac.*;

/** A pending column follows its table. */
@Table("people")
@RenamedFrom("users")
@DroppedColumn("nickname")
class Users {
  @PrimaryKey long id;
}

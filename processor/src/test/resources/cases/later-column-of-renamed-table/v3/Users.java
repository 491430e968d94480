import dev.schemac.*;

@Table("people")
@RenamedFrom("users")
@DroppedColumn(value = "nickname", later = true)
class Users {
  @PrimaryKey long id;
}

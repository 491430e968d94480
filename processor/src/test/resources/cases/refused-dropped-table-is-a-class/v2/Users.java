import dev.schemac.*;

@Table("users")
@DroppedTable("teams")
class Users {
  @PrimaryKey long id;
  String phone;
}

@Table("teams")
class Teams {
  @PrimaryKey long id;
}

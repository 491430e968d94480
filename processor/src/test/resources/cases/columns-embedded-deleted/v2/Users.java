import dev.schemac.*;

@Table("users")
@DroppedColumn("home_city")
class Users {
  @PrimaryKey long id;
  String homeStreet;
}

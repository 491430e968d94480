import dev.schemac.*;

@Table("users")
@PrimaryKey({"id", "tenant"})
class Users {
  long id;
  long tenant;
}

import dev.schemac.*;
import java.util.UUID;

@Table("users")
class Users {
  @PrimaryKey long id;
}

@Table("teams")
class Team {
  @PrimaryKey UUID id;
}

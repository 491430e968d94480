import dev.schemac.*;

abstract class Entity {
  @PrimaryKey long id;
}

@Table("users")
class Users extends Entity {}

@Table("teams")
class Teams extends Entity {}

import dev.schemac.*;

@Table("users")
@DroppedColumn({"nickname", "search_name", "team_id"})
class Users {
  @PrimaryKey long id;
  String city;
}

@Table("teams")
class Team {
  @PrimaryKey long id;
}

import dev.schemac.*;

@Table("users")
@Index({"city", "nickname"})
@Check("nickname <> city")
class Users {
  @PrimaryKey long id;

  @Unique String nickname;
  String city;

  @Column(generatedAs = "lower(nickname)")
  String searchName;

  @ForeignKey(Team.class)
  Long teamId;
}

@Table("teams")
class Team {
  @PrimaryKey long id;
}

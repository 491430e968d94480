import dev.schemac.*;

/** One compile says all that is missing, each at its place. */
enum Mood { GOOD }

@Table("users")
@DroppedColumn("mail")
class Users {
  @PrimaryKey long id;
  String mail;
  Integer amount;
  long count;
  Mood mood;
  @Column(nullable = false) String city;
}

@Table("teams")
class Teams {
  @PrimaryKey long id;

  @RenamedFrom("id")
  String name;

  @Column(nullable = false)
  String motto;
}

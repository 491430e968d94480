import dev.schemac.*;

/** Columns come in the order of the class, new tables and new columns alike. */
@Table("users")
class Users {
  @PrimaryKey long id;
  String zip;
  String state;
  String city;
  String area;
  String address;
}

@Table("teams")
class Team {
  String zip;
  String city;
  @PrimaryKey long id;
}

import dev.schemac.*;

/** Another change while the hints are still there. */
@Table("users")
class Users {
  @PrimaryKey long id;
  @Unique @RenamedFrom("first") String last;
  @RenamedFrom("last") String first;
  String title;
}

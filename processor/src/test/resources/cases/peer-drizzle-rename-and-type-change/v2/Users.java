import dev.schemac.*;

/** The rename and the type change both arrive, and stay. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(length = 80)
  @RenamedFrom("name")
  String fullName;
}

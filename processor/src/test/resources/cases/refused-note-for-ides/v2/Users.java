import dev.schemac.*;

/** The code compiles, nothing is written. */
@Table("users")
class Users {
  @PrimaryKey long id;
  @Column(nullable = false) String email;
}

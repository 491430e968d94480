import dev.schemac.*;

/** The sequence begins behind the rows that are there. */
@Table("users")
class Users {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  int id;
}

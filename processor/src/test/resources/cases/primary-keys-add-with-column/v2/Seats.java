import dev.schemac.*;

@Table("seats")
class Seats {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;

  int number;
}

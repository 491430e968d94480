import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Unique(deferrable = Deferrable.INITIALLY_DEFERRED)
  int rank;

  @Unique(deferrable = Deferrable.INITIALLY_DEFERRED)
  int place;
}

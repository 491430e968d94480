import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Unique int rank;

  @Unique(deferrable = Deferrable.INITIALLY_IMMEDIATE)
  int place;
}

import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @ForeignKey(Old.class)
  Long oldId;
}

@Table("z_old")
class Old {
  @PrimaryKey long id;
}

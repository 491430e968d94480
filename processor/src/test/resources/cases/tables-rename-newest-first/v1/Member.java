import dev.schemac.*;

@Table("clients")
class Member {
  @PrimaryKey long id;
}

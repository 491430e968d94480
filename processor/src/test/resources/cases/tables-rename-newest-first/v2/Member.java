import dev.schemac.*;

@Table("members")
@RenamedFrom({"customers", "clients"})
class Member {
  @PrimaryKey long id;
}

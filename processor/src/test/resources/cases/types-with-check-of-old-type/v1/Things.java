import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Check("state IN ('0', '1')") String state;
}

import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  Integer amount;
}

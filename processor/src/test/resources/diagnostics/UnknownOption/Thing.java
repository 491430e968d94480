import dev.schemac.*;

@Table("things")
class Thing {
  @PrimaryKey long id;
}

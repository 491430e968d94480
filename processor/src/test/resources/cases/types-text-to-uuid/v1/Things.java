import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey String id;
}

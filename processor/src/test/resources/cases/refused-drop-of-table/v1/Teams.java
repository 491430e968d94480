import dev.schemac.*;

@Table("teams")
class Teams {
  @PrimaryKey long id;
}

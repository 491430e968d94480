import dev.schemac.*;

@Table("a")
class Three {
  @PrimaryKey long id;
}

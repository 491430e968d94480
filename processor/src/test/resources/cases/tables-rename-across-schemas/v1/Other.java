import dev.schemac.*;

@Table("c")
class Other {
  @PrimaryKey long id;
}

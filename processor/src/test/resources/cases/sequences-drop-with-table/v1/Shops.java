import dev.schemac.*;

@Table("shops")
class Shops {
  @PrimaryKey long id;
}

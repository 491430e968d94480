import dev.schemac.*;

@Table("shops")
class Shop {
  @PrimaryKey long id;
}

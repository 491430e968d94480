import dev.schemac.*;

@Table("currencies")
class Currency {
  @PrimaryKey String code;
}

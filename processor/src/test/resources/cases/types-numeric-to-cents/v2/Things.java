import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;

  @Using("round(price * 100)::bigint")
  long price;
}

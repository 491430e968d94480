import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;

  @Index
  @Using("code::bigint")
  Long code;
}

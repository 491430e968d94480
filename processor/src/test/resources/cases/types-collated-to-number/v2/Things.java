import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Using("code::integer") Integer code;
}

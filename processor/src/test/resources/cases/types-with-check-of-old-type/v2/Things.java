import dev.schemac.*;

/** The old check cannot stand beside the new type. */
@Table("things")
class Things {
  @PrimaryKey long id;

  @Check("state IN (0, 1)")
  @Using("state::integer")
  Integer state;
}

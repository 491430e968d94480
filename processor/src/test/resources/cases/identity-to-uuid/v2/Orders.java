import dev.schemac.*;
import java.util.UUID;

@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "gen_random_uuid()")
  @Using("lpad(to_hex(id), 32, '0')::uuid")
  UUID id;
}

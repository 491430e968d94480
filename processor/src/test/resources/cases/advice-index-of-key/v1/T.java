import dev.schemac.*;

@Table("t")
class T {
  @PrimaryKey long tenant;
  @PrimaryKey long id;
}

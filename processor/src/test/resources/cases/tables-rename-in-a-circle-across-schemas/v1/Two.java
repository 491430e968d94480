import dev.schemac.*;

@Table("m")
class Two {
  @PrimaryKey long id;
}

import dev.schemac.*;

@Table("a")
@RenamedFrom("m")
class Two {
  @PrimaryKey long id;
}

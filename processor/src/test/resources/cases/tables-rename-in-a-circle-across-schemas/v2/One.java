import dev.schemac.*;

@Table("m")
@RenamedFrom("r.m")
class One {
  @PrimaryKey long id;
}

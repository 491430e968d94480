import dev.schemac.*;

@Table("a")
@RenamedFrom("r.c")
class C {
  @PrimaryKey long id;
}

import dev.schemac.*;

@Table(value = "f", schema = "r")
@RenamedFrom("a")
class A {
  @PrimaryKey long id;
}

import dev.schemac.*;

@Table("a")
class A {
  @PrimaryKey long id;
}

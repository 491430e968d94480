import dev.schemac.*;

@Table("a")
@Index("x")
@Index("x DESC")
@Check(name = "positive", value = "x > 0")
@Check(name = "positive", value = "y > 0")
class A {
  @PrimaryKey long id;

  @Unique(name = "b")
  int x;

  int y;
}

@Table("b")
@Check(name = "positive", value = "id > 0")
class B {
  @PrimaryKey long id;
}

@EnumType("b")
enum Kind {
  ONE
}

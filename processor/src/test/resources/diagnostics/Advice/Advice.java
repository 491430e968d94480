import dev.schemac.*;

@Table("a")
class A {
  int id;
}

@Table("b")
class B {
  int id;
}

@Table("c")
class C {
  int id;
}

@Table("d")
class D {
  int id;
}

@Table("parents")
class Parent {
  @PrimaryKey long id;
  @Unique @Column(length = 30) String code;
}

@Table("children")
class Child {
  @PrimaryKey long id;
  @ForeignKey(Parent.class) int parentId;
  @Index @ForeignKey(value = Parent.class, references = "code") @Column(length = 20) String code;
}

class Forgotten {
  @Column(length = 3) String name;

  record Part(@Unique String code) {}

  enum Unused {
    @Label("a") A
  }

  @Index("name")
  class Indexed {
    String name;
  }

  /** Says nothing of columns. */
  class Plain {
    @Ignored String name;
  }
}

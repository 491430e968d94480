import dev.schemac.*;

/** Each table needs one that comes later by name. */
@Table("end_of_chain")
class Chain {
  @PrimaryKey long id;

  @Table("a") static class A { @PrimaryKey @ForeignKey(B.class) long id; }
  @Table("b") static class B { @PrimaryKey @ForeignKey(C.class) long id; }
  @Table("c") static class C { @PrimaryKey @ForeignKey(D.class) long id; }
  @Table("d") static class D { @PrimaryKey @ForeignKey(E.class) long id; }
  @Table("e") static class E { @PrimaryKey @ForeignKey(F.class) long id; }
  @Table("f") static class F { @PrimaryKey @ForeignKey(G.class) long id; }
  @Table("g") static class G { @PrimaryKey @ForeignKey(Chain.class) long id; }
}

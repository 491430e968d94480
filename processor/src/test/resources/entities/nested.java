// Rules 5, 50, 51, 53, 56
class Outer {
  @Entity static class InnerOne { @Id Long id; @ElementCollection Set<String> tags; @ManyToMany Set<InnerTwo> manyTwos; @ManyToMany Set<Plain> manyPlains; }
  @Entity static class InnerTwo { @Id Long id; @ManyToOne InnerOne theOne; @ManyToOne Plain thePlain; }
  @Entity static class Base { @Id @GeneratedValue Long id; }
  @Entity static class Sub extends Base { String more; }
  @Entity @Table(name = "Written") static class Named { @Id Long id; @ManyToOne Base theBase; @ElementCollection Set<String> tags; }
  @Entity(name = "Called") static class Other { @Id Long id; @ManyToOne Named theNamed; }
}
@Entity class Plain { @Id Long id; @OneToMany Set<Outer.InnerTwo> twos; }

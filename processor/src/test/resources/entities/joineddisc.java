// Rules 56, 57
@Entity @Inheritance(strategy=InheritanceType.JOINED) @DiscriminatorColumn class Base {
  @Id @GeneratedValue Long id;
}
@Entity class Sub extends Base {
  int count;
}

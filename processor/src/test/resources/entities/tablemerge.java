// Rules 60
// schemac refuses: DuplicateTable
@Entity @Table(name="x") class A {
  @Id long id;
  String a;
}
@Entity @Table(name="x") class B {
  @Id long id;
  String b;
}

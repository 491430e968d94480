// Rules 34, 60
@Entity class A {
  @Id long id;
}
@Entity class B extends A {
  @Column(name="s3") int x;
}
@Entity class C extends A {
  @Column(name="s3") String y;
}

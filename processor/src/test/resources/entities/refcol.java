// Rules 45
@Entity class A {
  @Id long id;
  @Column(unique=true) String code;
  @Column(name="code_two", unique=true) String codeTwo;
}
@Entity class B {
  @Id long id;
  @ManyToOne @JoinColumn(referencedColumnName="code") A a;
  @ManyToOne @JoinColumn(name="x", referencedColumnName="code_two") A b;
}

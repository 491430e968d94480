// Rules 57
@Entity @Inheritance(strategy=InheritanceType.JOINED) class Base {
  @Id @GeneratedValue Long id;
}
@Entity class Sub extends Base {
  int count;
  @Column(nullable=false) String must;
  @ManyToOne(optional=false) Base other;
  String plain;
}
@Entity @PrimaryKeyJoinColumn(name="subId") class SubSub extends Sub {
  String z;
}

// Rules 34, 56
// no rows: NOT NULL columns of the subclass stand in the table of the superclass
@Entity class Base {
  @Id @GeneratedValue Long id;
  String name;
}
@Entity class Sub extends Base {
  int count;
  @Column(nullable=false) String must;
  @ManyToOne(optional=false) Base other;
  @jakarta.validation.constraints.NotNull String bv;
}
@Entity @DiscriminatorValue("XX") class Sub2 extends Base {
  @Basic(optional=false) String bo;
}

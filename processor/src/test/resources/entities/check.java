// Rules 10, 29
// no rows: the check wants different numbers
@Entity @org.hibernate.annotations.Check(constraints="a < b") @org.hibernate.annotations.Comment("the table") @Table(name="TheT", indexes={@jakarta.persistence.Index(columnList="a"), @jakarta.persistence.Index(columnList="a desc, bCol", name="MyIdx"), @jakarta.persistence.Index(columnList="c", unique=true), @jakarta.persistence.Index(columnList="a, b", unique=true, name="UQ1")}, uniqueConstraints={@UniqueConstraint(columnNames={"c","a"}), @UniqueConstraint(name="MyU", columnNames={"bCol"}), @UniqueConstraint(columnNames="d_col")}) class T {
  @Id long id;
  int a;
  int b;
  int bCol;
  @Column(unique=true) String c;
  @Column(name="d_col") String d;
  @Column(unique=true, name="e_col") String eCol;
  @ManyToOne T parent;
}

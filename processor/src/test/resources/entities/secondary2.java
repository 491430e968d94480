// Rules 59
@Entity @SecondaryTables({@SecondaryTable(name="d1", pkJoinColumns=@PrimaryKeyJoinColumn(name="main_id"), uniqueConstraints=@UniqueConstraint(columnNames="b"), indexes=@jakarta.persistence.Index(columnList="b,c"), foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)), @SecondaryTable(name="d2", schema="other")}) @org.hibernate.annotations.SecondaryRow(table="d2", optional=false) class Main {
  @Id Long id;
  @Column(table="d1") String b;
  @Column(table="d1") String c;
  @Column(table="d2") int d;
  @ElementCollection Set<String> tags;
}

// Rules 47, 57
@Entity @Inheritance(strategy=InheritanceType.JOINED) class Base {
  @Id long id;
  @Version int v;
}
@Entity @org.hibernate.annotations.OnDelete(action=org.hibernate.annotations.OnDeleteAction.CASCADE) class Sub extends Base {
  int i;
  @Column(unique=true) String u;
}
@Entity @PrimaryKeyJoinColumn(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) class Sub2 extends Base {
  int i;
}
@Entity @Table(name="s3t", indexes=@jakarta.persistence.Index(columnList="i"), uniqueConstraints=@UniqueConstraint(columnNames={"i","j"})) class Sub3 extends Base {
  int i;
  int j;
}

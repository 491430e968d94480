// Rules 40
@Entity class A {
  @Id @GeneratedValue(generator="g2") @TableGenerator(name="g2", table="gens", pkColumnValue="a", uniqueConstraints=@UniqueConstraint(columnNames="next_val"), indexes=@jakarta.persistence.Index(columnList="next_val")) Long id;
}

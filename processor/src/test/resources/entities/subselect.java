// Rules 60
// no rows: nothing can be stored in a query
@Entity @org.hibernate.annotations.Subselect("select 1 as id") class A {
  @Id long id;
}
@Entity class V {
  @Id long id;
}

// Rules 54
@Entity @org.hibernate.annotations.RowId @org.hibernate.annotations.SQLRestriction("1=1") class T {
  @Id long id;
  @Column(length=3) @ElementCollection @CollectionTable(name="ttt", joinColumns=@JoinColumn(name="tt", columnDefinition="int8")) Map<String, Integer> m;
}

// Rules 31
// schemac refuses: MappingUndecided.* a 
@Entity class T {
  @Id long id;
  @org.hibernate.annotations.Any @org.hibernate.annotations.AnyKeyJavaClass(Long.class) @JoinColumn(name="any_id") @Column(name="any_type") Object a;
}

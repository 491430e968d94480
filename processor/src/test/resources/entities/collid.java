// schemac refuses: MappingUndecided
// Rules 53
@Entity class A {
  @Id Long id;
  @org.hibernate.annotations.CollectionId(column=@Column(name="cid"), generator="increment") @org.hibernate.annotations.CollectionIdJdbcTypeCode(-5) @org.hibernate.annotations.CollectionIdJavaType(org.hibernate.type.descriptor.java.LongJavaType.class) @ElementCollection Collection<String> bag;
}

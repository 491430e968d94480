// Rules 30
@Entity @org.hibernate.annotations.SoftDelete class T {
  @Id long id;
  @ElementCollection Set<String> tags;
}
@Entity @org.hibernate.annotations.SoftDelete(columnName="isActive", strategy=org.hibernate.annotations.SoftDeleteType.ACTIVE) class U {
  @Id long id;
  @ElementCollection @org.hibernate.annotations.SoftDelete Set<String> tags;
  @ManyToMany @org.hibernate.annotations.SoftDelete(columnName="gone", converter=org.hibernate.type.YesNoConverter.class) Set<T> ts;
}

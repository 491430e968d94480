// Rules 15, 33
@MappedSuperclass class B {
  int x;
  int y;
}
@Entity @AttributeOverride(name="x", column=@Column(name="xx")) class T extends B {
  @Id long id;
}

// Rules 56: an attribute that only reads the discriminator
@Entity @DiscriminatorColumn(name="kind") class Base {
  @Id long id;
  @Column(name="kind", insertable=false, updatable=false) String kind;
}
@Entity @DiscriminatorValue("cat") class Cat extends Base {
  @Column(name="kind", insertable=false, updatable=false, length=200) String again;
  String colour;
}

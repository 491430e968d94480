// Rules 15
// no rows: the required reference would have to be to itself
@MappedSuperclass class Base {
  @Id @Column(length=4) String id;
  @Column(length=10) String x;
  @ManyToOne T ref;
  In in;
}
@Embeddable class In {
  String ii;
}
@Entity @AttributeOverrides({@AttributeOverride(name="id", column=@Column(name="t_id")), @AttributeOverride(name="x", column=@Column(length=3)), @AttributeOverride(name="in.ii", column=@Column(name="iii"))}) @AssociationOverride(name="ref", joinColumns=@JoinColumn(name="my_ref", nullable=false)) class T extends Base {
}
@Entity class U extends Base {
}

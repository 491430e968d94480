// Rules 15, 16
@Embeddable class In {
  @Column(length=10) String x;
  int y;
  @ManyToOne T ref;
  @Column(nullable=false, unique=true) String z;
  @Embedded Deep deep;
}
@Embeddable class Deep {
  @Column(length=5) String q;
  BigDecimal r;
}
@Entity class T {
  @Id long id;
  In a;
  @Embedded @AttributeOverrides({@AttributeOverride(name="x", column=@Column(name="b_x")), @AttributeOverride(name="y", column=@Column(name="b_y", columnDefinition="int8")), @AttributeOverride(name="z", column=@Column(name="bz")), @AttributeOverride(name="deep.q", column=@Column(name="b_q", nullable=false)), @AttributeOverride(name="deep.r", column=@Column(name="b_r", precision=4, scale=1))}) @AssociationOverride(name="ref", joinColumns=@JoinColumn(name="b_ref")) In b;
}

// Rules 36
@MappedSuperclass class Base {
  @NotNull String ms;
  @Size(max=5) String sz;
}
@Entity class T extends Base {
  @Id long id;
}
@Entity @Inheritance(strategy=InheritanceType.JOINED) class J extends Base {
  @Id long id;
  @NotNull String root;
}
@Entity class JS extends J {
  @NotNull String sub;
  @Size(max=6) String ssz;
  @Min(4) int mi;
}
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class P {
  @Id long id;
  @NotNull String root;
}
@Entity class PS extends P {
  @NotNull String sub;
  @Size(max=6) String ssz;
  @Min(4) int mi;
}
@Entity class S {
  @Id long id;
  @NotNull String root;
}
@Entity class SS extends S {
  @NotNull String sub;
  @Size(max=6) String ssz;
  @Min(4) int mi;
  @Digits(integer=3,fraction=1) BigDecimal di;
  @NotNull @ManyToOne S sref;
}

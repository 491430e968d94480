// Rules 57, 58, 59
@Entity @Inheritance(strategy=InheritanceType.JOINED) abstract class P implements java.io.Serializable {
  @Id @Column(unique=true) BigDecimal a;
  @Id int b;
}
@Entity class S extends P {
  int c;
}
@Entity @Inheritance(strategy=InheritanceType.JOINED) class Q {
  @Id @Column(unique=true) @Min(1) long a;
}
@Entity @SecondaryTable(name="others") class T extends Q {
  @Column(table="others") int c;
  @ElementCollection List<Integer> numbers;
  @ManyToMany List<S> s;
}
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class R implements java.io.Serializable {
  @Id @Column(unique=true) @Min(1) @Comment("one") @ColumnDefault("7") BigDecimal a;
  @Id int b;
}
@Entity class U extends R {
  int c;
}

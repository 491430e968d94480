// Rules 36, 58
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class P {
  @Id @Size(max=40) @GeneratedValue(strategy=GenerationType.UUID) String id;
  @Size(max=21) String a;
}
@Entity class S extends P {
  @Size(max=22) String b;
}
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class Q {
  @Id @Size(max=40) @GeneratedValue(strategy=GenerationType.UUID) String id;
  @Size(max=21) String a;
}
@Entity class T extends Q {
  @Size(max=22) String b;
}
@Entity @Inheritance(strategy=InheritanceType.JOINED) class R {
  @Id @Size(max=40) @GeneratedValue(strategy=GenerationType.UUID) String id;
  @Size(max=21) String a;
}
@Entity class U extends R {
  @Size(max=22) String b;
}

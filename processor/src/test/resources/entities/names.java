// Rules 6, 7, 8
@Entity @Table(name="ORDER_ITEM") class OrderLine {
  @Id long id;
  String lastName;
  String someURLValue;
  String aBTest;
  String eMail;
  String address1Line;
  String x1;
  String address1;
  @Column(name="CamelCase") String y;
  @Column(name="UPPER_CASE") String z;
  @Column(name="with.dot") String dot0;
  String isActive;
  String a_b;
  String _under;
  String fooBarBAZ;
  String line2b;
  String iPhone;
  String a1B2c;
  String ABC;
  @Column(name="a$b") String dollar;
  String äÖü;
  String x2Y;
  @Column(name="Group2Name") String g;
  String myX509Cert;
  String dX;
  @ManyToOne OrderLine parentLine2A;
}

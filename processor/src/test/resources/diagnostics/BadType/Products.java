import dev.schemac.*;

@Table("products")
class Products {
  @PrimaryKey
  @Column(type = "serial")
  int id;

  @Column(type = "varchar(20) NOT NULL")
  String code;

  @Column(type = "text DEFAULT 'x'")
  String name;

  @Column(type = "numeric(0)")
  String price;

  @Column(type = "text(3)")
  String note;

  @Column(length = 99999999)
  String long_;

  Weight weight;
}

@SqlType("int4 PRIMARY KEY")
record Weight(int grams) {}

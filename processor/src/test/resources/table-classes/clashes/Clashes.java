package shop;

import dev.schemac.*;

@Table("clashes")
@PrimaryKey({"table", "columns"})
public class Clashes {
  @Column("table") String a;
  @Column("table_") String b;
  @Column("columns") String c;
  @Column("primary_key") String d;
  @Column("a-b") String e;
  @Column("a b") String f;
  @Column("A_B") String g;
  @Column("string") String h;
  @Column("list") String i;
}

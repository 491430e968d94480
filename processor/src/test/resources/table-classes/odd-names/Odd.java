package shop;

import dev.schemac.*;

@Table(schema = "Größe", value = "order")
public class Odd {
  @PrimaryKey @Column("select") long a;
  @Column("größe") String b;
  @Column("two words") String c;
  @Column("2nd") String d;
  @Column("Quo\"ted") String e;
  @Column("back\\slash") String f;
  @Column("$dollar") String g;
  @Column("*/ {@code}") String h;
  @Column("_") String i;
  @Column("ıI") String j;
  @Column("no\u00a0break") String k;
  @Column("class") String l;
  @Column(value = "typed", type = "\"my*/type\"") String m;
}

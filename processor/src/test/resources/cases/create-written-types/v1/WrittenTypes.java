import dev.schemac.*;

@Table("written_types")
class WrittenTypes {
  @Column(type = "int4") int a;
  @Column(type = "INT") int b;
  @Column(type = "decimal(10)") int c;
  @Column(type = "character varying(12)") String d;
  @Column(type = "timestamp(3) with time zone") String e;
  @Column(type = "time without time zone") String f;
  @Column(type = "double precision") String g;
  @Column(type = "float(20)") String h;
  @Column(type = "bpchar") String i;
  @Column(type = "char") String j;
  @Column(type = "bit varying(7)") String k;
  @Column(type = "interval day to second(3)") String l;
  @Column(type = "integer array") String m;
  @Column(type = "text[3][]") String n;
  @Column(type = "pg_catalog.int8") long o;
  @Column(type = "int4range") String p;
  @Column(type = "\"char\"") String q;
}

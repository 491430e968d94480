// Rules 28
// no rows: a NOT NULL column is the database's to fill
@Entity class T {
  @Id long id;
  @Column(columnDefinition="text not null") String a;
  @Column(columnDefinition="text default 'x, y' check (b <> '')") String b;
  @Column(columnDefinition="numeric(5, 2)", nullable=false, unique=true) BigDecimal c;
  @Column(columnDefinition="TEXT") String d;
  @Column(columnDefinition="timestamp with time zone default now()") LocalDateTime e;
  @org.hibernate.annotations.ColumnDefault("'abc'") String i;
  @org.hibernate.annotations.ColumnDefault("5") @Column(nullable=false) int j;
  int k;
  @org.hibernate.annotations.Check(constraints="l > 5") int l;
  @org.hibernate.annotations.Check(name="mchk", constraints="m > 5") int m;
  @org.hibernate.annotations.Comment("a comment") int n;
  @org.hibernate.annotations.GeneratedColumn("j + k") int o;
  @org.hibernate.annotations.Generated(event=org.hibernate.generator.EventType.INSERT) int p;
  @org.hibernate.annotations.ColumnTransformer(read="upper(q)") String q;
  @org.hibernate.annotations.ColumnDefault("now()") @Column(updatable=false) Instant r;
  @Column(columnDefinition="jsonb") String s;
  @Column(columnDefinition="boolean default false") Boolean t;
  @Column(columnDefinition = "BIGINT DEFAULT 0 NOT NULL") long u;
  @org.hibernate.annotations.Generated(event=org.hibernate.generator.EventType.INSERT, sql="3") int v;
}

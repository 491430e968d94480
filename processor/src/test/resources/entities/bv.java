// no rows: no value for arrays
// Rules 36
@Embeddable class Emb {
  @NotNull String en;
  @Size(max=9) String es;
  int pe;
}
@Entity class T {
  @Id @Min(5) long id;
  @NotNull @Column(nullable=true) String a;
  @NotBlank String b;
  @NotEmpty String c;
  @Size(max=10) String d;
  @Size(min=2) String d2;
  @Size(min=1, max=5) @Column(length=100) String d3;
  @Digits(integer=5, fraction=2) BigDecimal e;
  @Digits(integer=5, fraction=0) int e2;
  @Digits(integer=5, fraction=0) String e3;
  @Min(5) int f;
  @Max(9) int g;
  @Min(5) @Max(9) Integer h;
  @Positive int i;
  @PositiveOrZero int i2;
  @Negative int i3;
  @Email String j;
  @Pattern(regexp="a") String k;
  @DecimalMin("1.5") BigDecimal l;
  @DecimalMax("1.5") BigDecimal m;
  @NotNull(groups=G.class) String n;
  @org.hibernate.validator.constraints.Length(max=7) String o;
  @org.hibernate.validator.constraints.Range(min=1, max=8) int p;
  @NotNull List<String> q;
  @NotEmpty @ElementCollection List<String> r;
  @ElementCollection @Size(max=3) Set<String> s;
  @ElementCollection Set<@NotNull @Size(max=4) String> t;
  @NotNull Emb emb;
  @jakarta.validation.Valid @AttributeOverrides({@AttributeOverride(name="en", column=@Column(name="emb2_en")), @AttributeOverride(name="es", column=@Column(name="emb2_es")), @AttributeOverride(name="pe", column=@Column(name="emb2_p"))}) Emb emb2;
  @NotNull @ManyToOne T parent;
  @ManyToOne(optional=true) @NotNull T parent2;
  @Null String u;
  @AssertTrue boolean v;
  @Past LocalDate w;
  @NotNull @Size(max=3) @Enumerated(EnumType.STRING) K x;
  @Size(max=6) byte[] y;
  @Size(max=6) char[] z;
  @NotNull.List({@NotNull}) String aa;
  @Size(max=5) @Column(columnDefinition="text") String ab;
  @Mine String ac;
  @org.hibernate.validator.constraints.CreditCardNumber String ad;
  @Max(5) BigDecimal ae;
  @Min(1) Long af;
  @Size(max=12) @Lob String ag;
  @Size(max=12) Locale ah;
  @Size(max=12) List<String> ai;
  @Min(2) @org.hibernate.annotations.Check(constraints="ak<9") int ak;
  @Size.List({@Size(max=10),@Size(max=8)}) String al;
  @Size @Column(length=33) String am;
  @Digits(integer=5, fraction=2) BigInteger an;
  @org.hibernate.validator.constraints.UniqueElements List<String> ao;
  @Size(max=500000) String ap;
  List<@NotNull @Size(max=3) String> aq;
  @NotNull Optional0 x1;
  @Min(3) @Column(unique=true) int mu;
  @Min(-3) long neg;
  @Digits(integer=4, fraction=1) @Column(precision=20, scale=9) BigDecimal dp;
}
enum K { A }
@Embeddable class Optional0 {
  String oo;
}

  interface G {
}
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @NotNull @Size(max=22) @jakarta.validation.Constraint(validatedBy={}) @interface Mine {
  String message() default "";
  Class<?>[] groups() default {};
  Class<? extends jakarta.validation.Payload>[] payload() default {};
}

// no rows: a converter gives null
// differs: check public.t CHECK .*\b(c|c2|c3|d|e)\b.*
// Rules 27
@Converter class C1 implements AttributeConverter<List<String>, String> { public String convertToDatabaseColumn(List<String> x) { return ""; } public List<String> convertToEntityAttribute(String s) { return null; } }
abstract class AbsConv<X, Y> implements AttributeConverter<X, Y> {
}
@Converter(autoApply=true) class C2 extends AbsConv<Money, BigDecimal> { public BigDecimal convertToDatabaseColumn(Money x) { return null; } public Money convertToEntityAttribute(BigDecimal s) { return null; } }
class Money {
}
@Converter class C3 implements AttributeConverter<Boolean, String> { public String convertToDatabaseColumn(Boolean x) { return x == null ? null : x ? "Y" : "N"; } public Boolean convertToEntityAttribute(String s) { return s == null ? null : s.equals("Y"); } }
@Converter class C4 implements AttributeConverter<K, String> { public String convertToDatabaseColumn(K x) { return x == null ? null : x.name(); } public K convertToEntityAttribute(String s) { return null; } }
@Converter class C5 implements AttributeConverter<K, Integer> { public Integer convertToDatabaseColumn(K x) { return x == null ? null : x.ordinal(); } public K convertToEntityAttribute(Integer s) { return null; } }
@Converter class C6 implements AttributeConverter<String, LocalDate> { public LocalDate convertToDatabaseColumn(String x) { return null; } public String convertToEntityAttribute(LocalDate s) { return null; } }
@Converter class C7 implements AttributeConverter<Integer, String> { public String convertToDatabaseColumn(Integer x) { return null; } public Integer convertToEntityAttribute(String s) { return null; } }
enum K { A, B }
@Embeddable class Emb {
  Money em;
  @Convert(converter=C7.class) Integer ec;
}
@Entity @Convert(attributeName="emb2.ec", disableConversion=true) class T {
  @Id long id;
  @Convert(converter=C1.class) List<String> a;
  Money b;
  @Column(precision=5,scale=1) Money b2;
  @Convert(converter=C3.class) boolean c;
  @Convert(converter=C3.class) Boolean c2;
  @Convert(converter=C4.class) K d;
  @Convert(converter=C5.class) K e;
  @Convert(converter=C6.class) String f;
  @Convert(converter=C7.class) int g;
  @Convert(converter=C7.class) @Column(length=9) Integer g2;
  Emb emb;
  @ElementCollection Set<Money> ms;
  @ElementCollection @Convert(converter=C7.class) Set<Integer> ins;
  @ElementCollection @Convert(converter=C7.class, attributeName="key") Map<Integer,Money> mm;
  @ElementCollection @Convert(converter=C7.class, attributeName="value") Map<Integer,Integer> mv;
  @Convert(converter=C3.class) @Column(length=1) Boolean c3;
  @Convert(converter=C1.class) @Lob List<String> la;
}

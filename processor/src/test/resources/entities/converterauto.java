// no rows: the converter gives null
// differs: check public.t(_km|_ks)? CHECK .*\b(b|b2|k|km|km_key|ks)\b.*
// Rules 27
@Converter(autoApply=true) class CB implements AttributeConverter<Boolean, String> { public String convertToDatabaseColumn(Boolean x) { return x == null ? null : x ? "J" : "N"; } public Boolean convertToEntityAttribute(String s) { return s == null ? null : s.equals("J"); } }
@Converter(autoApply=true) class CE implements AttributeConverter<K, String> { public String convertToDatabaseColumn(K x) { return x == null ? null : x.name().toLowerCase(); } public K convertToEntityAttribute(String s) { return null; } }
@Converter(autoApply=true) class CL implements AttributeConverter<Long, String> { public String convertToDatabaseColumn(Long x) { return null; } public Long convertToEntityAttribute(String s) { return null; } }
enum K { A, B }
@Entity class T {
  @Id long id;
  boolean b;
  Boolean b2;
  K k;
  @Enumerated(EnumType.STRING) K k2;
  @ElementCollection Set<K> ks;
  @ElementCollection Map<K,Boolean> km;
  @Version long v;
  Long l;
  long l2;
  @Convert(disableConversion=true) K k3;
  List<K> lk;
}

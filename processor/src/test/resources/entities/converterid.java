// Rules 27
@Converter(autoApply=true) class C2 implements AttributeConverter<Money, BigDecimal> { public BigDecimal convertToDatabaseColumn(Money x) { return null; } public Money convertToEntityAttribute(BigDecimal s) { return null; } }
class Money implements java.io.Serializable {
}
@Entity class T {
  Money m;
  @EmbeddedId K k;
}
@Embeddable class K implements java.io.Serializable { int x; int y;  public boolean equals(Object o) { return true; } public int hashCode() { return 0; } }

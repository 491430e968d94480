@Table
class Everything {
  @Id Long id;
  boolean primitiveBoolean; byte primitiveByte; short primitiveShort; int primitiveInt;
  long primitiveLong; float primitiveFloat; double primitiveDouble; char primitiveChar;
  Boolean aBoolean; Byte aByte; Short aShort; Integer anInteger; Long aLong; Float aFloat;
  Double aDouble; Character aChar; String text; CharSequence chars; BigDecimal decimal;
  BigInteger whole; UUID uuid; byte[] bytes; Kind kind;
  Instant instant; OffsetDateTime offsetDateTime; LocalDateTime localDateTime; LocalDate date;
  LocalTime time; Duration duration; Period period; ZoneId zone;
}
enum Kind { SMALL, LARGE }

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;

/** A value of each type that every check and every length of the models admits. */
final class Values {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(String.class, "5"),
          Map.entry(int.class, 5),
          Map.entry(Integer.class, 5),
          Map.entry(long.class, 5L),
          Map.entry(Long.class, 5L),
          Map.entry(short.class, (short) 5),
          Map.entry(Short.class, (short) 5),
          Map.entry(byte.class, (byte) 5),
          Map.entry(Byte.class, (byte) 5),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(float.class, 5f),
          Map.entry(Float.class, 5f),
          Map.entry(double.class, 5d),
          Map.entry(Double.class, 5d),
          Map.entry(char.class, '5'),
          Map.entry(Character.class, '5'),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(BigInteger.class, BigInteger.ONE),
          Map.entry(byte[].class, new byte[] {5}),
          Map.entry(char[].class, new char[] {'5'}),
          Map.entry(UUID.class, UUID.nameUUIDFromBytes(new byte[] {5})),
          Map.entry(Instant.class, NOW),
          Map.entry(OffsetDateTime.class, NOW.atOffset(ZoneOffset.UTC)),
          Map.entry(ZonedDateTime.class, NOW.atZone(ZoneOffset.UTC)),
          Map.entry(LocalDateTime.class, LocalDateTime.of(2026, 1, 2, 3, 4)),
          Map.entry(LocalDate.class, LocalDate.of(2026, 1, 2)),
          Map.entry(LocalTime.class, LocalTime.of(3, 4)),
          Map.entry(OffsetTime.class, LocalTime.of(3, 4).atOffset(ZoneOffset.UTC)),
          Map.entry(Duration.class, Duration.ofSeconds(5)),
          Map.entry(Year.class, Year.of(2026)),
          Map.entry(ZoneOffset.class, ZoneOffset.UTC),
          Map.entry(ZoneId.class, ZoneId.of("UTC")),
          Map.entry(Date.class, Date.from(NOW)),
          Map.entry(Calendar.class, new GregorianCalendar(2026, 1, 2)),
          Map.entry(java.sql.Date.class, java.sql.Date.valueOf("2026-01-02")),
          Map.entry(java.sql.Time.class, java.sql.Time.valueOf("03:04:05")),
          Map.entry(java.sql.Timestamp.class, java.sql.Timestamp.from(NOW)),
          Map.entry(Currency.class, Currency.getInstance("EUR")),
          Map.entry(Locale.class, Locale.ROOT),
          Map.entry(TimeZone.class, TimeZone.getTimeZone("UTC")),
          Map.entry(Class.class, String.class));

  private Values() {}

  /** The value, null where there is none. */
  static Object of(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants().length == 0 ? null : type.getEnumConstants()[0];
    }
    return VALUES.get(type);
  }

  /** A key of its own for each entity of a hierarchy. */
  static Object number(Class<?> type, int value) {
    if (type == int.class || type == Integer.class) {
      return value;
    }
    return type == long.class || type == Long.class ? (Object) (long) value : of(type);
  }
}

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
          Map.entry(Class.class, String.class),
          Map.entry(DayOfWeek.class, DayOfWeek.FRIDAY),
          Map.entry(YearMonth.class, YearMonth.of(2026, 1)),
          Map.entry(String[].class, new String[] {"5"}),
          Map.entry(List.class, new ArrayList<>()),
          Map.entry(Set.class, new HashSet<>()),
          Map.entry(Map.class, new HashMap<>()),
          Map.entry(int[].class, new int[] {5}),
          Map.entry(java.net.URL.class, url()),
          Map.entry(java.net.InetAddress.class, java.net.InetAddress.getLoopbackAddress()));

  private Values() {}

  private static java.net.URL url() {
    try {
      return new java.net.URL("http://localhost/");
    } catch (java.net.MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A value, null where there is none.
   *
   * @param number from 0: gives other values where the type has others
   */
  static Object of(Class<?> type, int number) {
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants.length == 0 ? null : constants[number % constants.length];
    }
    Object small = numbered(type, 1 + number % 9);
    return small == null ? VALUES.get(type) : small;
  }

  /** A key of its own for each number. */
  static Object key(Class<?> type, int number) {
    Object value = numbered(type, number);
    return value == null ? of(type, number) : value;
  }

  private static Object numbered(Class<?> type, int number) {
    Object first = VALUES.get(type);
    if (first instanceof String) {
      return digits(number);
    } else if (first instanceof Integer) {
      return number;
    } else if (first instanceof Long) {
      return (long) number;
    } else if (first instanceof Short) {
      return (short) number;
    } else if (first instanceof Byte) {
      return (byte) number;
    } else if (first instanceof Character) {
      return digits(number).charAt(0);
    } else if (first instanceof BigDecimal) {
      return BigDecimal.valueOf(number);
    } else if (first instanceof BigInteger) {
      return BigInteger.valueOf(number);
    } else if (first instanceof UUID) {
      return UUID.nameUUIDFromBytes(new byte[] {(byte) number});
    } else if (first instanceof Instant instant) {
      return instant.plusSeconds(number);
    } else if (first instanceof LocalDateTime time) {
      return time.plusMinutes(number);
    } else if (first instanceof LocalDate date) {
      return date.plusDays(number);
    } else if (first instanceof LocalTime time) {
      return time.plusMinutes(number);
    } else if (type == Date.class) {
      return Date.from(NOW.plusSeconds(number));
    }
    return null;
  }

  /** As short as it can be, since some keys have one character. */
  private static String digits(int number) {
    String digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    int last = digits.length();
    return (number < last ? "" : digits(number / last)) + digits.charAt(number % last);
  }
}

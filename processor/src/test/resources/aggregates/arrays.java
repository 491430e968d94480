@Table
class Arrays {
  @Id Long id;
  String[] texts; List<String> textList; Set<String> textSet; Collection<String> textCollection;
  int[] ints; Integer[] integers; List<Integer> integerList; List<Long> longs; long[] primitives;
  List<Short> shorts; List<Float> floats; List<Double> doubles; double[] primitiveDoubles;
  boolean[] booleans; List<Boolean> booleanList; UUID[] uuids; List<UUID> uuidList;
  List<BigDecimal> decimals; List<BigInteger> wholes; Set<Kind> kindSet; Kind[] kinds;
  List<Instant> instants; List<LocalDate> dates; List<LocalTime> times; List<Duration> durations;
  int[][] matrix;
}
enum Kind { SMALL, LARGE }

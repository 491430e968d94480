@Table
class Keys {
  @Id Long id;
  Map<String, ByText> byText; Map<Long, ByLong> byLong; Map<Short, ByShort> byShort;
  Map<UUID, ByUuid> byUuid; Map<LocalDate, ByDate> byDate;
}
record ByText(int n) {} record ByLong(int n) {} record ByShort(int n) {} record ByUuid(int n) {}
record ByDate(int n) {}

@Table("orders")
record Order(@Id Long id, @Version int version, @NonNull String code, List<Line> lines, Address address) {}
record Line(@NonNull String product, int quantity) {}
record Address(String street, String city) {}

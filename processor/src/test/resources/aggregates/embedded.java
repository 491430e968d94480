@Table
class Person {
  @Id Long id;
  @Embedded.Nullable Name name;
  @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "home_") Address home;
  @Embedded.Empty(prefix = "work_") Address work;
  @NonNull @Embedded.Nullable(prefix = "birth_") Birth birth;
}
record Name(String first, String last) {}
class Address { String street; @Embedded.Nullable(prefix = "geo_") Geo geo; }
record Geo(double lat, double lon) {}
record Birth(@NonNull LocalDate day, int weight) {}

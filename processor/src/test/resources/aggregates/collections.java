@Table
class Customer {
  @Id Long id;
  Set<Tag> tags;
  List<Phone> phones;
  Map<String, Address> addresses;
  @MappedCollection(idColumn = "owner_id", keyColumn = "nr") Map<Integer, Note> notes;
  Badge badge;
  Collection<Badge2> badges;
}
record Tag(String text) {}
class Phone { @Id Long id; String number; }
class Address { String street; }
@Table("notes") class Note { @Id UUID id; String text; }
class Badge { String color; }
record Badge2(int number) {}

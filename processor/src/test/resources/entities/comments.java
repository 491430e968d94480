// Rules 29, 59
@Entity @SecondaryTable(name = "more") @Comment("people") @Comment(value = "the rest", on = "more")
class Person {
  @Id @Comment("number") long id;
  @Comment(value = "first", on = "givenName") @Comment(value = "last", on = "familyname") Name name;
  @Comment("of the sum") Sum sum;
  @Column(table = "more") @Comment("born") LocalDate birth;
  @ManyToOne @Comment("whose child") Person parent;
  @ManyToOne @Comment("where") Place place;
  @ElementCollection @Comment("what others say") @Comment(value = "in full", on = "nicknames") Set<String> nicknames;
  @ElementCollection @OrderColumn @CollectionTable(name = "person_way") @Comment(value = "all ways", on = "person_way") List<Sum> ways;
  @ManyToMany @Comment("friends") Set<Person> friends;
}
@Embeddable class Name { @Column(name = "givenname") String givenName; @Column(name = "familyname") @Comment("inner") String familyName; }
@Embeddable class Sum { @Comment("how many") BigDecimal amount; String currency; }
@Entity @IdClass(PlaceId.class) class Place { @Id String street; @Id int number; }
class PlaceId implements Serializable { public String street; public int number; }

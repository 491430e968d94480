@Table class Company { @Id Long id; @MappedCollection(idColumn = "company") Set<Site> sites; }
@Table class Club { @Id Long id; @MappedCollection(idColumn = "club") Set<Site> sites; @MappedCollection(idColumn = "second", keyColumn = "nr") List<Site> more; }
class Site { String name; }

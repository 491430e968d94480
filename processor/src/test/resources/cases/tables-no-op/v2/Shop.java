import dev.schemac.*;

/** Another order of classes, fields and annotations, other spellings, and a record. */
@Check("((email  like '%@%'))")
@Table(value = "owners", schema = "")
record Owner(@Unique @Column(value = "email", type = "TEXT") String address, @PrimaryKey long id) {}

@Table
@ForeignKey(value = Owner.class, columns = "owner_id", references = "id")
@PrimaryKey("id")
class Shops {
  @Column(type = "int8", nullable = true) Object ownerId;
  @Column(type = "pg_catalog.text") CharSequence name;
  @Column(type = "bigint") long id;
  static int count;
}

import dev.schemac.*;

/** The table's file stays, its index is built anew while nobody can write. */
@Table("things")
class Things {
  @PrimaryKey long id;
  @Index @Column(collation = "C") String code;
}

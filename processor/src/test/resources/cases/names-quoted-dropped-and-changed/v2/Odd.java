import dev.schemac.*;

@Table("Odd Table")
@DroppedColumn("my column")
@DroppedTable("Drop Me")
class Odd {
  @PrimaryKey
  @Column(value = "Id", identity = Identity.ALWAYS)
  long id;

  @Comment("It's quoted")
  @Column(value = "user", nullable = false)
  @Backfill("0")
  Long b;

  @Column("Case")
  String c;
}

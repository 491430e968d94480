import dev.schemac.*;

@Table("numbered")
@Sequence("twice")
@Sequence("twice")
@Sequence("numbered_id_seq")
@Sequence("numbered_pkey")
@Sequence("numbered")
class Sequences {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;
}

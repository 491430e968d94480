import dev.schemac.*;

@Table("sequences")
@Sequence(value = "still", increment = 0)
@Sequence(value = "uncached", cache = 0)
@Sequence(value = "text", type = "text")
@Sequence(value = "none", type = "integer(")
@Sequence(value = "too_much", type = "smallint", max = 40000)
@Sequence(value = "too_little", type = "smallint", min = -40000)
@Sequence(value = "narrow", min = 5, max = 5)
@Sequence(value = "empty", min = 5, max = 4)
@Sequence(value = "before", start = 0)
@Sequence(value = "behind", start = 11, max = 10)
@Sequence(value = "descends", increment = -1, start = 1)
@Sequence(value = "of_none", ownedBy = "id")
@Sequence(value = "of_unknown", ownedBy = "sequence.id")
@Sequence(value = "elsewhere", schema = "other", ownedBy = "sequences.number")
@Sequence(value = "far", schema = "other", ownedBy = "public.sequences.number")
@Sequence(value = "of_identity", ownedBy = "sequences.id")
class Sequences {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;

  long number;
}

@Table(value = "others", schema = "other")
@Sequence(value = "stranger", ownedBy = "other.others.id")
class Others {
  @PrimaryKey long id;
}

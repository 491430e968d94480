import dev.schemac.*;
import java.math.BigDecimal;
import java.util.UUID;

@Table("values_")
@Unique({})
@Index({})
@ForeignKey(Values.class)
@Unique({"code", "code"})
class Values {
  @PrimaryKey UUID id;

  @Column(length = 10)
  int count;

  @Column(length = 0)
  String empty;

  @Column(precision = 10)
  long big;

  @Column(scale = 2)
  BigDecimal amount;

  @Column(collation = "C")
  int sorted;

  @Column(identity = Identity.ALWAYS)
  UUID key;

  @Index(nullsNotDistinct = true)
  String code;

  @Index(unique = true, using = Index.Method.GIN)
  String tags;

  @Index(with = "fillfactor")
  String filled;

  @Index(value = "place DESC", using = Index.Method.GIST)
  String place;

  @Index(include = "code", using = Index.Method.HASH)
  String hashed;

  @ForeignKey(value = Values.class, onDeleteColumns = "parent")
  UUID parent;

  @Embedded
  int embedded;

  @Embedded
  Loop loop;
}

class Loop {
  @Embedded
  Loop next;
}

@Table("no_class")
interface NoClass {}

@EnumType("empty")
enum Empty {}

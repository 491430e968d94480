import dev.schemac.*;
import org.jspecify.annotations.Nullable;

/** What a new generated column refuses, of the rows there are and of what is written later. */
@Table("items")
class Items {
  @PrimaryKey long id;
  @Nullable Integer amount;
  String code;
  long price;

  @Column(nullable = false, generatedAs = "amount + 1")
  int next;

  @Column(generatedAs = "code::integer")
  Integer number;

  @Column(nullable = false, generatedAs = "CAST(lower(code) AS bigint)")
  long key;

  @Column(nullable = false, generatedAs = "price * 2")
  long twice;

  @Column(generatedAs = "price::numeric")
  java.math.BigDecimal exact;
}

import dev.schemac.*;

/** Each key but the last two has an index that begins with its columns. */
@Table("u")
@PrimaryKey({"a", "b", "n"})
@ForeignKey(value = T.class, columns = {"b", "a"}, name = "by_primary_key")
@ForeignKey(value = T.class, columns = {"c", "d"}, name = "by_unique")
@Unique({"d", "c", "n"})
@ForeignKey(value = T.class, columns = {"e", "f"}, name = "by_index")
@Index(value = {"f desc", "e"}, where = "e > 0")
@ForeignKey(value = T.class, columns = {"g", "h"}, name = "only_one_column_leads")
@Index({"g", "n", "h"})
@Index("h + g")
@ForeignKey(value = T.class, columns = {"i", "j"}, name = "only_brin")
@Index(value = {"i", "j"}, using = Index.Method.BRIN)
class U {
  long a;
  long b;
  long c;
  long d;
  long e;
  long f;
  long g;
  long h;
  long i;
  long j;
  long n;
}

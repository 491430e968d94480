import dev.schemac.*;
import java.util.List;

@EnumType("kind")
enum Kind { ONE, TWO }

@Table("places")
@Index(value = "at", name = "places_by_at")
@Index(value = "at", using = Index.Method.GIST, name = "places_near")
@Index(value = "name", using = Index.Method.GIN, name = "places_by_name")
@Index(value = "name gin_trgm_ops", using = Index.Method.GIN, name = "places_by_trigram")
@Index(value = "floor", using = Index.Method.GIST, name = "places_by_floor")
@Index(value = "kind", using = Index.Method.BRIN, name = "places_by_kind")
@Index(value = "data", using = Index.Method.HASH, name = "places_by_data")
@Index(value = "tags", using = Index.Method.GIN, name = "places_by_tags")
@Index(value = "stay", using = Index.Method.GIST, name = "places_by_stay")
@Index(value = "shape", using = Index.Method.SPGIST, name = "places_by_shape")
@Index(value = {"id", "code", "kind", "address", "short_name"}, name = "places_by_all")
class Places {
  @PrimaryKey long id;

  @Column(type = "json")
  @Unique
  String data;

  @Column(type = "point")
  String at;

  @Column(type = "xml")
  @Index(unique = true)
  String text;

  @Column(type = "geometry")
  @Unique
  String shape;

  @Column(type = "tstzrange")
  String stay;

  @Column(type = "cidr")
  String address;

  @Column(length = 9)
  String shortName;

  String name;
  int floor;
  Kind kind;
  List<String> tags;

  @Column(type = "citext")
  String code;
}

@Table("boxes")
class Boxes {
  @Column(type = "box")
  @PrimaryKey String outline;
}

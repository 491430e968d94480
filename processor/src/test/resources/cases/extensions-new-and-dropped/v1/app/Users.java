package app;

import dev.schemac.*;

@Table("users")
@Index(value = "name gin_trgm_ops", using = Index.Method.GIN, name = "users_name_trgm")
class Users {
  @PrimaryKey long id;
  String name;
}

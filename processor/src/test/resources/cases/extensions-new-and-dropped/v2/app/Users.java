package app;

import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(type = "citext")
  @Using("name::citext")
  String name;

  @Unique
  @Column(type = "citext")
  String email;
}

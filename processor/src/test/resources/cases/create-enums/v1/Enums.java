import dev.schemac.*;
import java.util.*;

@EnumType("member_role")
@Comment("What a member may do")
enum Role {
  @Label("owner") OWNER,
  @Label("it's complicated") OTHER
}

enum State { OPEN, @Label("closed") CLOSED }

@Table("members")
class Member {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'owner'")
  Role role;

  List<Role> formerRoles;
  State state;
  Set<State> states;

  @Column(length = 10)
  State shortState;

  @Column(type = "smallint")
  State ordinal;
}

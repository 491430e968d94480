package dev.schemac.example;

import dev.schemac.Label;

/** What a member may do. */
public enum Role {
  /** Everything, also to close the tenant. */
  @Label("owner")
  OWNER,
  /** Everything but that. */
  @Label("admin")
  ADMIN,
  /** To work with the tenant's data. */
  @Label("member")
  MEMBER
}

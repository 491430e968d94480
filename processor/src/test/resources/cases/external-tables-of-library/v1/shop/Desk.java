package shop;

import dev.schemac.*;

@Table("desks")
public class Desk extends lib.Owned {
  @ForeignKey lib.Member member;

  @ForeignKey(value = lib.Member.class, references = "seat")
  Integer seat;
}

import dev.schemac.*;

/** New tables that reference each other and a table that is there. */
@Table("tasks")
class Tasks {
  @PrimaryKey long id;
}

@Table("boards")
class Board {
  @PrimaryKey long id;

  @ForeignKey(Card.class)
  Long firstCardId;
}

@Table("cards")
class Card {
  @PrimaryKey long id;

  @ForeignKey(Board.class)
  long boardId;

  @ForeignKey(Tasks.class)
  long taskId;
}

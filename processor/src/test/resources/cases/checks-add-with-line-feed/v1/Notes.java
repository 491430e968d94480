import dev.schemac.*;

@Table("notes")
class Note {
  @PrimaryKey long id;

  String text;
}

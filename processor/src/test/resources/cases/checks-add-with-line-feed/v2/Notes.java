import dev.schemac.*;

/** The query in the comment can be run as it stands. */
@Table("notes")
@Check(value = "text <> 'it''s\n\\' AND text <> E'a\n\\nb'", name = "notes_no_breaks")
class Note {
  @PrimaryKey long id;

  String text;
}

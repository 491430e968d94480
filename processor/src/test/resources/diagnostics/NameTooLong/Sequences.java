import dev.schemac.*;

@Table("numbered")
@Sequence("a_name_of_so_many_letters_that_postgresql_would_cut_it_at_some_place")
class Sequences {
  @PrimaryKey long id;
}
